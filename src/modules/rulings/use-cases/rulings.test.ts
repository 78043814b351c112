import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { complaintsIn, registers, steps } from "../../../../tests/complaint-course.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { parks, ruled, rules } from "../../../../tests/ruling-in-case.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { PermissionDenied } from "../../../platform/permissions.ts";
import { readLetter as letterDocument } from "../../../ui/letter/letter-document.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import { complaintStand } from "../../complaints/domain/complaint-stand.ts";
import { partFieldsOf, stepFields } from "../../complaints/domain/step-acts.ts";
import { readDecisionPage } from "../../decisions/use-cases/read-decision-draft.ts";
import { readProviderOrder, readProviderOrders } from "../../deliveries/use-cases/read-provider-orders.ts";
import { listDocuments } from "../../documents/use-cases/read-documents.ts";
import { readLetter } from "../../letters/use-cases/read-letters.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { clarifyPoint } from "./clarify-point.ts";
import { learn } from "./learn.ts";
import { complaintsFound, parkedWaiting, readParkedRuling } from "./read-parked.ts";
import { readReversals } from "./read-reversals.ts";
import { readProviderRulings, readRuling, readRulingForm, rulingsOn, rulingsToClarify } from "./read-rulings.ts";

const sentToTheBoard = async (app: App, told = {}) => {
  const made = await caseGranted(onDay(app, "2026-03-03"), "broenderslev", told);
  const then = onDay(app, "2026-05-04");
  const complaint = await registers(onDay(app, "2026-04-10"), made, {});
  const kept = complaint.parts.flatMap(({ id }) => [
    [partFieldsOf(id).outcome, "kept"],
    [partFieldsOf(id).weighed, "Intet nyt."],
  ]);
  const done = [
    await steps(then, made.caseworker, complaint, "genvurderet", Object.fromEntries(kept)),
    await steps(then, made.caseworker, complaint, "sendt", { [stepFields("sendt").note]: "Sendt med sikker mail." }),
  ];
  assert.deepEqual(
    done.map((one) => one.ok || one.refusal),
    [true, true],
  );
  return { made, complaint };
};

const owedAfter = async (app: App, { caseId, caseworker }: CaseInState): Promise<readonly string[]> =>
  (await readOwed(app.database.of(caseworker), app, caseworker, caseId)).obligations
    .filter(({ what }) => what === "remitted-decision" || what === "carry-out-ruling")
    .map(({ due, status, what }) => `${what} ${due} ${status}`);

const came = { decidedOn: "2026-08-25", receivedOn: "2026-09-01" } as const;

test("sent back: the papers, the letter with the new day, the tasks that are decided anew, and what is to be clarified", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const { complaint, made } = await sentToTheBoard(app, { tasks: ["mail", "cleaning"] });
    const id = await ruled(app, made, complaint, { ...came, outcomes: ["sent-back", "upheld"] });
    const view = await readRuling(app, made.caseworker, made.caseId, id);
    assert.ok(view);
    // 5 weeks from Tuesday 1 September 2026.
    assert.deepEqual(await owedAfter(app, made), ["remitted-decision 2026-10-06 open"]);
    assert.deepEqual(
      view.ruling.points.map(({ text }) => text),
      ["Søvnen om natten", "Hvad naboen hjælper med"],
    );
    const page = await readDecisionPage(app, made.caseworker, made.caseId);
    assert.equal(page?.kind, "draft");
    assert.deepEqual(page?.kind === "draft" && page.view.application.tasks.map(({ task }) => task), ["mail"]);
    const letter = await readLetter(app, made.citizen, made.caseId, view.ruling.letterId ?? "");
    assert.ok(letter);
    assert.match(
      letterText(letterDocument(letter.document)).join("\n"),
      /enig med kommunen om rengøring[\s\S]*sendt sagen om post og digital post tilbage[\s\S]*Om rengøring: Kommunens[\s\S]*Du får svar senest tirsdag den 6\. oktober 2026/,
    );
    const papers = await listDocuments(app, made.citizen, made.caseId);
    assert.match(JSON.stringify(papers), /Ankestyrelsens afgørelse af klage/);
    const [after] = await complaintsIn(app, made);
    assert.equal(after && complaintStand(after), "ruled");
  }));

