import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { reviewLooks } from "../../../src/modules/looks/use-cases/review-looks.ts";
import type { StaffActor } from "../../../src/modules/people/domain/actor.ts";
import type { Basis } from "../../../src/modules/people/domain/permission.ts";
import type { App } from "../../../src/platform/app.ts";
import { noteLooks } from "../../../src/platform/read-log.ts";
import { type CaseInState, caseApplied } from "../../case-in-state.ts";
import { hire, onDay } from "../../test-app.ts";
import { hasLeft } from "./fill.ts";
import { look } from "./look.ts";
import { withTown } from "./town.tsx";
import { visit } from "./visit.ts";

const follow = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first().click();
const press = async (page: Page, name: string) => {
  await page.getByRole("button", { name }).click();
  await hasLeft(page);
};
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

/** Staff have seen the case on 30 days; a last one, with the citizen's own rare surname, at night. */
async function seenBy(app: App, made: CaseInState, snoop: StaffActor): Promise<void> {
  const at = (actor: StaffActor, moment: string, basis: Basis) =>
    noteLooks(app.database.of(actor), { ...actor, visit: { id: app.newId(), at: moment } }, [
      { act: "case:page", basis, citizenId: made.citizen.id, caseId: made.caseId },
    ]);
  for (let day = 1; day <= 28; day += 1)
    await at(made.caseworker, `2026-02-${String(day).padStart(2, "0")}T09:15:00.000Z`, "assigned");
  for (const minute of ["10", "20", "30", "40"]) await at(snoop, `2026-03-03T22:${minute}:00.000Z`, "none");
  await reviewLooks(app, snoop.tenantId);
}

/** The citizen finds out who has seen the case: page by page, all for print, the own looks too. */
async function findsOut(page: Page): Promise<void> {
  await follow(page, "Mine rettigheder");
  await follow(page, "Hvem har set min sag?");
  await heading(page, "Hvem har set min sag?");
  await page.getByText("Forsøg på at åbne sagen blev afvist").waitFor();
  await page.getByText("kl. 23.10-23.40 (4 gange)").waitFor();
  await look(page, "hvem-har-set-min-sag");
  assert.doesNotMatch((await page.textContent("main")) ?? "", /Sille|Prøve/);
  await follow(page, "Næste side");
  await page.getByText("Side 2 af 2").waitFor();
  await follow(page, "Vis det hele på én side");
  assert.equal(await page.getByRole("row").count(), 30);
  await follow(page, "Vis også dine egne opslag");
  await page.getByText("Dig selv").first().waitFor();
}

/** The manager reads what the review found, and writes what came of it. */
async function reviews(page: Page): Promise<void> {
  await follow(page, "Logkontrol");
  await heading(page, "Logkontrol");
  await look(page, "logkontrol");
  await follow(page, /^Samme efternavn/);
  await heading(page, "Samme efternavn");
  await look(page, "logkontrol-fund");
  await press(page, "Gem, og markér som gennemgået");
  assert.match(await page.title(), /^Fejl: /);
  await look(page, "logkontrol-fejl");
  await page.getByLabel("Hvad har du fundet ud af?").fill("Vi har talt om det.");
  await press(page, "Gem, og markér som gennemgået");
  await heading(page, "Logkontrol");
  await follow(page, "Vis dem, der er gennemgået");
  await follow(page, /^Samme efternavn/);
  await page.getByText("Vi har talt om det.").waitFor();
  await look(page, "logkontrol-gennemgaaet");
}

for (const javaScript of [true, false]) {
  test(`the citizen sees who has seen the case, and a manager what was odd in it, ${javaScript ? "with" : "without"} script`, () =>
    withTown("2026-03-04", {}, async (town) => {
      const made = await caseApplied(onDay(town.app, "2026-02-01"), "vejen");
      await seenBy(town.app, made, await hire(town.app, "vejen", "caseworker", "Sille Prøve"));
      await visit(town, { javaScript }, made.citizen, findsOut);
      await visit(town, { javaScript }, await hire(town.app, "vejen", "manager", "Lis Leder"), reviews);
    }));
}
