import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import type { Listed } from "./listed.ts";

/** Whose cases a work list holds. */
export const scopes = ["mine", "enhed", "alle"] as const;
/** Omfang: my own cases, those of my unit, or all open ones that I may see. */
export type Scope = (typeof scopes)[number];

/** How urgent what a work list holds must be. */
export const urgencies = ["alle", "snart", "overskredet"] as const;
/** Hast: all, what is due within a week, or what is late. */
export type Urgency = (typeof urgencies)[number];

/** Udvalg af dagens arbejde: which cases, and which page of them. */
export interface WorkListQuery {
  readonly scope: Scope;
  readonly urgency: Urgency;
  /** Words that the citizen's name or the case number must hold; empty for all. */
  readonly search: string;
  /** From 1. */
  readonly page: number;
}

/** How many cases one page holds. */
export const pageSize = 50;

/** Det mest presserende i en sag: the part of an obligation that a list shows. */
export type OwedInList = Pick<
  Obligation,
  "what" | "owedBy" | "due" | "actBy" | "sources" | "ownSetting" | "unset" | "provisional"
>;

/** Linje i dagens arbejde: one open case with the most urgent thing that is owed in it. */
export interface WorkItem extends Listed {
  readonly number: string;
  readonly citizen: string;
  readonly unit: string;
  /** Null while nobody has the case. */
  readonly caseworker: string | null;
  readonly acute: boolean;
  readonly openedOn: LocalDate;
  /** Null where nobody owes anything now. */
  readonly owed: OwedInList | null;
}

/** Dagens arbejde: one page of the list, and how many cases there are in all. */
export interface WorkList {
  readonly items: readonly WorkItem[];
  readonly total: number;
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
    search: (asked("soeg") ?? "").trim().slice(0, 100),
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The number of pages of a list of so many cases; at least one. */
export const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / pageSize));

/** A text as the words that must all be found, ready for a pattern search: what has a meaning there stands for itself. */
export const searchPatterns = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
