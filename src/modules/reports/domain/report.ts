import type { LocalDate } from "../../../kernel/local-date.ts";

/** What a provider can report. */
export const reportKinds = ["problem", "need", "worry", "hand-back", "safety"] as const;
/** Tilbagemelding (art): trouble in delivering, a changed need, a worry, that it cannot go on, or the staff's own safety. */
export type ReportKind = (typeof reportKinds)[number];

/** Which way a need can change. */
export const needs = ["more", "less", "other"] as const;
/** What can become of the support. */
export const supports = ["as-before", "partly", "not"] as const;
/** What a report can lead to. */
export const reportOutcomes = [
  "no-change",
  "agreed",
  "order-changed",
  "follow-up",
  "new-decision",
  "new-provider",
  "handed-on",
  "made-safe",
] as const;
/** Udfald af en tilbagemelding. */
export type ReportOutcome = (typeof reportOutcomes)[number];

/** Tilbagemelding: what a provider tells in an order. Never changed; that it is seen and settled are steps. */
export interface Report {
  readonly id: string;
  readonly caseId: string;
  readonly orderId: string;
  readonly kind: ReportKind;
  readonly on: LocalDate;
  /** Which way the need has changed; null for all other reports. */
  readonly need: (typeof needs)[number] | null;
  readonly support: (typeof supports)[number];
  /** Whether the citizen has been told of it. */
  readonly citizenKnows: boolean;
  readonly text: string;
  /** What the provider proposes or has done; empty where nothing is said. */
  readonly proposal: string;
  /** Who reported it, by name. */
  readonly by: string;
  readonly seen: ReportStep | null;
  readonly settled: (ReportStep & { readonly outcome: ReportOutcome }) | null;
}

/** Trin i en tilbagemelding: that it was seen, or settled. */
export interface ReportStep {
  readonly on: LocalDate;
  readonly by: string;
  /** What was done; empty for what was only seen. */
  readonly text: string;
}

/** Whether it goes to the authority and is a document of the case; what is about the staff's own safety is not. */
export const isToAuthority = ({ kind }: Pick<Report, "kind">): boolean => kind !== "safety";

/** Whether the citizen reads it on own pages: a worry once the authority has settled what to do. */
export const isForCitizen = ({ kind, settled }: Pick<Report, "kind" | "settled">): boolean =>
  kind !== "safety" && (kind !== "worry" || settled !== null);

/** Ubesvaret tilbagemelding: one that waits, in a list over cases. */
export interface WaitingReport {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly kind: ReportKind;
  readonly on: LocalDate;
  readonly isSeen: boolean;
}
