import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { type CaseInState, caseApplied } from "../../../../tests/case-in-state.ts";
import { countedStatements } from "../../../../tests/counted-statements.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { askAccess } from "../../access-requests/use-cases/ask-access.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { changeCase } from "../../cases/use-cases/open-case.ts";
import { sendHearing } from "../../hearings/use-cases/send-hearing.ts";
import { recomputeObligations } from "../../obligations/use-cases/recompute-obligations.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { WorkListQuery } from "../domain/work-list.ts";
import { findCases, findCasesByCpr } from "./find-cases.ts";
import { readWorkList } from "./read-work-list.ts";

const all: WorkListQuery = { scope: "alle", urgency: "alle", what: null, page: 1 };

/** The case is changed as an act would change it. */
async function change(app: App, made: CaseInState, how: Parameters<typeof changeCase>[2]): Promise<void> {
  await transaction(app.database.of(made.caseworker), async (tx) => {
    const record = await caseForAct(tx, made.caseworker, "case:assign", made.caseId);
    assert.ok(record);
    await changeCase(tx, record, how);
  });
}

test("the list: acute first, then what is late, then by the last day to act; what has no day after what is due in a week", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    // Brønderslev decides within 5 weeks of receipt.
    const late = await caseApplied(onDay(app, "2026-03-03"), "broenderslev"); // due 7 April: late
    const soon = await caseApplied(onDay(app, "2026-03-20"), "broenderslev"); // due 24 April
    const later = await caseApplied(onDay(app, "2026-04-13"), "broenderslev"); // due 18 May
    const acute = await caseApplied(onDay(app, "2026-04-17"), "broenderslev"); // due 22 May, but acute
    await change(app, acute, { acute: true });
    // Support runs, with its first follow-up due 13 July; the plan is still owed, and no standard sets a day for it.
    const started = await caseGranted(app, "broenderslev", { receivedOn: "2026-03-25", decidedOn: "2026-04-01" });
    await startSupport(onDay(app, "2026-04-13"), started, "2026-04-13");

    const { items, total } = await readWorkList(app, late.caseworker, all);
    assert.equal(total, 5);
    assert.deepEqual(
      items.map(({ caseId, owed }) => [caseId, owed?.what, owed?.due]),
      [
        [acute.caseId, "decision", "2026-05-22"],
        [late.caseId, "decision", "2026-04-07"],
        [soon.caseId, "decision", "2026-04-24"],
        // Not the complaint that the citizen may make by 29 April: that is nobody's work.
        [started.caseId, "plan-offer", null],
        [later.caseId, "decision", "2026-05-18"],
      ],
    );
  }));

test("a processing time that the standard promises without a number is shown as not told, never as a day", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    // Sønderborg's standard gives no processing time: the decision has no day.
    const undated = await caseApplied(onDay(app, "2026-03-03"), "soenderborg");
    const { items } = await readWorkList(app, undated.caseworker, all);
    assert.deepEqual(
      items.map(({ owed }) => [owed?.what, owed?.due, owed?.unset]),
      [["decision", null, true]],
    );
  }));

test("one page of the list is one statement to the server beside the log of its looks, however many cases there are", () =>
  withDatabase(async (database, url) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseApplied(onDay(app, "2026-03-03"), "vejen");
    for (let count = 0; count < 5; count += 1) await caseApplied(onDay(app, "2026-03-04"), "vejen");
    const counted = await countedStatements(url, (own) =>
      readWorkList({ ...app, database: own }, made.caseworker, all),
    );
    assert.equal(counted.value.total, 6);
    assert.equal(counted.statements, 2);
  }));

