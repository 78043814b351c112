import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { complaintsIn, decidesAnew, registers, steps, textOfLetter } from "../../../../tests/complaint-course.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { parks, ruled } from "../../../../tests/ruling-in-case.ts";
import { hiddenValue, signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { complaintAsOf } from "../../complaints/domain/complaint-as-of.ts";
import { complaintStand } from "../../complaints/domain/complaint-stand.ts";
import { partFieldsOf, stepFields } from "../../complaints/domain/step-acts.ts";
import { readDecisionPage } from "../../decisions/use-cases/read-decision-draft.ts";
import { readIssuedDecisions } from "../../decisions/use-cases/read-issued-decisions.ts";
import { reopenTasks } from "../../decisions/use-cases/reopen-tasks.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { recomputeObligations } from "../../obligations/use-cases/recompute-obligations.ts";
import { caseworkerRulingRoutes } from "../routes/caseworker.tsx";
import { parkedWaiting } from "./read-parked.ts";
import { readReversals } from "./read-reversals.ts";
import { readRuling, rulingsOn } from "./read-rulings.ts";
import { strikeRuling } from "./strike-ruling.ts";

const came = { decidedOn: "2026-08-25", receivedOn: "2026-09-01" } as const;
const press = (app: App) => ({ submissionId: app.newId(), path: "/" });

/** A decision of Brønderslev's that was complained of, kept and sent to Ankestyrelsen in the spring of 2026. */
async function sentOn(app: App) {
  const made = await caseGranted(onDay(app, "2026-03-03"), "broenderslev", { tasks: ["mail", "cleaning"] });
  const complaint = await registers(onDay(app, "2026-04-10"), made, {});
  const kept = complaint.parts.flatMap(({ id }) => [
    [partFieldsOf(id).outcome, "kept"],
    [partFieldsOf(id).weighed, "Intet nyt."],
  ]);
  const then = onDay(app, "2026-05-04");
  assert.ok((await steps(then, made.caseworker, complaint, "genvurderet", Object.fromEntries(kept))).ok);
  const note = { [stepFields("sendt").note]: "Sendt med sikker mail." };
  assert.ok((await steps(then, made.caseworker, complaint, "sendt", note)).ok);
  return { made, complaint };
}

const owedAfter = async (app: App, { caseId, caseworker }: CaseInState): Promise<readonly string[]> =>
  (await readOwed(app.database.of(caseworker), app, caseworker, caseId)).obligations
    .filter(({ what }) => what === "remitted-decision" || what === "carry-out-ruling")
    .map(({ due, status, what }) => `${what} ${due} ${status}`);

const strikes = (
  app: App,
  { caseId, caseworker }: CaseInState,
  rulingId: string,
  why = "Den hører til en anden klage.",
) => strikeRuling(app, caseworker, { caseId, rulingId, why }, press(app));

test("a ruling that was registered by mistake counts no more: nothing is owed, decided anew or learned of it, and the citizen is told", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const { complaint, made } = await sentOn(app);
    const id = await ruled(app, made, complaint, { ...came, outcomes: ["sent-back", "changed"] });
    assert.deepEqual((await owedAfter(app, made)).length, 2);
    assert.equal((await readDecisionPage(app, made.caseworker, made.caseId))?.kind, "draft");

    const later = onDay(app, "2026-09-03");
    assert.deepEqual(await strikes(later, made, id), { ok: true, value: "/" });
    assert.deepEqual(await owedAfter(later, made), []);
    assert.notEqual((await readDecisionPage(later, made.caseworker, made.caseId))?.kind, "draft");
    assert.equal(await readRuling(later, made.caseworker, made.caseId, id), undefined);
    assert.deepEqual(await rulingsOn(later, made.citizen, made.caseId, complaint.id), []);
    const [after] = await complaintsIn(later, made);
    assert.ok(after);
    assert.equal(complaintStand(after), "sent-on");
    assert.equal(
      complaintStand(complaintAsOf(after, localDate("2026-09-02"))),
      "ruled",
      "as it was known the day before",
    );
    assert.match(
      await textOfLetter(later, made, after.steps.at(-1)?.letterId ?? ""),
      /om en afgørelse fra Ankestyrelsen\. Det var en fejl hos os[\s\S]*Klagen er hos Ankestyrelsen[\s\S]*skriver vi til dig igen/,
    );
    const { rows } = await sql<{ kept: number }>`select count(*)::int as kept from lesson`.execute(database);
    assert.equal(rows[0]?.kept, 1, "what was learned is kept as it was written");
    const editor = await hire(later, "broenderslev", "editor");
    const reversals = await readReversals(later, editor);
    assert.equal(JSON.stringify(reversals).includes('"tried":1'), false);
    assert.deepEqual((await recomputeObligations(later)).changed, []);

    // Registered again as it is: 5 weeks from Tuesday 1 September.
    await ruled(later, made, after, { ...came, outcomes: ["upheld", "sent-back"] });
    assert.deepEqual(await owedAfter(later, made), ["remitted-decision 2026-10-06 open"]);
    const page = await readDecisionPage(later, made.caseworker, made.caseId);
    assert.deepEqual(page?.kind === "draft" && page.view.application.tasks.map(({ task }) => task), ["cleaning"]);
    const [again] = await complaintsIn(later, made);
    assert.equal(again && complaintStand(again), "ruled");
    assert.deepEqual((await recomputeObligations(later)).changed, []);
  }));

