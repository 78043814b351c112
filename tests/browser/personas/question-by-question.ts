import type { Page } from "playwright-core";
import { press } from "../journeys/fill.ts";

/** The words of the application's buttons, in the language that it is read in. */
export interface Words {
  readonly unknown: string;
  readonly goOn: string;
}
export const danish: Words = { unknown: "Ved ikke", goOn: "Fortsæt" };
export const english: Words = { unknown: "I do not know", goOn: "Go on" };

/** The name of the question that the page asks: the last part of its address. */
const questionAt = (page: Page): string => new URL(page.url()).pathname.split("/").at(-1) ?? "";

/** Answers with "ved ikke", or with nothing where nothing must be said, until all answers stand there to be checked. */
export async function answerUnknown(page: Page, { goOn, unknown }: Words): Promise<number> {
  let answered = 0;
  for (; questionAt(page) !== "tjek"; answered += 1) {
    const choice = page.getByRole("main").getByLabel(unknown, { exact: true });
    if ((await choice.count()) > 0) await choice.first().check();
    await press(page, goOn);
  }
  return answered;
}
