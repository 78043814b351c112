import type { DecisionRequest } from "./decision-request.ts";
import type { Owed } from "./owed.ts";
import type { Rulebook } from "./rulebook.ts";
import { termsOf } from "./terms.ts";

/**
 * A ruling that leaves something to do is carried out by a decision of the municipality's own, by the day that the ruling names.
 *
 * Law: serviceloven § 166, stk. 1.
 */
export const rulings = (book: Rulebook, requests: readonly DecisionRequest[]): readonly Owed[] =>
  requests
    .filter(({ what }) => what === "carry-out-ruling")
    .map(({ by, complaint, decidedOn, ground, on, what, withdrawnOn }) => ({
      what,
      arisesOn: on,
      from: on,
      terms: termsOf(book, what, ground),
      given: by,
      metOn: decidedOn,
      lapsedOn: withdrawnOn,
      complaint,
    }));
