import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";

const isOpen = ({ status }: Obligation): boolean => status === "open" || status === "missed";

/** The last day of a time-limited grant that runs: the first of several. Null where none does. */
export const lastCappedDay = (obligations: readonly Obligation[]): LocalDate | null =>
  obligations
    .filter((one) => one.what === "grant-end" && isOpen(one))
    .flatMap(({ due }) => due ?? [])
    .toSorted()[0] ?? null;

/** The obligation of this name that is still to be met; undefined where none is. */
export const stillOwed = (obligations: readonly Obligation[], what: Obligation["what"]): Obligation | undefined =>
  obligations.find((one) => one.what === what && isOpen(one));
