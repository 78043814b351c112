import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { type CaseInState, caseDecided } from "../tests/case-in-state.ts";
import { onDay, testApp } from "../tests/test-app.ts";
import { withDatabase } from "../tests/with-database.ts";
import { explainIn } from "./explain-in.ts";
import { readIssuedDecision } from "./modules/decisions/use-cases/read-issued-decision.ts";
import { readDecisionNumber } from "./modules/workings/domain/working.ts";
import type { App } from "./platform/app.ts";
import { BadInput } from "./platform/cli/command.ts";

async function numberIn(app: App, { caseId, caseworker }: CaseInState) {
  const view = await readIssuedDecision(app, caseworker, caseId, "newest");
  const number = readDecisionNumber(view?.number ?? "");
  assert.ok(number);
  return number;
}

const people = { municipality: undefined, isForPrograms: false };
const refusal = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => assert.fail("it was answered"),
    (fault: unknown) => {
      assert.ok(fault instanceof BadInput);
      return fault.message;
    },
  );
const looksOf = async (database: Parameters<Parameters<typeof withDatabase>[0]>[0]) =>
  (await sql`select 1 from read_log where actor_kind = 'system'`.execute(database)).rows.length;

test("a number that two municipalities have is asked about before anybody is looked at; then only one of them is", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-20"), "2026-03-20");
    const number = await numberIn(app, await caseDecided(app, "broenderslev"));
    assert.deepEqual(await numberIn(app, await caseDecided(app, "aabenraa")), number);
    assert.equal(
      await refusal(explainIn(app, { ...people, number })),
      "Flere kommuner har det nummer: aabenraa, broenderslev. Vælg en med --municipality.",
    );
    assert.equal(await looksOf(database), 0);
    const { isOtherwise, text } = await explainIn(app, { ...people, number, municipality: "aabenraa" });
    assert.equal(isOtherwise, false);
    assert.match(text, /^Afgørelse 2026-\d{6}-A1, truffet fredag den 20\. marts 2026, efter udgaven fra /);
    assert.match(text, /Regnet igen med reglerne fra dengang: det samme\nRegnet med reglerne i dag: det samme\n$/);
    assert.equal(await looksOf(database), 1);
  }));

test("a municipality that is not known, and a number that nobody has, are told as that", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const number = { caseNumber: "2026-000777", ordinal: 1 };
    assert.match(
      await refusal(explainIn(app, { ...people, number, municipality: "Vejen Kommune" })),
      /^Kommunen "Vejen Kommune" kendes ikke\. Brug en af: .*broenderslev/,
    );
    const none = "Der er ingen afgørelse 2026-000777-A1, som er gemt med sin udregning.";
    assert.equal(await refusal(explainIn(app, { ...people, number })), none);
    assert.equal(await refusal(explainIn(app, { ...people, number, municipality: "vejen" })), none);
  }));

test("what was kept and has been changed in its seal is told as spoilt, to people and programs, instead of stopping", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const number = await numberIn(app, await caseDecided(app, "broenderslev"));
    const last = sql`octet_length(working_sealed) - 1`;
    await sql`update decision_working
      set working_sealed = set_byte(working_sealed, ${last}, get_byte(working_sealed, ${last}) # 1)`.execute(database);
    const told = await explainIn(app, { ...people, number });
    assert.equal(told.isOtherwise, true);
    assert.match(told.text, /Det gemte kan ikke åbnes\. NOGET ER ÆNDRET SIDEN/);
    const asJson = JSON.parse((await explainIn(app, { ...people, number, isForPrograms: true })).text);
    assert.deepEqual([asJson.isWhole, asJson.unreadable], [false, true]);
  }));
