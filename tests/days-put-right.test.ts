import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { localDate } from "../src/kernel/local-date.ts";
import { requestDayKeeper } from "../src/modules/access-requests/use-cases/request-day.ts";
import type { CaseEvent } from "../src/modules/cases/domain/case-event.ts";
import { complaintStand, isToReconsider, isToSendOn } from "../src/modules/complaints/domain/complaint-stand.ts";
import { registerFields } from "../src/modules/complaints/domain/register-form.ts";
import { partFieldsOf, stepFields } from "../src/modules/complaints/domain/step-acts.ts";
import { readCaseComplaints } from "../src/modules/complaints/use-cases/read-complaints.ts";
import { readCasePage } from "../src/modules/insight/use-cases/read-case-page.ts";
import { readEntries } from "../src/modules/journal/use-cases/read-entries.ts";
import { correctionRoutes } from "../src/modules/notes/routes/corrections.tsx";
import { recomputeObligations } from "../src/modules/obligations/use-cases/recompute-obligations.ts";
import { outsideDayKeeper } from "../src/modules/outside-requests/use-cases/request-day.ts";
import { rulingDayKeeper } from "../src/modules/rulings/use-cases/ruling-day.ts";
import type { App } from "../src/platform/app.ts";
import { askedFromOutside, askedToSee } from "./access-in-case.ts";
import type { CaseInState } from "./case-in-state.ts";
import { complaintsIn, decidesAnew, owedIn, registers, steps, textOfLetter } from "./complaint-course.ts";
import { caseDecidedByTwo } from "./decided-by-two.ts";
import { caseGranted } from "./granted-case.ts";
import { ruled } from "./ruling-in-case.ts";
import { signedInSite } from "./signed-in-site.ts";
import { onDay, testApp } from "./test-app.ts";
import { withDatabase } from "./with-database.ts";

const keepers = [requestDayKeeper, outsideDayKeeper, rulingDayKeeper];

const entriesOf = (app: App, { caseId, caseworker }: CaseInState) =>
  readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);

/** Puts the day of the last entry of that kind right on its page; the status and the text of the answer. */
async function putRight(app: App, made: CaseInState, what: CaseEvent["type"], day: string) {
  const entry = (await entriesOf(app, made)).findLast(({ event }) =>
    event?.type === "event-corrected" ? event.what === what : event?.type === what,
  );
  const path = `/sagsbehandler/sager/${made.caseId}/journal/${entry?.id}/dag`;
  const site = signedInSite(made.caseworker, (own) => own.route("/sagsbehandler", correctionRoutes(app, keepers)));
  const { year, month, day: date } = Temporal.PlainDate.from(day);
  const right = { "rigtig-dag-dag": `${date}`, "rigtig-dag-maaned": `${month}`, "rigtig-dag-aar": `${year}` };
  return site.post(path, { ...right, "dag-hvorfor": "Poststemplet.", indsendelse: app.newId() });
}

const complaintLines = async (app: App, made: CaseInState) =>
  (await owedIn(app, made, ["reconsideration", "forward-to-ankestyrelsen", "complaint-answer"])).map((line) =>
    line.replace("-to-ankestyrelsen", ""),
  );

/** Both letters came on 10 March 2026; the last day to complain is Tuesday 7 April, the day after Easter. */
test("a complaint that came a day later than was written down came too late: it is sent on, the rest is answered here, and the citizen is told", () =>
  withDatabase(async (database) => {
    const start = onDay(await testApp(database, "2026-03-03"), "2026-03-10");
    const made = await caseDecidedByTwo(start);
    const app = onDay(start, "2026-04-13");
    await registers(app, made, {}, "2026-04-07");
    // Four weeks from 7 April.
    assert.deepEqual(await complaintLines(app, made), ["reconsideration 2026-05-05 open"]);
    const then = onDay(start, "2026-04-14");
    assert.equal((await putRight(then, made, "complaint-received", "2026-04-08")).status, 303);
    const [late, rest] = await complaintsIn(then, made);
    assert.ok(late && rest);
    assert.deepEqual(
      [late, rest].map(({ hasAppeal, parts, receivedOn, wasLate }) => [
        receivedOn,
        parts.map(({ legalBasis }) => legalBasis).join(),
        hasAppeal,
        wasLate,
      ]),
      [
        ["2026-04-08", "SEL-85", true, true],
        ["2026-04-08", "SEL-82b", false, false],
      ],
    );
    assert.deepEqual([isToSendOn(late), isToReconsider(late), isToReconsider(rest)], [true, false, true]);
    assert.ok((await complaintLines(then, made)).some((line) => line.startsWith("forward 2026-04-08")));
    const told = late.steps.find(({ kind }) => kind === "day-corrected");
    assert.match(
      await textOfLetter(then, made, told?.letterId ?? ""),
      /skrevet en forkert dag om din klage[\s\S]*Vi fik klagen onsdag den 8\. april 2026[\s\S]*Klagen kom efter fristen/,
    );
    const [entry] = (await entriesOf(then, made)).filter(({ theme }) => theme === "Dag rettet");
    assert.match(
      entry?.text ?? "",
      /Før stod der tirsdag den 7\. april 2026\. Klagen kom efter fristen og sendes straks til Ankestyrelsen\. Begrundelse: Poststemplet\./,
    );
    assert.deepEqual((await recomputeObligations(then)).changed, [], "the nightly count agrees");

    const before = await readCasePage(then, made.caseworker, made.caseId, localDate("2026-04-13"));
    assert.equal(
      before?.complaints.find(({ id }) => id === late.id)?.receivedOn,
      "2026-04-07",
      "as it stood the day before, it had come on the day that was written down",
    );
  }));