test("a point waits where the case is worked on until it is answered, and the newest answer counts", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const { complaint, made } = await sentToTheBoard(app);
    const id = await ruled(app, made, complaint, { ...came, outcomes: complaint.parts.map(() => "sent-back") });
    const answers = (point: number, text: string) =>
      clarifyPoint(
        app,
        made.caseworker,
        { caseId: made.caseId, rulingId: id, point, text },
        { submissionId: app.newId(), path: "/" },
      );
    const blank = await answers(0, "  ");
    assert.equal(blank.ok ? "" : blank.refusal, "blank");
    assert.ok((await answers(0, "Hun sover fire timer.")).ok);
    assert.ok((await answers(0, "Hun sover fem timer.")).ok);
    const [open] = await rulingsToClarify(app, made.caseworker, made.caseId);
    assert.deepEqual(
      open?.points.map(({ answer }) => answer?.text ?? null),
      ["Hun sover fem timer.", null],
    );
    const strange = await answers(7, "Intet punkt");
    assert.equal(strange.ok, false);
  }));

test("changed by a day: the municipality's own decision is owed by then; annulled with what stood before is owed without a day", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const first = await sentToTheBoard(app);
    const parts = first.complaint.parts;
    const told = { ...came, carryOutOn: "2026-09-15", outcomes: parts.map(() => "changed" as const) };
    await ruled(app, first.made, first.complaint, told);
    assert.deepEqual(await owedAfter(app, first.made), ["carry-out-ruling 2026-09-15 open"]);
    const second = await sentToTheBoard(app);
    await ruled(app, second.made, second.complaint, { ...came, outcomes: parts.map(() => "annulled" as const) });
    assert.deepEqual(await owedAfter(app, second.made), ["carry-out-ruling null open"]);
    for (const { made } of [first, second])
      assert.equal((await readDecisionPage(app, made.caseworker, made.caseId))?.kind, "draft");
  }));

test("upheld or dismissed leaves nothing to do, and the citizen is told so on the own page", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    for (const outcome of ["upheld", "dismissed"] as const) {
      const { complaint, made } = await sentToTheBoard(app);
      await ruled(app, made, complaint, { ...came, outcomes: complaint.parts.map(() => outcome) });
      assert.deepEqual(await owedAfter(app, made), []);
      assert.equal((await readDecisionPage(app, made.caseworker, made.caseId))?.kind, "decided");
      const [told] = await rulingsOn(app, made.citizen, made.caseId, complaint.id);
      assert.equal(told?.told[0]?.now, "Kommunens afgørelse gælder stadig.");
    }
  }));

test("a ruling that comes before anybody has written that the papers were sent is taken in, and ends what was owed before", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-05-01");
    const made = await caseGranted(app, "broenderslev");
    const complaint = await registers(onDay(app, "2026-04-10"), made, {});
    const told = {
      decidedOn: "2026-04-29",
      receivedOn: "2026-05-01",
      outcomes: complaint.parts.map(() => "sent-back" as const),
    };
    await ruled(app, made, complaint, told);
    const { obligations } = await readOwed(app.database.of(made.caseworker), app, made.caseworker, made.caseId);
    const reconsideration = obligations.find(({ what }) => what === "reconsideration");
    assert.equal(reconsideration?.status, "lapsed");
    // 5 weeks from Friday 1 May 2026 is Friday 5 June; the authority's day is not moved.
    assert.deepEqual(await owedAfter(app, made), ["remitted-decision 2026-06-05 open"]);
  }));

test("what is missing is asked for, nothing is kept, and one press registers once", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const { complaint, made } = await sentToTheBoard(app);
    const bare = await rules(app, made, complaint, {
      ...{ decidedOn: "2026-09-02", receivedOn: "2026-09-01" },
      outcomes: complaint.parts.map(() => "sent-back" as const),
      fields: { afklares: "", siger: "" },
    });
    assert.ok(!bare.ok && typeof bare.refusal === "object" && "problems" in bare.refusal);
    assert.deepEqual(
      bare.refusal.problems.map(({ field }) => field),
      ["afgjort", "siger", "afklares"],
    );
    const submissionId = app.newId();
    const told = { ...came, outcomes: complaint.parts.map(() => "upheld" as const), submissionId };
    const one = await rules(app, made, complaint, told);
    const again = await rules(app, made, complaint, told);
    assert.deepEqual(again, one);
    assert.equal((await rulingsOn(app, made.caseworker, made.caseId, complaint.id)).length, 1);
    const stranger = await hire(app, "broenderslev", "caseworker", "En anden", "ungecenter");
    const closed = await rules(app, { ...made, caseworker: stranger }, complaint, told);
    assert.equal(closed.ok ? "" : closed.refusal, "not-found");
  }));

