import type { Page } from "playwright-core";
import { goToStep } from "./case-steps.ts";
import { answer, follow, hasLeft, press, write, writeDay } from "./fill.ts";
import { look } from "./look.ts";

/** Facts that tell against the citizen, and what they may mean. */
export interface Facts {
  readonly text: string;
  readonly source: string;
  readonly meaning: string;
}

/** Puts facts to the citizen in a letter, with the day that the page proposes to answer by. */
export async function hear(page: Page, { text, source, meaning }: Facts): Promise<void> {
  await goToStep(page, "Partshøring");
  await page.getByText("Send partshøring").click();
  await look(page, "partshoering-send");
  await write(page, "Oplysning 1", text);
  await write(page, "Hvor kommer oplysning 1 fra?", source);
  await write(page, "Hvad kan oplysningerne betyde for afgørelsen?", meaning);
  await press(page, "Lav brevet og hør borgeren");
  await page.getByText(/Borgeren har stadig tid til at svare|Brevet er skrevet, men ikke lagt i post/).waitFor();
}

/** What is decided about one task. */
export interface Verdict {
  readonly task: string;
  readonly basis: string;
  readonly granted?: {
    readonly form: string;
    readonly extent: string;
    readonly from: string;
    readonly to?: string;
    readonly goals?: string;
  };
  /** Why not, where it is refused. */
  readonly refused?: string;
}

/** What is said of the whole decision. */
export interface Whole {
  readonly weighed?: string;
  readonly facts?: string;
  readonly wish?: { readonly provider: string; readonly followed: "Ja" | "Nej"; readonly reason: string };
  readonly firstFollowUp?: string;
}

/** Writes the decision task by task and the whole, and goes to the letter as it will be. */
export async function draft(page: Page, verdicts: readonly Verdict[], whole: Whole): Promise<void> {
  await goToStep(page, "Afgørelse");
  await look(page, "afgoerelse");
  for (const verdict of verdicts) await writeVerdict(page, verdict);
  if (whole.weighed !== undefined) await write(page, "Det har vi lagt vægt på", whole.weighed);
  if (whole.facts !== undefined) await write(page, "Oplysninger, vi har brugt", whole.facts);
  if (whole.wish !== undefined) {
    await write(page, "Borgeren ønsker støtte fra", whole.wish.provider);
    await answer(page, "Følger I ønsket?", whole.wish.followed);
    await write(page, "Hvis nej: hvorfor ikke?", whole.wish.reason);
  }
  if (whole.firstFollowUp !== undefined) await writeDay(page, /^Første opfølgning/, whole.firstFollowUp);
  const refusals = verdicts.filter(({ refused }) => refused !== undefined);
  if (refusals.length > 0) await tieToEvidence(page, refusals);
  await press(page, "Gem, og se brevet");
  await page.getByRole("heading", { name: "Se brevet, før afgørelsen træffes" }).waitFor();
  await look(page, "afgoerelse-brevet");
}

/** Saves, and points from each sentence of a refusal to the first thing in the case that it can rest on. */
async function tieToEvidence(page: Page, refusals: readonly Verdict[]): Promise<void> {
  await press(page, "Gem kladden");
  for (const { task } of refusals) {
    const part = page.getByRole("region", { name: task, exact: true });
    const choices = part.getByLabel(/^».*«/);
    for (const choice of await choices.all()) await choice.selectOption({ index: 1 });
  }
  await look(page, "afgoerelse-belaeg");
}

async function writeVerdict(page: Page, { task, basis, granted, refused }: Verdict): Promise<void> {
  const part = page.getByRole("region", { name: task, exact: true });
  await answer(part, "Det beslutter vi", granted === undefined ? "Afslås" : "Bevilges");
  await part.getByLabel("Paragraf").selectOption({ label: basis });
  if (refused !== undefined) await write(part, "Hvorfor, ud fra netop denne borgers situation?", refused);
  if (granted === undefined) return;
  const form = part.getByLabel("Sådan gives støtten");
  const offered = await form.locator("option").allTextContents();
  await form.selectOption({ label: offered.find((label) => label.startsWith(granted.form)) ?? granted.form });
  await write(part, "Omfang", granted.extent);
  await writeDay(part, /^Fra/, granted.from);
  if (granted.to !== undefined) await writeDay(part, /^Til/, granted.to);
  if (granted.goals !== undefined) await write(part, "Mål, ét på hver linje", granted.goals);
}

/** Presses the button that makes the decision. Stands on the letter as it will be. */
export async function issue(page: Page): Promise<void> {
  const why = page.getByLabel("Hvorfor træffer du afgørelsen, selv om noget mangler?");
  if ((await why.count()) > 0) await why.fill("Borgeren har brug for et svar nu.");
  await press(page, "Træf afgørelsen");
  await page.getByRole("heading", { name: "Truffet afgørelse" }).waitFor();
  await look(page, "afgoerelse-truffet");
}

/** Puts the decision before a colleague. Stands on the letter as it will be. */
export async function askApproval(page: Page): Promise<void> {
  await press(page, "Læg til godkendelse");
  await page.getByText(/venter på, at en kollega godkender/).waitFor();
  await look(page, "afgoerelse-venter-paa-godkendelse");
}

/** A second person reads the letter and approves it. Stands on the page of the case. */
export async function approve(page: Page): Promise<void> {
  await goToStep(page, "Afgørelse");
  await look(page, "afgoerelse-at-godkende");
  await press(page, "Gem, og se brevet");
  await look(page, "afgoerelse-brevet-at-godkende");
  await press(page, "Godkend afgørelsen");
}

/** Says of each paper letter to one receiver that it has been put in the post. Stands on any page of the authority's staff. */
export async function postLetter(page: Page, receiver: string): Promise<void> {
  await page.getByRole("banner").getByRole("link", { name: "Post", exact: true }).click();
  await look(page, "post");
  const next = page.getByRole("button", { name: new RegExp(`^Lagt i post.* til ${receiver}$`) });
  for (let left = await next.count(); left > 0; left -= 1) {
    await next.first().click();
    await hasLeft(page);
  }
  await page.getByText("Der er ingen breve, der venter.").waitFor();
}

/** Goes to the citizen's own page of the case. Stands on any of the citizen's pages. */
export async function openOwnCase(page: Page): Promise<void> {
  await page.getByRole("banner").getByRole("link", { name: "Min side" }).click();
  await look(page, "borger-min-side");
  await follow(page, /Se din sag/);
  await page.getByRole("heading", { name: "Din sag" }).waitFor();
}

/** The citizen reads what the municipality builds on, and answers. */
export async function answerHearing(page: Page, words: string): Promise<void> {
  await openOwnCase(page);
  await look(page, "borger-sag-partshoering");
  await follow(page, /svar$/);
  await look(page, "borger-partshoering");
  await page.getByLabel("Dit svar").fill(words);
  await press(page, "Send dit svar");
  await page.getByText("Vi har fået dit svar").waitFor();
  await look(page, "borger-partshoering-svaret");
}