test("both halves of a complaint that was written down as too late came in time: they get the right day together, and the decision is looked at again", () =>
  withDatabase(async (database) => {
    const start = onDay(await testApp(database, "2026-03-03"), "2026-03-10");
    const made = await caseDecidedByTwo(start);
    const app = onDay(start, "2026-04-13");
    await registers(app, made, {}, "2026-04-08");
    assert.deepEqual((await complaintsIn(app, made)).map(({ wasLate }) => wasLate).toSorted(), [false, true]);
    assert.equal((await putRight(app, made, "complaint-received", "2026-04-07")).status, 303);
    const after = await complaintsIn(app, made);
    assert.deepEqual(
      after.map(({ receivedOn, wasLate }) => [receivedOn, wasLate]),
      [
        ["2026-04-07", false],
        ["2026-04-07", false],
      ],
    );
    assert.ok(after.every((one) => complaintStand(one) === "waiting" && isToReconsider(one)));
    assert.ok((await complaintLines(app, made)).includes("reconsideration 2026-05-05 open"));
    assert.ok(!(await complaintLines(app, made)).some((line) => line.startsWith("forward")));
    assert.deepEqual((await recomputeObligations(app)).changed, []);
  }));

test("a complaint has not come after what came of it, and what was done with it stands when its day is put right", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseGranted(app, "vejen");
    const complaint = await registers(onDay(app, "2026-04-13"), made, {}, "2026-04-10");
    const again = stepFields("genvurderet");
    const kept = { [again.outcome]: "kept", [again.note]: "Hjælpen dækker det." };
    assert.ok((await steps(onDay(app, "2026-04-20"), made.caseworker, complaint, "genvurderet", kept)).ok);
    const then = onDay(app, "2026-05-04");
    const refused = await putRight(then, made, "complaint-received", "2026-04-21");
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Dagen kan ikke ligge efter mandag den 20\. april 2026/);
    assert.equal((await putRight(then, made, "complaint-received", "2026-04-09")).status, 303);
    const [after] = await complaintsIn(then, made);
    assert.deepEqual([after?.receivedOn, after && complaintStand(after)], ["2026-04-09", "kept"]);
    // Four weeks from Thursday 9 April.
    assert.ok((await complaintLines(then, made)).includes("reconsideration 2026-05-07 met"));
  }));

test("a complaint that crossed over to a decision keeps its right day there", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseGranted(app, "vejen");
    const then = onDay(app, "2026-04-20");
    const about = { [registerFields.subject]: "delivery", [registerFields.parts]: [] };
    const complaint = await registers(then, made, about, "2026-04-16");
    const ids = (await readCaseComplaints(then, made.caseworker, made.caseId))?.ground.decisions[0]?.decision.parts;
    const moved = {
      [stepFields("flyt").parts]: (ids ?? []).map(({ id }) => id),
      [stepFields("flyt").note]: "Den er om timerne.",
    };
    assert.equal((await steps(then, made.caseworker, complaint, "flyt", moved)).ok, true);
    // Four weeks from Thursday 16 April, and from Tuesday 14 April.
    assert.ok((await complaintLines(then, made)).includes("reconsideration 2026-05-14 open"));
    assert.equal((await putRight(then, made, "complaint-received", "2026-04-14")).status, 303);
    assert.ok((await complaintLines(then, made)).includes("reconsideration 2026-05-12 open"));
    assert.equal(
      (await putRight(then, made, "complaint-received", "2026-04-15")).status,
      303,
      "a correction is corrected",
    );
    assert.ok((await complaintLines(then, made)).includes("reconsideration 2026-05-13 open"));
    assert.deepEqual((await recomputeObligations(then)).changed, []);
  }));

