import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { holdsOn, type KnownMandate, type Part } from "../../people/domain/mandate.ts";
import { type WayIn, waysIn } from "./acknowledgement.ts";

/** In what capacity somebody may speak for a citizen; a companion (bisidder) is there with the citizen and speaks for nobody. */
export const speakers = ["citizen", "relative", "guardian", "representative"] as const;
/** Den, der taler: the citizen, or somebody whose mandate reaches it. */
export type Speaker = (typeof speakers)[number];

/** Sådan kom det: how and when something came from the citizen's side, and who said or wrote it. */
export interface Said {
  readonly on: LocalDate;
  readonly how: WayIn;
  readonly speaker: Speaker;
  /** Who it was, where it was not the citizen; else empty. */
  readonly name: string;
}

/** Talsmand: somebody whose mandate lets them speak for the citizen about a part of the case. */
export interface Spokesman {
  readonly mandateId: string;
  readonly name: string;
  readonly speaker: Exclude<Speaker, "citizen">;
}

/** Those who may speak for the citizen about this part on a day. */
export const spokesmen = (mandates: readonly KnownMandate[], part: Part, day: LocalDate): readonly Spokesman[] =>
  mandates
    .filter((mandate) => holdsOn(mandate, day) && mandate.parts.includes(part))
    .flatMap(({ id, kind, name }) => {
      const speaker = speakers.find((known) => known === kind);
      return speaker === undefined || speaker === "citizen" ? [] : [{ mandateId: id, name, speaker }];
    });

/** What came by the pages of the citizen, today; undefined for a companion. */
export function saidHere(actor: CitizenSide, today: LocalDate): Said | undefined {
  const speaker = speakers.find((known) => known === (actor.kind === "citizen" ? "citizen" : actor.as));
  if (speaker === undefined) return undefined;
  return { on: today, how: "own-pages", speaker, name: actor.kind === "citizen" ? "" : actor.name };
}

/** The fields by which staff write down how something came. */
export const saidFields = { how: "hvordan", on: "dag", who: "hvem" } as const;

/** Who spoke, where it was the citizen. */
export const theCitizenSpoke = "borger";

/** How something comes that staff write down. */
export const waysToStaff = waysIn.filter((way) => way !== "own-pages");

/** What is to be mended in a field of such a form, in words. */
export interface SaidProblem {
  readonly field: string;
  readonly message: string;
}

/** A form as staff have typed it: text and day by their fields. */
export interface TypedSaid {
  readonly text: (field: string) => string;
  readonly day: (field: string) => TypedDay;
}

/** Reads how something came, as staff have written it down. */
export function readSaid(
  typed: TypedSaid,
  helpers: readonly Spokesman[],
  today: LocalDate,
): Outcome<Said, readonly SaidProblem[]> {
  const how = waysToStaff.find((known) => known === typed.text(saidFields.how));
  const on = typed.day(saidFields.on);
  const who = whoSpoke(typed.text(saidFields.who), helpers);
  const problems = [
    ...(how === undefined ? [{ field: saidFields.how, message: "Vælg, hvordan det kom." }] : []),
    ...dayProblems(on, today),
    ...(who === undefined ? [{ field: saidFields.who, message: "Vælg, hvem der sagde eller skrev det." }] : []),
  ];
  if (how === undefined || who === undefined || on === "blank" || on === "unreadable" || problems.length > 0)
    return refused(problems);
  return accepted({ on, how, ...who });
}

function whoSpoke(who: string, helpers: readonly Spokesman[]): Pick<Said, "speaker" | "name"> | undefined {
  if (who === theCitizenSpoke || (who === "" && helpers.length === 0)) return { speaker: "citizen", name: "" };
  return helpers.find(({ mandateId }) => mandateId === who);
}

function dayProblems(day: TypedDay, today: LocalDate): readonly SaidProblem[] {
  const problem = (message: string) => [{ field: saidFields.on, message }];
  if (day === "blank") return problem("Skriv, hvilken dag det kom.");
  if (day === "unreadable") return problem("Skriv dagen som dag, måned og år.");
  return day > today ? problem("Dagen kan ikke ligge efter i dag.") : [];
}
