import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { PermissionDenied } from "../../../platform/permissions.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { workRoutes } from "./caseworker.tsx";

const path = "/sagsbehandler/arbejdsliste.csv";
const siteOf = (app: App, actor: Actor) =>
  signedInSite(actor, (site) => {
    site.onError((fault, c) => (fault instanceof PermissionDenied ? c.notFound() : c.text("", 500)));
    site.route("/sagsbehandler", workRoutes(app));
  });

test("the list as a sheet: what the page shows, with Danish dates, no formula, no CPR number and no name in the file's own", () =>
  withDatabase(async (operator) => {
    const app = onDay(await testApp(operator, "2026-01-02"), "2026-04-20");
    const made = await caseApplied(onDay(app, "2026-03-03"), "broenderslev", {
      name: '=HYPERLINK("http://b.example")',
    });
    const site = siteOf(app, made.caseworker);
    assert.match(
      (await site.get("/sagsbehandler?hvem=alle")).html,
      /href="\/sagsbehandler\/arbejdsliste\.csv\?hvem=alle"/,
    );
    const file = await site.get(`${path}?hvem=alle`);
    assert.equal(file.headers.get("Content-Type"), "text/csv; charset=utf-8");
    assert.equal(file.headers.get("Content-Disposition"), 'attachment; filename="arbejdsliste-2026-04-20.csv"');
    const [heading, row, ...rest] = file.html.split("\r\n");
    assert.equal(heading, "Frist;Sidste arbejdsdag;Haster;Hvad;Hvem;Borger;Sag;Enhed;Sagsbehandler;Oprettet;Hvorfor");
    // Received 3 March, five weeks: 7 April.
    assert.match(
      row ?? "",
      /^07-04-2026;07-04-2026;;Afgørelse;Myndigheden;"'=HYPERLINK\(""http:\/\/b\.example""\)";2026-000001;[^;]+;;03-03-2026;.*BRO-6\.1/,
    );
    assert.deepEqual(rest, [""]);
    assert.equal((await site.get(`${path}?hvem=mine`)).html.split("\r\n").length, 2, "nobody has given me one");
  }));

test("it holds more than a page of the list, and only what the asker may see; each person on it is a look", () =>
  withDatabase(async (operator) => {
    const app = onDay(await testApp(operator, "2026-01-02"), "2026-04-20");
    const made = await caseApplied(onDay(app, "2026-03-03"), "vejen");
    for (let count = 0; count < 51; count += 1) await caseApplied(onDay(app, "2026-03-03"), "vejen");
    await caseApplied(onDay(app, "2026-03-03"), "broenderslev");
    await sql`update citizen set name_protected = true, name = 'Skjult Person' where id = ${made.citizen.id}`.execute(
      operator,
    );
    const site = siteOf(app, made.caseworker);
    const file = await site.get(`${path}?hvem=alle`);
    assert.equal(file.html.split("\r\n").length, 1 + 52 + 1);
    assert.doesNotMatch(file.html, /Skjult Person/);
    assert.match(
      (await site.get("/sagsbehandler?hvem=alle")).text,
      /Skjult Person/,
      "on the page it is their own case",
    );
    const { rows } = await sql<{ purpose: string; looks: number }>`
      select purpose, count(distinct citizen_id)::int as looks from read_log
      where act = 'case:list' and outcome = 'shown' and actor_id = ${made.caseworker.id}
      group by purpose order by purpose`.execute(operator);
    assert.deepEqual(rows, [
      { purpose: "Hente sagslisten til et regneark", looks: 52 },
      { purpose: "Overblik over dagens arbejde", looks: 50 },
    ]);
    const elsewhere = { ...(await hire(app, "vejen", "caseworker")), unit: "et-andet-sted" };
    assert.equal((await siteOf(app, elsewhere).get(`${path}?hvem=alle`)).html.split("\r\n").length, 2);
    for (const role of ["provider", "editor"] as const)
      assert.equal((await siteOf(app, await hire(app, "vejen", role)).get(path)).status, 404, role);
  }));
