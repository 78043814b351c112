import type { LocalDate } from "../../../kernel/local-date.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";
import type { OrderState } from "./support-order.ts";

/** Bestilling på udførerens liste: an order with the most urgent thing that the provider owes in it. */
export interface ListedOrder {
  readonly id: string;
  readonly caseId: string;
  readonly state: OrderState;
  readonly sentOn: LocalDate;
  readonly contactPerson: string;
  readonly caseNumber: string;
  readonly acute: boolean;
  /** The citizen's name. */
  readonly citizen: string;
  /** Null where the provider owes nothing now. */
  readonly owed: {
    readonly what: ObligationName;
    readonly due: LocalDate | null;
    readonly sources: readonly string[];
    readonly ownSetting: boolean;
  } | null;
}

/** Bestilling, der er sendt tilbage: one that nobody has ordered anew, in a list over cases. */
export interface ReturnedOrder {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  /** The provider's slug. */
  readonly provider: string;
  /** The day it came back, or was last tried. */
  readonly on: LocalDate;
}

/** Bestilling, hvor borgeren ikke er truffet: one whose first contact was tried in vain, in a list over cases. */
export interface UnreachedOrder extends ReturnedOrder {
  readonly times: number;
}
