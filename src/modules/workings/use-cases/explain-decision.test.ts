import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { type CaseInState, caseDecided } from "../../../../tests/case-in-state.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { readIssuedDecision } from "../../decisions/use-cases/read-issued-decision.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import { explainDecision, explainNumbered } from "./explain-decision.ts";

async function decisionOf(app: App, { caseId, caseworker }: CaseInState) {
  const view = await readIssuedDecision(app, caseworker, caseId, "newest");
  assert.ok(view);
  return view;
}

async function explained(app: App, made: CaseInState) {
  const { decision } = await decisionOf(app, made);
  const view = await explainDecision(app, made.caseworker, made.caseId, decision.id);
  assert.ok(view && !("isSpoilt" in view.explanation));
  return view.explanation;
}

/** The same system with a clause of Brønderslev's standard written otherwise. */
function withWords(app: App, id: string, da: string): App {
  const standard = app.standards.get("broenderslev");
  assert.ok(standard);
  const editions = standard.editions.map((edition) => ({
    ...edition,
    clauses: edition.clauses.map((clause) => (clause.id === id ? { ...clause, text: { ...clause.text, da } } : clause)),
  }));
  const changed: Standard = { ...standard, editions };
  return { ...app, standards: new Map([...app.standards, ["broenderslev", changed]]) };
}

test("a decision is computed again years later with nothing otherwise, whole and as the journal tells it", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const made = await caseDecided(app, "broenderslev");
    const later = await explained(onDay(app, "2031-06-02"), made);
    assert.deepEqual([later.isWhole, later.byRulesThen, later.byRulesNow], [true, [], []]);
    assert.match(later.number, /^2026-\d{6}-A1$/);
    assert.equal((await decisionOf(app, made)).number, later.number);
    assert.equal(later.working.said.edition, "2024-12-11");
    assert.deepEqual(later.working.known.grounds, [{ legalBasis: "SEL-85", deliveryForm: "individual" }]);
    assert.equal(later.working.known.day, "2026-03-20");
    // Granted on 20 March: the start is owed within 14 days, so on 3 April (BRO-3.6).
    const start = later.working.said.owed.find(({ what }) => what === "start");
    assert.deepEqual([start?.due, start?.sources], ["2026-04-03", ["BRO-3.6", "serviceloven § 4, stk. 1"]]);
  }));

test("a standard that is written otherwise later changes what today's rules say, not what the rules of the day said", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const made = await caseDecided(app, "broenderslev");
    const rewritten = withWords(app, "BRO-3.6", "Støtten begynder inden 14 dage.");
    const later = await explained(rewritten, made);
    assert.deepEqual([later.isWhole, later.byRulesThen], [true, []]);
    assert.notEqual(later.today.standardDigest, later.working.standardDigest);
    assert.equal(later.today.lawDigest, later.working.lawDigest);
    assert.ok(Array.isArray(later.byRulesNow));
    const [only] = later.byRulesNow;
    assert.equal(later.byRulesNow.length, 1);
    assert.match(only?.item ?? "", /^BRO-3\.6/);
    assert.deepEqual([only?.what, only?.is], ["ordlyd", "Støtten begynder inden 14 dage."]);
  }));

test("whatever is changed in what was kept shows: the result, the rules, the program, the hash", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const made = await caseDecided(app, "broenderslev");
    const whole = async () => (await explained(app, made)).isWhole;
    assert.equal(await whole(), true);
    const changes = [
      sql`update decision_working set engine = engine || 'x'`,
      sql`update decision_working set digest = repeat('0', 64)`,
      sql`update rule_text set content = replace(content, '14 dage', '41 dage') where kind = 'standard'`,
      sql`update rule_text set content = replace(content, 'Ankestyrelsen', 'Landsretten') where kind = 'law'`,
      sql`update rule_text set content = left(content, 100) where kind = 'standard'`,
    ];
    for (const change of changes) {
      const kept = await database.selectFrom("decision_working").selectAll().execute();
      const texts = await database.selectFrom("rule_text").selectAll().execute();
      await change.execute(database);
      assert.equal(await whole(), false);
      for (const { digest, engine } of kept)
        await database.updateTable("decision_working").set({ digest, engine }).execute();
      for (const { content, digest } of texts)
        await database.updateTable("rule_text").set({ content }).where("digest", "=", digest).execute();
      assert.equal(await whole(), true);
    }
  }));

test("decisions that rest on the same rules keep them once", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const made = await caseDecided(app, "broenderslev");
    await caseDecided(app, "broenderslev", { bornOn: "1981-02-03" });
    const { rows } = await sql<{ workings: number; texts: number }>`
      select (select count(*) from decision_working) as workings, (select count(*) from rule_text) as texts`.execute(
      database,
    );
    assert.deepEqual(rows, [{ workings: 2, texts: 2 }]);
    assert.equal((await explained(app, made)).working.ordinal, 1);
  }));

test("the one who runs the system computes by the number, and the citizen sees that the system did", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const made = await caseDecided(app, "broenderslev");
    const { number } = await explained(app, made);
    const caseNumber = number.replace(/-A1$/, "");
    const place = app.municipalities.get("broenderslev");
    const elsewhere = app.municipalities.get("vejen");
    assert.ok(place && elsewhere);
    const found = await explainNumbered(app, place, { caseNumber, ordinal: 1 });
    assert.ok(found && !("isSpoilt" in found));
    assert.deepEqual([found.number, found.isWhole], [number, true]);
    assert.equal(await explainNumbered(app, place, { caseNumber, ordinal: 2 }), undefined);
    assert.equal(await explainNumbered(app, elsewhere, { caseNumber, ordinal: 1 }), undefined);
    const { rows } = await sql<{ actor_kind: string; purpose: string; citizen_id: string }>`
      select actor_kind, purpose, citizen_id from read_log where actor_kind = 'system'`.execute(database);
    assert.deepEqual(rows, [
      { actor_kind: "system", purpose: "Regne en afgørelse efter", citizen_id: made.citizen.id },
    ]);
  }));

test("a case that is not one's own answers as if there were none", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const made = await caseDecided(app, "broenderslev");
    const { decision } = await decisionOf(app, made);
    const elsewhere = await hire(app, "broenderslev", "caseworker", "Fra en anden enhed", "ungecenter");
    assert.equal(await explainDecision(app, elsewhere, made.caseId, decision.id), undefined);
    assert.equal(await explainDecision(app, made.caseworker, made.caseId, app.newId()), undefined);
  }));
