import type { Page } from "playwright-core";
import type { Actor } from "../../../src/modules/people/domain/actor.ts";
import { signInAs } from "../../sign-in-as.ts";
import { type Look, withPage } from "../browser.ts";
import { isScriptless } from "./look.ts";
import type { Town } from "./town.tsx";

type Run = (page: Page) => Promise<void>;

/**
 * Somebody opens a browser at the front page, goes in at the right door, does something, and leaves. They have signed in
 * beforehand: the walk through the login is a journey of its own (`visitThroughLogin`).
 */
export const visit = (town: Town, look: Look, actor: Actor, run: Run): Promise<void> =>
  visited(look, async (page) => {
    await takeSession(page, town, actor);
    await knock(page, town, actor);
    await run(page);
  });

/** Another day has come, and the session of the day before has ended by itself: signs in again and stands on the same page. */
export async function returnOn(day: string, page: Page, town: Town, actor: Actor): Promise<void> {
  town.becomes(day);
  await takeSession(page, town, actor);
  await page.reload();
}

async function takeSession(page: Page, town: Town, actor: Actor): Promise<void> {
  const { name, value } = await signInAs(town.app, actor);
  await page.context().addCookies([{ name, value, url: doorOf(town, actor), httpOnly: true, sameSite: "Lax" }]);
}

/** The same, through the whole login: sent to the issuer, choosing who to be, and coming back. */
export const visitThroughLogin = (town: Town, look: Look, actor: Actor, run: Run): Promise<void> =>
  visited(look, async (page) => {
    await knock(page, town, actor);
    const persona = page.getByRole("button", { name: actor.name, exact: true });
    if (!(await persona.isVisible())) await page.getByText(municipalityOf(town, actor).name, { exact: true }).click();
    await persona.click();
    await page.waitForURL((url) => url.hostname.endsWith(".localhost"));
    await run(page);
  });

const visited = (look: Look, run: Run): Promise<void> =>
  withPage(look, async (page) => {
    if (look.javaScript === false) isScriptless(page);
    await run(page);
  });

const doorOf = ({ doors }: Town, actor: Actor): string => doors[actor.kind === "staff" ? "staff" : "citizen"];

/** From the front page to the door. */
async function knock(page: Page, town: Town, actor: Actor): Promise<void> {
  await page.goto(doorOf(town, actor));
  const link =
    actor.kind === "staff"
      ? "Log ind som medarbejder eller udfører"
      : `Søg om støtte ${municipalityOf(town, actor).name}`;
  await page.getByRole("link", { name: link }).click();
}

function municipalityOf({ app }: Town, { municipality }: Actor) {
  const standard = app.standards.get(municipality);
  if (!standard) throw new RangeError(`no standard for '${municipality}'`);
  return standard.municipality;
}
