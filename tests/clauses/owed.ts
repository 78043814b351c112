import assert from "node:assert/strict";
import type { z } from "zod";
import { localDate } from "../../src/kernel/local-date.ts";
import { caseFileSchema } from "../../src/modules/cases/domain/case-event.ts";
import { obligations } from "../../src/modules/obligations/domain/obligations.ts";
import type { ObligationName } from "../../src/modules/standards/domain/effect.ts";
import type { DeliveryForm, LegalBasis } from "../../src/modules/standards/domain/facts.ts";
import type { Trial } from "./trial.ts";
import type { Detail } from "./witness.ts";

/** Hændelse: something that happened in a case, as a case file has it. */
type Happening = z.input<typeof caseFileSchema>["events"][number];

interface When {
  /** The last working day on or before it, where it is another. */
  readonly actBy?: string;
  /** The day on which the case is looked at; else the day of its last event. */
  readonly on?: string;
}

/**
 * In a case where this has happened, this is owed by that day, because of the clause. Days are counted by hand; null
 * where the clause says that it is owed but not by when.
 */
export const owes = (
  what: ObligationName,
  events: readonly Happening[],
  due: string | null,
  { actBy, on }: When = {},
): Detail => ({
  also: (trial) => {
    const owed = becauseOf(trial, what, events, on);
    assert.ok(owed !== undefined, `${what} is owed because of ${trial.id}`);
    assert.deepEqual([owed.due, owed.actBy], [due, actBy ?? due], what);
  },
});

/** In a case where this has happened, the clause sets nothing of the kind. */
export const owesNothing = (what: ObligationName, events: readonly Happening[]): Detail => ({
  also: (trial) => assert.equal(becauseOf(trial, what, events, undefined), undefined),
});

/** The latest of the kind that cites the clause. */
function becauseOf({ id, standard, law }: Trial, what: ObligationName, events: readonly Happening[], on?: string) {
  const caseFile = caseFileSchema.parse({
    facts: { bornOn: "1985-06-15", applicationReceivedOn: "2026-03-03", appliedBy: "citizen" },
    events,
  });
  const day = localDate(on ?? events.at(-1)?.on ?? "");
  const owed = obligations(caseFile, standard, law, day);
  return owed.findLast((one) => one.what === what && one.sources.includes(id));
}

/** An application is received. */
export const applied = (on: string): Happening => ({ type: "application-received", on });

/** A written notice of delay is sent, with the day on which a decision is expected. */
export const delayed = (on: string, expectedOn: string): Happening => ({ type: "delay-notice-sent", on, expectedOn });

/** Support is granted on this ground, in this form, for this period. */
export const granted = (
  legalBasis: LegalBasis,
  on: string,
  more: { readonly deliveryForm?: DeliveryForm; readonly period?: { readonly from: string; readonly to: string } } = {},
): Happening => ({ type: "decision-made", on, legalBasis, outcome: "granted", ...more });

/** Support is refused, and the citizen has the letter on this day. */
export const refused = (legalBasis: LegalBasis, on: string, receivedOn: string): Happening => ({
  type: "decision-made",
  on,
  legalBasis,
  outcome: "refused",
  receivedOn,
});

/** Support starts. */
export const started = (on: string): Happening => ({ type: "support-started", on });

/** A follow-up is held. */
export const followedUp = (on: string): Happening => ({ type: "follow-up-held", on });

/** The citizen complains about the decision. */
export const complained = (on: string): Happening => ({ type: "complaint-received", on, about: "decision" });

/** The municipality has looked at its decision again; a new one is received on this day. */
export const reconsidered = (outcome: "upheld" | "partly" | "kept", on: string, receivedOn?: string): Happening => ({
  type: "reconsidered",
  on,
  outcome,
  ...(receivedOn === undefined ? {} : { receivedOn }),
});

/** The citizen says that the complaint stands. */
export const maintained = (on: string): Happening => ({ type: "complaint-maintained", on });
