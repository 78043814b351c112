import type { Locator, Page } from "playwright-core";

/** Where fields are: a page or a part of it. */
export type Place = Page | Locator;

/** Presses a button by the words on it. A form that first asks whether the server is there has left the page afterwards. */
export async function press(place: Place, name: string | RegExp): Promise<void> {
  await place.getByRole("button", typeof name === "string" ? { name, exact: true } : { name }).click();
  await hasLeft("page" in place ? place.page() : place);
}

/** Waits until a form that was pressed has left the page, if it first asks whether the server is there. */
export const hasLeft = (page: Page): Promise<void> =>
  page.locator("keep-form[data-sending]").waitFor({ state: "detached" });

/** Follows a link in the page's main part by its words. */
export const follow = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole("main")
    .getByRole("link", typeof name === "string" ? { name, exact: true } : { name })
    .first()
    .click();

/** Writes in a field by its label. A field that may be left out says so after its label. */
export const write = (place: Place, label: string, text: string): Promise<void> =>
  place
    .getByLabel(label, { exact: true })
    .or(place.getByLabel(`${label} (frivilligt)`, { exact: true }))
    .fill(text);

/** Chooses one answer to a question. */
export const answer = (place: Place, question: string | RegExp, choice: string): Promise<void> =>
  place.getByRole("group", { name: question }).getByLabel(choice, { exact: true }).check();

/** Writes a day in the three fields of a date, from a day as `2026-03-09`. */
export async function writeDay(place: Place, question: string | RegExp, day: string): Promise<void> {
  const [year = "", month = "", date = ""] = day.split("-");
  const fields = place.getByRole("group", { name: question });
  await fields.getByLabel("Dag").fill(`${Number(date)}`);
  await fields.getByLabel("Måned").fill(`${Number(month)}`);
  await fields.getByLabel("År").fill(year);
}

/** Opens something folded, unless it stands open. */
export async function unfold(page: Page, summary: string): Promise<void> {
  const folded = page.locator("details", { has: page.locator("summary", { hasText: summary }) }).first();
  if ((await folded.getAttribute("open")) === null) await folded.locator("summary").first().click();
}