test("a provider with a running order is told that the support goes on as ordered until there is a new decision, and not why", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const { complaint, made } = await sentToTheBoard(app);
    const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
    await ruled(app, made, complaint, { ...came, outcomes: complaint.parts.map(() => "changed" as const) });
    const [listed] = await readProviderOrders(app, provider);
    const order = await readProviderOrder(app, provider, listed?.id ?? "");
    assert.ok(order);
    const [told] = await readProviderRulings(app, provider, order.order);
    assert.match(told?.sentences.join(" ") ?? "", /Giv støtten som bestilt/);
    assert.doesNotMatch(JSON.stringify(told), /Det står i afgørelsen|klage/i);
  }));

test("a ruling that fits no case is kept with its paper, found by another in the municipality, and given its case once", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const { complaint, made } = await sentToTheBoard(app);
    const intake = await hire(app, "broenderslev", "intake", "Ida Prøve", "ungecenter");
    const parkedId = await parks(app, intake);
    const seen = await readParkedRuling(app, made.caseworker, parkedId);
    assert.deepEqual([seen?.parkedByName, seen?.parked.matched], ["Ida Prøve", null]);
    assert.equal(await parkedWaiting(app, made.caseworker), 1);
    const at = { caseId: made.caseId, complaintId: complaint.id, parkedId };
    const number = (await readRulingForm(app, made.caseworker, at))?.record.number ?? "";
    assert.equal((await complaintsFound(app, made.caseworker, number))?.complaints.length, 1);
    const stranger = await hire(app, "broenderslev", "caseworker", "En anden", "ungecenter");
    assert.equal(await complaintsFound(app, stranger, number), undefined);
    assert.equal(await complaintsFound(app, made.caseworker, "2026-999999"), undefined);
    const told = { ...came, outcomes: complaint.parts.map(() => "upheld" as const), parkedId };
    await ruled(app, made, complaint, told);
    const found = await readParkedRuling(app, intake, parkedId);
    assert.equal(found?.matchedByName, made.caseworker.name);
    assert.equal(await parkedWaiting(app, intake), 0);
    const again = await rules(app, made, complaint, told);
    assert.equal(again.ok ? "" : again.refusal, "matched-meanwhile");
    const elsewhere = await hire(app, "vejen", "caseworker");
    assert.equal(await readParkedRuling(app, elsewhere, parkedId), undefined);
    const looks = await sql<{ count: number }>`select count(*)::int as count from read_log
      where act = 'ruling:park' and actor_id = ${intake.id}`.execute(app.database.of(intake));
    assert.ok((looks.rows[0]?.count ?? 0) >= 2);
  }));

test("a reversal is learned of: what failed is chosen, counted by clause, and told only where it is about five citizens", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const editor = await hire(app, "broenderslev", "editor");
    const reversed = async (outcome: "changed" | "upheld") => {
      const { complaint, made } = await sentToTheBoard(app);
      await ruled(app, made, complaint, { ...came, outcomes: complaint.parts.map(() => outcome) });
      const at = { caseId: made.caseId, complaintId: complaint.id };
      const press = { submissionId: app.newId(), path: "/" };
      const fields = { bestemmelser: "bro-10.4, BRO-3.2" };
      const learned = await learn(app, made.caseworker, at, fields, press);
      assert.equal(learned.ok, outcome === "changed");
      return { made, complaint };
    };
    for (const _ of [1, 2, 3, 4]) await reversed("changed");
    const before = (await readReversals(app, editor)).clauses;
    assert.deepEqual([before.shown, before.few], [[], ["BRO-10.4", "BRO-3.2"]]);
    const { complaint, made } = await reversed("changed");
    const counted = (await readReversals(app, editor)).clauses.shown;
    assert.deepEqual(
      counted.map(({ name, own, reversed: failed, tried }) => [name, tried, failed, own]),
      [
        ["BRO-10.4", 5, 5, 0],
        ["BRO-3.2", 5, 5, 0],
      ],
    );
    const again = { caseId: made.caseId, complaintId: complaint.id };
    const kept = await learn(app, made.caseworker, again, { svigtede: ["clause:BRO-3.2"] }, press(app));
    assert.ok(kept.ok);
    const shown = (await readReversals(app, editor)).clauses.shown;
    assert.deepEqual(
      shown.map(({ name, reversed: failed, tried }) => [name, tried, failed]),
      [
        ["BRO-3.2", 5, 5],
        ["BRO-10.4", 5, 4],
      ],
    );
    await reversed("upheld");
    const themes = (await readReversals(app, editor)).themes.shown;
    assert.ok(themes.length > 0);
    assert.deepEqual(
      themes.map(({ reversed: failed, tried }) => [tried, failed]),
      themes.map(() => [6, 0]),
    );
    await assert.rejects(readReversals(app, made.caseworker), PermissionDenied);
  }));

const press = (app: App) => ({ submissionId: app.newId(), path: "/" });
