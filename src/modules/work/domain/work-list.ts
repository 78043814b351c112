import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import { type ObligationName, obligationNames } from "../../standards/domain/effect.ts";
import type { Listed } from "./listed.ts";

/** Whose cases a work list holds. */
export const scopes = ["mine", "enhed", "ufordelt", "alle"] as const;
/** Omfang: my own cases, those of my unit, those that nobody has, or all open ones that I may see. */
export type Scope = (typeof scopes)[number];

/** How urgent what a work list holds must be. */
export const urgencies = ["alle", "overskredet", "snart", "venter", "nye"] as const;
/**
 * Hast: all; what is late; what is due within a week; what waits for the citizen, a provider or somebody else outside; or
 * what a colleague has just given me.
 */
export type Urgency = (typeof urgencies)[number];

/** Udvalg af sager: whose, how urgent, and what is to be done in them. */
export interface WorkChoice {
  readonly scope: Scope;
  readonly urgency: Urgency;
  /** What comes first in the cases; null for whatever it is. */
  readonly what: ObligationName | null;
}

/** Udvalg af dagens arbejde: which cases, and which page of them. */
export interface WorkListQuery extends WorkChoice {
  /** From 1. */
  readonly page: number;
}

/** How many cases one page holds. */
export const pageSize = 50;

/** Overdraget: who gave the reader a case that the reader has not opened yet, and what was said. */
export interface NewToReader {
  readonly handoverId: string;
  readonly by: string;
  readonly note: string | null;
}

/** Linje i dagens arbejde: one open case with the most urgent thing that is owed in it. */
export interface WorkItem extends Listed {
  readonly number: string;
  readonly citizen: string;
  readonly unit: string;
  readonly caseworkerId: string | null;
  /** Null while nobody has the case. */
  readonly caseworker: string | null;
  readonly acute: boolean;
  readonly openedOn: LocalDate;
  /** Null where nobody owes anything now. */
  readonly owed: Obligation | null;
  /** Null where the reader knows the case. */
  readonly newToReader: NewToReader | null;
}

/** Hvor mange sager hvert valg giver: what each link of the list leads to, the other choices being as they are. */
export interface WorkCounts {
  readonly scope: Readonly<Record<Scope, number>>;
  readonly urgency: Readonly<Record<Urgency, number>>;
}

/** Dagens arbejde: one page of the list, how many cases there are in all, and how many each choice holds. */
export interface WorkList {
  readonly items: readonly WorkItem[];
  /** The case that stands after the last one; null where none does. */
  readonly following: WorkItem | null;
  readonly total: number;
  readonly counts: WorkCounts;
}

/** Reads what the address asks for; what it does not say, or says wrongly, is the ordinary list of this reader. */
export function readWorkListQuery(
  asked: (name: string) => string | undefined,
  reader: { readonly role: string },
): WorkListQuery {
  const page = Number(asked("side") ?? "1");
  return {
    scope: scopes.find((one) => one === asked("hvem")) ?? (reader.role === "caseworker" ? "mine" : "alle"),
    urgency: urgencies.find((one) => one === asked("frist")) ?? "alle",
    what: obligationNames.find((one) => one === asked("hvad")) ?? null,
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The number of pages of a list of so many cases; at least one. */
export const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / pageSize));

/** A text as the words that must all be found, as the words of names are kept: letters and digits, in small letters. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLocaleLowerCase("da")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