test("a ruling that a new decision has answered is not taken out", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const { complaint, made } = await sentOn(app);
    const id = await ruled(app, made, complaint, { ...came, outcomes: ["sent-back", "upheld"] });
    await decidesAnew(app, made, [complaint.parts[0]?.taskId ?? ""]);
    const refused = await strikes(app, made, id);
    assert.deepEqual(refused, { ok: false, refusal: "answered" });
    assert.deepEqual(await owedAfter(app, made), ["remitted-decision 2026-10-06 met"]);
  }));

test("what waited for another reason before the ruling came waits for it again", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const { complaint, made } = await sentOn(app);
    const [decision] = await readIssuedDecisions(
      app.database.of(made.caseworker),
      made.caseworker.tenantId,
      made.caseId,
    );
    const [mail, cleaning] = complaint.parts;
    assert.ok(decision && mail && cleaning);
    const fields = { opgaver: [mail.taskId], grund: "mistake", begrundelse: "Der var regnet forkert." };
    const again = { decisionId: decision.id, fields, submissionId: app.newId() };
    const reopened = await reopenTasks(app, made.caseworker, made.caseId, again);
    assert.ok(reopened.ok, JSON.stringify(reopened));
    const id = await ruled(app, made, complaint, { ...came, outcomes: ["sent-back", "sent-back"] });
    assert.deepEqual(await strikes(app, made, id), { ok: true, value: "/" });
    const page = await readDecisionPage(app, made.caseworker, made.caseId);
    assert.deepEqual(page?.kind === "draft" && page.view.application.tasks.map(({ task }) => task), ["mail"]);
    assert.deepEqual(await owedAfter(app, made), []);
  }));

test("a ruling that had been put aside waits for its case again", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const { complaint, made } = await sentOn(app);
    const parkedId = await parks(app, made.caseworker);
    const id = await ruled(app, made, complaint, { ...came, outcomes: ["upheld", "upheld"], parkedId });
    assert.equal(await parkedWaiting(app, made.caseworker), 0);
    assert.ok((await strikes(app, made, id)).ok);
    assert.equal(await parkedWaiting(app, made.caseworker), 1);
  }));

test("of two rulings of one day on two complaints the other one stands; two on one complaint are not told apart", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const { complaint, made } = await sentOn(app);
    const other = await registers(onDay(app, "2026-04-11"), made, {});
    const id = await ruled(app, made, complaint, { ...came, outcomes: ["sent-back", "dismissed"] });
    await ruled(app, made, other, { ...came, outcomes: ["dismissed", "sent-back"] });
    assert.ok((await strikes(app, made, id)).ok);
    assert.deepEqual(await owedAfter(app, made), ["remitted-decision 2026-10-06 open"]);
    const page = await readDecisionPage(app, made.caseworker, made.caseId);
    assert.deepEqual(page?.kind === "draft" && page.view.application.tasks.map(({ task }) => task), ["cleaning"]);
    const first = await ruled(app, made, other, {
      ...came,
      outcomes: ["upheld", "upheld"],
      fields: { alligevel: "Ny." },
    });
    assert.deepEqual(await strikes(app, made, first), { ok: false, refusal: "two-of-one-day" });
  }));

test("the page asks why, keeps what was typed, and shows the complaint afterwards; pressing twice takes it out once", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const { complaint, made } = await sentOn(app);
    const id = await ruled(app, made, complaint, { ...came, outcomes: ["upheld", "upheld"] });
    const path = `/sagsbehandler/sager/${made.caseId}/ankeafgoerelser/${id}`;
    const site = signedInSite(made.caseworker, (own) => own.route("/sagsbehandler", caseworkerRulingRoutes(app)));
    const page = await site.get(path);
    assert.match(page.text, /Er den registreret forkert\?/);
    const blank = await site.post(`${path}/fejl`, { "hvorfor-fejl": " ", klage: complaint.id });
    assert.deepEqual([blank.status, /Skriv, hvad der var forkert/.test(blank.text)], [422, true]);
    const fields = {
      "hvorfor-fejl": "Forkert sag.",
      klage: complaint.id,
      indsendelse: hiddenValue(page, "indsendelse"),
    };
    for (const _ of [1, 2]) {
      const pressed = await site.post(`${path}/fejl`, fields);
      assert.equal(pressed.status, 303);
    }
    const [after] = await complaintsIn(app, made);
    assert.equal(after?.steps.filter(({ kind }) => kind === "ruling-struck").length, 1);
    assert.equal((await site.get(path)).status, 404);
  }));
