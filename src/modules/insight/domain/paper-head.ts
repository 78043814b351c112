import { formatDay } from "../../../kernel/danish-day.ts";
import type { CasePageFacts } from "./case-page.ts";

/** What stands on top of every page of paper: which case, whose, what, and as of which day. */
export const paperHead = ({ record, citizen, day }: CasePageFacts, what: string): string =>
  `Sag ${record.number} · ${citizen.name} · ${what}, ${formatDay(day)}`;
