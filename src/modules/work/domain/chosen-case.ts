/** Valgt sag: a case that is to be handed on, as whoever hands it on sees it. */
export interface ChosenCase {
  readonly caseId: string;
  readonly number: string;
  readonly citizen: string;
  /** Null where nobody has it. */
  readonly caseworkerId: string | null;
  readonly caseworker: string | null;
}

/** Kollega: somebody who may have at least one of the chosen cases. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  /** The slug of the unit they work in; null for none. */
  readonly unit: string | null;
  /** How many of the chosen cases they may not have. */
  readonly barred: number;
}