test("mine, my unit's and all that is open to me; late and soon; by name and number; never another unit's or municipality's", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const mine = await caseApplied(onDay(app, "2026-03-03"), "broenderslev", { bornOn: "1960-02-01" }); // Visitationen, due 7 April
    const ours = await caseApplied(onDay(app, "2026-03-20"), "broenderslev", { bornOn: "1961-02-01" }); // Visitationen, due 24 April
    const young = await caseApplied(onDay(app, "2026-03-20"), "broenderslev", { bornOn: "2004-02-01" }); // UngeCenter, due 24 April
    await caseApplied(onDay(app, "2026-03-20"), "vejen");
    const reader = mine.caseworker;
    await change(app, mine, { caseworkerId: reader.id });
    const ids = async (query: Partial<WorkListQuery>) =>
      (await readWorkList(app, reader, { ...all, ...query })).items.map(({ caseId }) => caseId);

    assert.equal(reader.unit, "visitationen");
    assert.deepEqual(await ids({}), [mine.caseId, ours.caseId]);
    assert.deepEqual(await ids({ scope: "mine" }), [mine.caseId]);
    assert.deepEqual(await ids({ scope: "enhed" }), [mine.caseId, ours.caseId]);
    assert.deepEqual(await ids({ urgency: "overskredet" }), [mine.caseId]);
    assert.deepEqual(await ids({ urgency: "snart" }), [ours.caseId]);
    assert.deepEqual(await ids({ scope: "ufordelt" }), [ours.caseId]);
    assert.deepEqual(await ids({ what: "decision" }), [mine.caseId, ours.caseId]);
    assert.deepEqual(await ids({ what: "start" }), []);
    assert.deepEqual(await ids({ page: 2 }), []);
    const found = async (text: string) => (await findCases(app, reader, text)).map(({ caseId }) => caseId);
    assert.deepEqual(await found("2026-000001"), [mine.caseId]);
    assert.deepEqual((await found("prøve")).toSorted(), [mine.caseId, ours.caseId].toSorted());
    assert.deepEqual((await found("asta prøve")).toSorted(), [mine.caseId, ours.caseId].toSorted());
    assert.deepEqual(await found("2026-000003"), []);
    assert.deepEqual(await found("100%"), []);
    assert.deepEqual(await found("p"), []);
    // What has no caseworker yet is intake's to hand out, in whichever unit it is.
    const intake = await hire(app, "broenderslev", "intake");
    const handedOut = (await readWorkList(app, intake, all)).items.map(({ caseId }) => caseId);
    assert.deepEqual(handedOut, [mine.caseId, ours.caseId, young.caseId]);
  }));

test("a CPR number whose cases are closed to the reader and one that nobody has take as many statements, and the same one", () =>
  withDatabase(async (database, url) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    // UngeCenter's, and so not the reader's.
    await caseApplied(app, "broenderslev", { bornOn: "2004-02-01", person: { cprNumber: "0102049996" } });
    const reader = await hire(app, "broenderslev", "caseworker");
    const asked = (cprNumber: string) =>
      countedStatements(url, (own) => findCasesByCpr({ ...app, database: own }, reader, cprNumber));
    assert.deepEqual(await asked("0102049996"), { value: [], statements: 2 });
    assert.deepEqual(await asked("0102049997"), { value: [], statements: 2 });
  }));

test("each person on a list is a look, a search with what was searched for, also where it found nobody", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseApplied(onDay(app, "2026-03-03"), "vejen");
    await caseApplied(onDay(app, "2026-03-03"), "vejen");
    const looker = await hire(app, "vejen", "manager");
    const looksOf = async (act: (reader: StaffActor) => Promise<unknown>) => {
      const visit = { id: app.newId(), at: app.clock.now() };
      await act({ ...looker, visit });
      const { rows } = await sql<{
        outcome: string;
        basis: string;
        citizen_id: string | null;
        sealed: Buffer | null;
        id: string;
      }>`
        select id, outcome, basis, citizen_id, criterion_sealed as sealed from read_log
        where visit_id = ${visit.id} and act = 'case:list' order by citizen_id`.execute(database);
      const { keys } = app.database.of(looker).tenant;
      return rows.map(({ id, sealed, ...look }) => ({
        ...look,
        sought: sealed && keys.open({ table: "read_log", column: "criterion_sealed", id }, sealed),
      }));
    };
    const listed = await looksOf((reader) => readWorkList(app, reader, all));
    assert.deepEqual(
      listed.map(({ outcome, basis, sought }) => [outcome, basis, sought]),
      [
        ["shown", "unit", null],
        ["shown", "unit", null],
      ],
    );
    assert.ok(listed.some(({ citizen_id }) => citizen_id === made.citizen.id));
    assert.deepEqual(await looksOf((reader) => findCases(app, reader, " 2026-000001 ")), [
      { outcome: "shown", basis: "unit", citizen_id: made.citizen.id, sought: "2026-000001" },
    ]);
    const nobody = { outcome: "nothing", basis: "none", citizen_id: null, sought: "Ingen Hedder" };
    assert.deepEqual(await looksOf((reader) => findCases(app, reader, "Ingen Hedder")), [nobody]);
    assert.deepEqual(await looksOf((reader) => findCasesByCpr(app, reader, "0205901234")), [
      { ...nobody, sought: "0205901234" },
    ]);
    assert.deepEqual(await looksOf((reader) => readWorkList(app, reader, { ...all, scope: "mine" })), []);
  }));

