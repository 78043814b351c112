import type { LocalDate } from "../../../kernel/local-date.ts";
import { holdsOn, type KnownMandate } from "../../people/domain/mandate.ts";
import { type ConsentCapacity, consentCapacities } from "./consent.ts";

/** Den, der kan svare for borgeren: somebody whose mandate reaches consents. */
export interface ConsentHelper {
  readonly mandateId: string;
  readonly name: string;
  readonly capacity: Exclude<ConsentCapacity, "citizen">;
}

/** Those who may answer for the citizen on a day. A companion (bisidder) is there with the citizen, and answers nothing. */
export const consentHelpers = (mandates: readonly KnownMandate[], day: LocalDate): readonly ConsentHelper[] =>
  mandates
    .filter((mandate) => holdsOn(mandate, day) && mandate.parts.includes("consents"))
    .flatMap(({ id, kind, name }) => {
      const capacity = consentCapacities.find((known) => known === kind);
      return capacity === undefined || capacity === "citizen" ? [] : [{ mandateId: id, name, capacity }];
    });
