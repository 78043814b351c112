import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Said } from "../../letters/domain/said.ts";

/** How much of the file is asked for: all of it, or what the citizen's own words say. */
export const reaches = ["all", "some"] as const;
/** Anmodningens rækkevidde. */
export type Reach = (typeof reaches)[number];

/** How the citizen wants to get it: read on screen, or on paper by post. */
export const wantedForms = ["screen", "paper"] as const;
/** Aktindsigtens form. */
export type WantedForm = (typeof wantedForms)[number];

/** Aktindsigt, som nogen beder om: what is wanted, and how. No reason is asked for. */
export interface NewAccessRequest {
  readonly reach: Reach;
  /** What the citizen wants to see, in own words; may be empty where it is all of it. */
  readonly wish: string;
  readonly wantedAs: WantedForm;
  readonly said: Said;
}

/** Besked om senere aktindsigt: the day on which the answer is expected, and why it comes later. */
export interface AccessDelay {
  readonly expectedOn: LocalDate;
  readonly reason: string;
  readonly letterId: string;
}

/** Aktindsigt: a request for access to the file, and what became of it. */
export interface AccessRequest extends NewAccessRequest {
  readonly id: string;
  /** The letter that acknowledges it. */
  readonly letterId: string;
  readonly registeredAt: string;
  /** Oldest first. */
  readonly delays: readonly AccessDelay[];
  /** Chosen, and now being made; null before that and after. */
  readonly making: { readonly chosenAt: string; readonly hasFailed: boolean } | null;
  /** Null while it waits. */
  readonly given: { readonly on: LocalDate; readonly letterId: string } | null;
}
