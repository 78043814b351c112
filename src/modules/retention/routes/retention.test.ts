import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { hiddenValue, signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, onDay, testApp, withSettings } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { retentionRoutes } from "./caseworker.tsx";

const siteOf = (app: App, actor: StaffActor) =>
  signedInSite(actor, (own) => own.route("/sagsbehandler", retentionRoutes(app)));

test("it is decided for one case whether it is kept: once, with a reason, in the journal, sealed, and never taken away", () =>
  withDatabase(async (operator) => {
    const app = onDay(await testApp(operator, "2026-03-03"), "2026-03-10");
    const { caseId, caseworker } = await caseApplied(app, "vejen");
    const site = siteOf(app, caseworker);
    const path = `/sagsbehandler/sager/${caseId}/bevaring`;
    const before = await site.get(path);
    assert.match(before.text, /Sagen bevares\. Ingen har bestemt andet\./);

    const refused = await site.post(path, { begrundelse: "Den er den første af sin art." });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Vælg, hvad der skal ske med sagen\./);
    assert.match(refused.html, /Den er den første af sin art\./);

    const press = {
      bevaring: "bevares",
      begrundelse: "Den er den første af sin art.",
      indsendelse: hiddenValue(before, "indsendelse"),
    };
    for (const again of [press, press]) assert.equal((await site.post(path, again)).status, 303);
    assert.match(
      (await site.get(path)).text,
      /Sagen skal bevares\..*Det er bestemt for denne sag\..*tirsdag den 10\. marts 2026/,
    );
    const entries = await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);
    assert.deepEqual(
      entries.filter(({ theme }) => theme === "Bevaring").map(({ text }) => text),
      ["Sagen skal bevares. Begrundelse: Den er den første af sin art."],
    );
    const { rows } = await sql<{ all: string }>`
      select string_agg(retention_mark::text, ' ') as all from retention_mark`.execute(operator);
    assert.doesNotMatch(rows[0]?.all ?? "", /første/);
    await assert.rejects(sql`delete from retention_mark`.execute(operator));
  }));

test("what the municipality has set holds until something else is decided for the case", () =>
  withDatabase(async (operator) => {
    const app = onDay(await testApp(operator, "2026-03-03"), "2026-03-10");
    const { caseId, caseworker } = await caseApplied(app, "vejen");
    const set = withSettings(app, "vejen", { retention: { code: "dispose", yearsAfterEnd: 5 } });
    const shown = await siteOf(set, caseworker).get(`/sagsbehandler/sager/${caseId}/bevaring`);
    assert.match(
      shown.text,
      /Sagen kan kasseres, når tiden er gået\..*Det er kommunens egen indstilling\..*Der er ingen dag endnu/,
    );
  }));

test("nobody outside the case sees or decides it", () =>
  withDatabase(async (operator) => {
    const app = onDay(await testApp(operator, "2026-03-03"), "2026-03-10");
    const { caseId } = await caseApplied(app, "vejen");
    const stranger = siteOf(app, await hire(app, "broenderslev", "caseworker"));
    const path = `/sagsbehandler/sager/${caseId}/bevaring`;
    assert.equal((await stranger.get(path)).status, 404);
    assert.equal((await stranger.post(path, { bevaring: "kasseres", begrundelse: "Nej" })).status, 404);
  }));
