import type { Actor } from "../../people/domain/actor.ts";

/** What a form held: one text a field, several where a field has several boxes. */
export type KeptFields = Readonly<Record<string, string | readonly string[]>>;

/** Påbegyndt tekst: what somebody wrote in a form and has not sent. */
export interface KeptForm {
  /** The page that it was written in. */
  readonly id: string;
  /** What the form is called. */
  readonly name: string;
  /** Which of several such forms on the page. */
  readonly part: string;
  /** The address of the page that the form stands on. */
  readonly page: string;
  /** The case that it is about, where there is one. */
  readonly caseId: string | null;
  /** ISO moment in UTC. */
  readonly keptAt: string;
  readonly fields: KeptFields;
}

/** The last part of the address where forms are kept: each part of the house has its own. */
export const keptFormsStep = "/paabegyndt";

/** So many at once of one person's. */
export const mostKept = 50;
/** So many letters in one form: ten times the longest that anybody is known to write. */
const mostLetters = 400_000;

/** Whether a form is short enough to be kept. */
export const isShortEnough = (fields: KeptFields): boolean => JSON.stringify(fields).length <= mostLetters;

/** Names the person whose text it is, in a form's mark: a representative for each citizen apart. */
export const ownerName = (actor: Actor): string =>
  [actor.tenantId, actor.kind, actor.id, actor.kind === "representative" ? actor.citizenId : ""].join(" ");

/** The path of a page's address. */
export const pathOf = (page: string): string => page.split("?")[0] ?? page;

/** The case that a page's path names; null where it names none. */
export const caseIn = (path: string): string | null =>
  /\/(?:sager|sag)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/.exec(path)?.[1] ?? null;

/** What was written in words, longest first; codes, choices and single words are left out. */
export const textsOf = (fields: KeptFields): readonly string[] =>
  Object.values(fields)
    .flatMap((value) => [value].flat())
    .filter((text) => /\S\s+\S/.test(text))
    .sort((one, other) => other.length - one.length);

const excerptLetters = 90;

/** The beginning of the longest text in the form, by which its writer knows it again; empty where nothing was written. */
export function excerptOf(fields: KeptFields): string {
  const words = (textsOf(fields)[0] ?? "").replace(/\s+/g, " ").trim();
  return words.length <= excerptLetters ? words : `${words.slice(0, excerptLetters).trimEnd()} …`;
}