/** Brønderslev: 5 weeks. */
test("a ruling that came on another day starts the time anew from that day, also where it has been answered since; never before it was made", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const made = await caseGranted(onDay(app, "2026-03-03"), "broenderslev", { tasks: ["mail", "cleaning"] });
    const complaint = await registers(onDay(app, "2026-04-10"), made, {});
    const days = { decidedOn: "2026-08-25", receivedOn: "2026-09-01" } as const;
    const id = await ruled(app, made, complaint, { ...days, outcomes: ["sent-back", "changed"] });
    const due = (on: App) => owedIn(on, made, ["remitted-decision", "carry-out-ruling"]);
    assert.ok((await due(app)).includes("remitted-decision 2026-10-06 open"));
    const early = await putRight(app, made, "ruling-received", "2026-08-24");
    assert.deepEqual([early.status, /før den dag, der står i papiret/.test(early.text)], [422, true]);
    assert.equal((await putRight(app, made, "ruling-received", "2026-08-28")).status, 303);
    // 5 weeks from Friday 28 August.
    assert.ok((await due(app)).includes("remitted-decision 2026-10-02 open"));
    const then = onDay(app, "2026-10-01");
    await decidesAnew(
      then,
      made,
      complaint.parts.map(({ taskId }) => taskId),
    );
    assert.ok((await due(then)).includes("remitted-decision 2026-10-02 met"));
    const late = await putRight(then, made, "ruling-received", "2026-10-02");
    assert.equal(late.status, 422);
    assert.equal((await putRight(then, made, "ruling-received", "2026-08-26")).status, 303);
    // 5 weeks from Wednesday 26 August are 30 September: answered a day late.
    assert.ok((await due(then)).includes("remitted-decision 2026-09-30 met-late"));
    assert.ok((await due(then)).every((line) => / met(-late)?$/.test(line)));
    assert.deepEqual((await recomputeObligations(then)).changed, []);
    const { rows } = await sql<{ ruling: string; step: string; opened: string }>`
      select ruling.received_on::text as ruling, step.happened_on::text as step,
        (select string_agg(distinct ruling_on::text, ' ') from reopened_task) as opened
      from ruling join complaint_step step on step.complaint_id = ruling.complaint_id and step.kind = 'ruled'
      where ruling.id = ${id}`.execute(database);
    assert.deepEqual(rows, [{ ruling: "2026-08-26", step: "2026-08-26", opened: "2026-08-26" }]);
  }));

test("of two requests that came on one day only the one that is meant gets another day", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseGranted(app, "broenderslev");
    const then = onDay(app, "2026-05-04");
    await askedToSee(then, made.citizen, made);
    await askedFromOutside(then, made.caseworker, made.caseId);
    const later = onDay(app, "2026-05-05");
    // Seven working days from Monday 4 May: Wednesday 13 May. 14 May is Ascension Day.
    assert.deepEqual(await owedIn(later, made, ["access"]), ["access 2026-05-13 open", "access 2026-05-13 open"]);
    assert.equal((await putRight(later, made, "access-requested", "2026-04-30")).status, 303);
    // Seven working days from Thursday 30 April: Monday 11 May.
    assert.deepEqual(await owedIn(later, made, ["access"]), ["access 2026-05-11 open", "access 2026-05-13 open"]);
    const { rows } = await sql<{ own: string; others: string }>`
      select (select requested_on::text from access_request) as own,
        (select requested_on::text from outside_request) as others`.execute(database);
    assert.deepEqual(rows, [{ own: "2026-05-04", others: "2026-04-30" }]);
  }));

test("the day that the citizen held on to a complaint is put right: 14 days run from the right one", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseGranted(app, "broenderslev", { tasks: ["mail", "cleaning"] });
    const complaint = await registers(onDay(app, "2026-04-10"), made, {});
    const [given, kept] = complaint.parts;
    assert.ok(given && kept);
    const partly = {
      [partFieldsOf(given.id).outcome]: "upheld",
      [partFieldsOf(given.id).weighed]: "Der er mere at hente.",
      [partFieldsOf(kept.id).outcome]: "kept",
      [partFieldsOf(kept.id).weighed]: "Intet nyt.",
    };
    assert.ok((await steps(onDay(app, "2026-04-20"), made.caseworker, complaint, "genvurderet", partly)).ok);
    await decidesAnew(onDay(app, "2026-04-22"), made, [given.taskId]);
    const then = onDay(app, "2026-05-06");
    assert.ok((await steps(then, made.caseworker, complaint, "fasthold", {}, "2026-05-06")).ok);
    assert.ok((await complaintLines(then, made)).includes("forward 2026-05-20 open"));
    assert.equal((await putRight(then, made, "complaint-maintained", "2026-05-04")).status, 303);
    assert.ok((await complaintLines(then, made)).includes("forward 2026-05-18 open"));
    const [after] = await complaintsIn(then, made);
    assert.equal(after?.steps.findLast(({ kind }) => kind === "maintained")?.on, "2026-05-04");
  }));
