import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import type { OperatorDatabase } from "../../../platform/database.ts";
import { textOfEntry } from "../../../platform/sealed-columns.ts";
import { handOverCases } from "../../applications/use-cases/hand-over-cases.ts";
import { seeHandover } from "../../applications/use-cases/see-handover.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readWorkList } from "./read-work-list.ts";

const mine = { scope: "mine", urgency: "alle", what: null, page: 1 } as const;
const press = (app: App) => ({ submissionId: app.newId(), path: "/sagsbehandler" });

async function journalOf(app: App, operator: OperatorDatabase, staff: StaffActor, caseId: string) {
  const { rows } = await sql<{ id: string; text_sealed: Buffer }>`
    select id, text_sealed from journal_entry where case_id = ${caseId} and theme = 'Sagsbehandler' order by sequence`.execute(
    operator,
  );
  return rows.map(({ id, text_sealed }) => app.database.of(staff).tenant.keys.open(textOfEntry(id), text_sealed));
}

async function town(operator: OperatorDatabase) {
  const app = onDay(await testApp(operator, "2026-01-02"), "2026-04-20");
  const cases = [];
  for (const name of ["Asta Prøve", "Bent Prøve", "Carla Prøve"])
    cases.push(await caseApplied(onDay(app, "2026-03-03"), "vejen", { name }));
  const ids = cases.map(({ caseId }) => caseId);
  const giver = await hire(app, "vejen", "caseworker", "Bo Winther");
  const receiver = await hire(app, "vejen", "caseworker", "Karla Holm");
  return { app, ids, giver, receiver, all: ids.map((caseId) => ({ caseId, seen: null })) };
}

test("several cases go to one colleague with one note: in each journal, on the colleague's list until it is seen; twice is once", () =>
  withDatabase(async (operator) => {
    const { app, ids, giver, receiver, all } = await town(operator);
    const handing = { cases: all, to: receiver.id, note: "Ring først." };
    const pressed = press(app);
    for (let time = 0; time < 2; time += 1)
      assert.deepEqual(await handOverCases(app, giver, handing, pressed), { ok: true, value: "/sagsbehandler" });
    for (const id of ids)
      assert.deepEqual(await journalOf(app, operator, giver, id), ["Karla Holm er sagsbehandler. Besked: Ring først."]);
    const { items, counts } = await readWorkList(app, receiver, mine);
    assert.deepEqual(
      items.map(({ newToReader }) => [newToReader?.by, newToReader?.note]),
      ids.map(() => ["Bo Winther", "Ring først."]),
    );
    assert.deepEqual([counts.urgency.nye, counts.scope.mine], [3, 3]);
    assert.equal(await seeHandover(app, giver, ids[0] ?? ""), false, "another's is not theirs to see");
    assert.equal(await seeHandover(app, receiver, ids[0] ?? ""), true);
    assert.equal((await readWorkList(app, receiver, { ...mine, urgency: "nye" })).total, 2);
    const sealed = await sql`select from handover one where one::text like '%Ring%'`.execute(operator);
    assert.equal(sealed.rows.length, 0);
  }));

test("where one of them cannot be handed on, none is, and each that cannot is told with its reason", () =>
  withDatabase(async (operator) => {
    const { app, ids, giver, receiver, all } = await town(operator);
    const [first = "", second = ""] = ids;
    const one = { cases: [{ caseId: first, seen: null }], to: receiver.id, note: "" };
    assert.ok((await handOverCases(app, giver, one, press(app))).ok);
    const stranger = await caseApplied(app, "broenderslev");
    const elsewhere = { caseId: stranger.caseId, seen: null };
    const outcome = await handOverCases(
      app,
      giver,
      { cases: [...all, elsewhere], to: receiver.id, note: "" },
      press(app),
    );
    assert.deepEqual(outcome, {
      ok: false,
      refusal: [
        { caseId: first, why: "already-theirs" },
        { caseId: stranger.caseId, why: "not-found" },
      ],
    });
    assert.equal((await readWorkList(app, receiver, mine)).total, 1, "nothing half done");
    const taken = { cases: [{ caseId: first, seen: null }], to: giver.id, note: "" };
    assert.deepEqual(await handOverCases(app, giver, taken, press(app)), {
      ok: false,
      refusal: [{ caseId: first, why: "taken-meanwhile" }],
    });
    const intake = await hire(app, "vejen", "intake");
    const wrong = { cases: [{ caseId: second, seen: null }], to: intake.id, note: "" };
    assert.deepEqual(await handOverCases(app, giver, wrong, press(app)), {
      ok: false,
      refusal: [{ caseId: second, why: "not-a-caseworker" }],
    });
  }));

test("laid back to the unit, nobody has the case, and its journal says so; what nobody has cannot be laid back", () =>
  withDatabase(async (operator) => {
    const { app, ids, giver, receiver, all } = await town(operator);
    const [first = ""] = ids;
    assert.ok((await handOverCases(app, giver, { cases: all, to: receiver.id, note: "" }, press(app))).ok);
    const back = { cases: [{ caseId: first, seen: receiver.id }], to: null, note: "Jeg holder op." };
    assert.ok((await handOverCases(app, receiver, back, press(app))).ok);
    assert.deepEqual(
      (await journalOf(app, operator, giver, first)).at(-1),
      "Sagen er lagt tilbage til enheden. Karla Holm havde den. Besked: Jeg holder op.",
    );
    assert.equal((await readWorkList(app, giver, { ...mine, scope: "ufordelt" })).total, 1);
    const again = { cases: [{ caseId: first, seen: null }], to: null, note: "" };
    assert.deepEqual(await handOverCases(app, giver, again, press(app)), {
      ok: false,
      refusal: [{ caseId: first, why: "already-nobodys" }],
    });
  }));