test("a closed case is on nobody's list but is found; providers and editors of the standard have no such list at all", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseApplied(onDay(app, "2026-03-03"), "vejen");
    await change(app, made, { closedOn: "2026-04-01" });
    assert.deepEqual((await readWorkList(app, made.caseworker, all)).items, []);
    assert.equal((await findCases(app, made.caseworker, "Prøve"))[0]?.closedOn, "2026-04-01");
    for (const role of ["provider", "editor"] as const) {
      const somebody = await hire(app, "vejen", role);
      await assert.rejects(readWorkList(app, somebody, all), { name: "PermissionDenied" }, role);
      await assert.rejects(findCases(app, somebody, "Prøve"), { name: "PermissionDenied" }, role);
    }
  }));

test("a closed case is back on the list when access to its file is asked for, with that and not with what was left", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-01-02");
    const made = await caseApplied(onDay(start, "2026-03-03"), "vejen");
    // The decision was due on 28 April (8 weeks) and nobody made it.
    const closing = onDay(start, "2026-05-04");
    await change(closing, made, { closedOn: "2026-05-04" });
    await recomputeObligations(onDay(start, "2026-05-05"));
    const asked = onDay(start, "2026-06-01");
    assert.deepEqual((await readWorkList(asked, made.caseworker, all)).items, []);
    const wish = { fields: { hvad: "all", form: "screen" }, text: () => "", day: () => "blank" as const };
    const press = { submissionId: start.newId(), path: "/" };
    assert.ok((await askAccess(asked, made.citizen, made.caseId, wish, press)).ok);
    const { items } = await readWorkList(asked, made.caseworker, all);
    // 7 working days from Monday 1 June 2026: 2, 3, 4, 8, 9, 10 and 11 June, since 5 June is none.
    assert.deepEqual(
      items.map(({ caseId, owed }) => [caseId, owed?.what, owed?.due]),
      [[made.caseId, "access", "2026-06-11"]],
    );
  }));

test("what a provider or the citizen owes waits on others; what the authority owes does not, and each choice tells how many", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-02");
    // Sønderborg: the provider makes first contact within a week of the decision.
    const granted = await caseGranted(app, "soenderborg", { receivedOn: "2026-03-25", decidedOn: "2026-04-01" });
    await caseApplied(onDay(app, "2026-04-01"), "soenderborg");
    const heard = await caseApplied(onDay(app, "2026-04-01"), "soenderborg");
    const hearing = {
      fields: { "oplysning-0": "Du klarer dig selv.", "kilde-0": "lægen", betydning: "Måske får du ikke støtten." },
      answerBy: localDate("2026-04-09"),
      submissionId: app.newId(),
    };
    assert.ok((await sendHearing(app, heard.caseworker, heard.caseId, hearing)).ok);
    const { counts } = await readWorkList(app, granted.caseworker, all);
    assert.deepEqual(counts, {
      scope: { mine: 0, enhed: 3, ufordelt: 3, alle: 3 },
      urgency: { alle: 3, overskredet: 0, snart: 2, venter: 2, nye: 0 },
    });
    const { items, total } = await readWorkList(app, granted.caseworker, { ...all, urgency: "venter" });
    assert.equal(total, 2);
    assert.deepEqual(
      items.map(({ caseId, owed }) => [caseId, owed?.what, owed?.owedBy, owed?.due]),
      [
        [granted.caseId, "first-contact", "provider", "2026-04-08"],
        [heard.caseId, "hearing-answer", "citizen", "2026-04-09"],
      ],
    );
  }));
