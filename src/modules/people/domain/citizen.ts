import type { LocalDate } from "../../../kernel/local-date.ts";

/** Borger: a person who may get support, as the municipality knows them. */
export interface Citizen {
  readonly id: string;
  readonly name: string;
  /** Ten digits; null when it is not known yet. Shown only as `maskedCpr`. */
  readonly cprNumber: string | null;
  readonly bornOn: LocalDate;
  readonly addressLines: readonly string[];
  readonly phone: string | null;
  readonly mail: string | null;
  /** False for those exempt from digital post: their letters are printed. */
  readonly digital: boolean;
}

/** A CPR number as pages and letters show it: the birthday's six digits, the last four hidden. */
export const maskedCpr = (cprNumber: string): string => `${cprNumber.slice(0, 6)}-xxxx`;
