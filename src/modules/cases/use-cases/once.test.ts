import assert from "node:assert/strict";
import { test } from "node:test";
import { hire, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { accepted, refused } from "../../../kernel/outcome.ts";
import { transaction } from "../../../platform/database.ts";
import { PermissionDenied } from "../../../platform/permissions.ts";
import { once, type Press } from "./once.ts";

test("the same press is led to the first one's page, and nobody else's and no other act is led there", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const [one, other] = [await hire(app, "vejen", "caseworker"), await hire(app, "vejen", "caseworker", "Kaj Prøve")];
    const first = { tenantId: one.tenantId, pressedBy: one.id, submissionId: app.newId(), act: "letter:post" };
    let done = 0;
    const press = (changed: Partial<Press> = {}) =>
      transaction(app.database.of(one), (tx) =>
        once<never>(tx, app, { ...first, ...changed }, async () => {
          done += 1;
          return accepted(`/side/${done}`);
        }),
      );
    assert.deepEqual(await press(), accepted("/side/1"));
    assert.deepEqual(await press(), accepted("/side/1"));
    await assert.rejects(press({ pressedBy: other.id }), PermissionDenied);
    await assert.rejects(press({ act: "hearing:send" }), PermissionDenied);
    assert.equal(done, 1);
    assert.deepEqual(await press({ pressedBy: other.id, submissionId: app.newId() }), accepted("/side/2"));
  }));

test("a press that was refused may be made again, also by somebody else", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const [one, other] = [await hire(app, "vejen", "caseworker"), await hire(app, "vejen", "caseworker", "Kaj Prøve")];
    const first = { tenantId: one.tenantId, pressedBy: one.id, submissionId: app.newId(), act: "letter:post" };
    await transaction(app.database.of(one), async (tx) => {
      assert.deepEqual(await once(tx, app, first, async () => refused("nej")), refused("nej"));
      assert.deepEqual(
        await once(tx, app, { ...first, pressedBy: other.id }, async () => accepted("/side")),
        accepted("/side"),
      );
    });
  }));
