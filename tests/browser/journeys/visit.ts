import type { Page } from "playwright-core";
import type { Actor } from "../../../src/modules/people/domain/actor.ts";
import { type Look, withPage } from "../browser.ts";
import { isScriptless } from "./look.ts";
import type { Town } from "./town.tsx";

/** Somebody opens a browser at the front page, signs in at the right door, does something, and leaves. */
export const visit = (town: Town, look: Look, actor: Actor, run: (page: Page) => Promise<void>): Promise<void> =>
  withPage(look, async (page) => {
    if (look.javaScript === false) isScriptless(page);
    await signIn(page, town, actor);
    await run(page);
  });

/** From the front page through the login to the first page behind the door. */
async function signIn(page: Page, town: Town, actor: Actor): Promise<void> {
  await page.goto(town.doors[actor.kind === "citizen" ? "citizen" : "staff"]);
  const { name } = municipalityOf(town, actor);
  if (actor.kind === "citizen") {
    await page.getByRole("link", { name: `Søg om støtte i ${name}` }).click();
  } else {
    await page.getByRole("link", { name: "Log ind som medarbejder eller udfører" }).click();
    const persona = page.getByRole("button", { name: actor.name, exact: true });
    if (!(await persona.isVisible())) await page.getByText(name, { exact: true }).click();
  }
  await page.getByRole("button", { name: actor.name, exact: true }).click();
}

function municipalityOf({ app }: Town, { municipality }: Actor) {
  const standard = app.standards.get(municipality);
  if (!standard) throw new RangeError(`no standard for '${municipality}'`);
  return standard.municipality;
}
