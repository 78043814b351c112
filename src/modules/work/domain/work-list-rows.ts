import type { LocalDate } from "../../../kernel/local-date.ts";
import { owedByWords } from "../../obligations/domain/citizen-obligation-words.ts";
import { obligationNames } from "../../standards/domain/words.ts";
import type { WorkItem } from "./work-list.ts";

/** The work list as the rows of a sheet, the first one its headings: what the page shows, and no more. */
export const workListRows = (items: readonly WorkItem[]): readonly (readonly string[])[] => [
  headings,
  ...items.map(rowOf),
];

const headings = [
  "Frist",
  "Sidste arbejdsdag",
  "Haster",
  "Hvad",
  "Hvem",
  "Borger",
  "Sag",
  "Enhed",
  "Sagsbehandler",
  "Oprettet",
  "Hvorfor",
];

const rowOf = ({ owed, acute, citizen, number, unit, caseworker, openedOn }: WorkItem): readonly string[] => [
  dayOf(owed?.due ?? null),
  dayOf(owed?.actBy ?? null),
  acute ? "Ja" : "",
  owed === null ? "" : obligationNames[owed.what].da,
  owed === null ? "" : owedByWords[owed.owedBy],
  citizen,
  number,
  unit,
  caseworker ?? "",
  dayOf(openedOn),
  owed === null ? "" : owed.sources.join(", "),
];

/** As a Danish sheet knows a date: `07-04-2026`. */
const dayOf = (day: LocalDate | null): string => (day === null ? "" : day.split("-").toReversed().join("-"));
