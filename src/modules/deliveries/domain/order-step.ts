import type { LocalDate } from "../../../kernel/local-date.ts";

/** What can happen in an order beside its answer, first contact and start. */
export const orderStepKinds = [
  "not-reached",
  "contact-person",
  "changed",
  "change-read",
  "withdrawn",
  "promise",
] as const;

/** How the citizen can be tried to be reached. */
export const contactWays = ["phone", "visit", "message", "letter", "other"] as const;
/** Måde at prøve at få fat i borgeren på. */
export type ContactWay = (typeof contactWays)[number];

/** How the citizen was tried to be reached, in words. */
export const contactWayWords: Readonly<Record<ContactWay, string>> = {
  phone: "Ringede",
  visit: "Kom på besøg",
  message: "Skrev en besked",
  letter: "Sendte et brev",
  other: "På en anden måde",
};

/** Trin i en bestilling: one thing that happened in an order. Never changed. */
export interface OrderStep {
  readonly id: string;
  readonly orderId: string;
  readonly kind: (typeof orderStepKinds)[number];
  readonly on: LocalDate;
  /** How the citizen was tried to be reached; null for all other steps. */
  readonly way: ContactWay | null;
  /** The clause that was kept; null for all other steps. */
  readonly clause: string | null;
  /** What was said of it: why, or what was done. */
  readonly text: string;
  /** Who the contact person was, or how goals and frame read, until this step; empty where nothing was there before. */
  readonly before: string;
  /** Who took the step, by name. */
  readonly by: string;
  readonly letterId: string | null;
}

/** Forsøg på at få fat i borgeren: the attempts that did not reach the citizen, oldest first. */
export const attemptsIn = (steps: readonly OrderStep[]): readonly OrderStep[] =>
  steps.filter(({ kind }) => kind === "not-reached");
