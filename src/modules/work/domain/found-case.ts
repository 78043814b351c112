import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Listed } from "./listed.ts";

/** Fundet sag: a case that a search found. */
export interface FoundCase extends Listed {
  readonly number: string;
  readonly citizen: string;
  readonly bornOn: LocalDate;
  readonly unit: string;
  readonly openedOn: LocalDate;
  readonly closedOn: LocalDate | null;
}
