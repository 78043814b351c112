import { deadline, givenDay } from "../../../kernel/deadline.ts";
import type { Length } from "../../../kernel/length.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { type LawObligation, lawObligation } from "../../standards/domain/deadline-origin.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";
import type { Obligation, ObligationStatus } from "./obligation.ts";
import type { Rulebook } from "./rulebook.ts";
import type { Terms } from "./terms.ts";

/** Something owed, before its days are counted and its status is told. */
export interface Owed {
  readonly what: ObligationName;
  /** The day it came to be owed; numbers several of one kind. */
  readonly arisesOn: LocalDate;
  /** The day of the start event; null where it has not happened or is not known. */
  readonly from: LocalDate | null;
  readonly terms: Terms;
  /** A day that was given, not counted: in a hearing, a notice, a plan, a period. */
  readonly given?: LocalDate | undefined;
  /** Due on the day it starts from: to be done at once. */
  readonly atOnce?: boolean;
  readonly metOn: LocalDate | undefined;
  /** The day it was withdrawn or overtaken. */
  readonly lapsedOn: LocalDate | undefined;
  readonly provisional?: boolean;
  /** The complaint that it is owed on: its own, or the one whose ruling left it. */
  readonly complaint?: string | undefined;
  /** To whom it is owed in this situation, where that is not whom it is owed to as such. */
  readonly owedTo?: Obligation["owedTo"] | undefined;
  /** An answer that was asked for and that no act demands: once overtaken it has lapsed, whatever day was asked for. */
  readonly isMerelyAsked?: boolean;
  /** The law's sources in this situation, where they are not those of the obligation as such. */
  readonly lawSources?: readonly string[] | undefined;
}

/** When something is due, and the length that was counted; null where a given day comes first. */
export interface DueDay {
  readonly due: LocalDate;
  readonly actBy: LocalDate;
  readonly length: Length | null;
}

/** The earliest of the days that its lengths and its given day lead to; undefined where there is neither. */
export function dueDay(
  book: Rulebook,
  owed: Pick<Owed, "what" | "from" | "terms" | "given" | "atOnce">,
): DueDay | undefined {
  const { owedBy } = lawObligation(book.law, owed.what);
  const { from, given } = owed;
  if (owed.atOnce && from !== null) return { due: from, actBy: from, length: null };
  const counted: readonly DueDay[] =
    from === null ? [] : owed.terms.lengths.map((length) => deadline(book.calendar, { from, length, owedBy }));
  const days = given === undefined ? counted : [...counted, givenDay(book.calendar, given, owedBy)];
  return days.length < 2 ? days[0] : days.reduce((one, other) => (other.due < one.due ? other : one));
}

/** The obligation with its days and its status on the day of the rulebook. */
export function settled(book: Rulebook, owed: Owed, ordinal: number, diedOn: LocalDate | undefined): Obligation {
  const law = lawObligation(book.law, owed.what);
  const day = dueDay(book, owed);
  const { due, actBy, length } = day ?? noDay;
  const ended = endOf(owed, diedOn);
  return {
    what: owed.what,
    owedBy: law.owedBy,
    countedFrom: owed.from,
    due,
    actBy,
    status: statusOn(book.today, due, ended, owed.isMerelyAsked === true),
    metOn: ended?.isMet ? ended.on : null,
    sources: sourcesOf(owed, law),
    owedTo: owed.owedTo ?? law.owedTo,
    length,
    ownSetting: length !== null && owed.terms.ownSetting,
    unset: day === undefined && owed.terms.unset,
    provisional: owed.provisional === true || owed.terms.provisional,
    ordinal,
    ...(owed.complaint !== undefined && { complaint: owed.complaint }),
  };
}

const noDay = { due: null, actBy: null, length: null };

/** How something stopped being owed: it was met, or it lapsed; whichever came first. */
interface Ended {
  readonly on: LocalDate;
  readonly isMet: boolean;
}

function endOf({ metOn, lapsedOn, arisesOn }: Owed, diedOn: LocalDate | undefined): Ended | undefined {
  const lapsed = earliest([lapsedOn, diedOn !== undefined && diedOn >= arisesOn ? diedOn : undefined]);
  if (metOn !== undefined && (lapsed === undefined || metOn <= lapsed)) return { on: metOn, isMet: true };
  return lapsed && { on: lapsed, isMet: false };
}

/** Something that lapses after its day had gone by was missed, and stays so. */
function statusOn(
  today: LocalDate,
  due: LocalDate | null,
  ended: Ended | undefined,
  isMerelyAsked: boolean,
): ObligationStatus {
  const isInTime = due === null || (ended?.on ?? today) <= due;
  if (ended?.isMet) return isInTime ? "met" : "met-late";
  if (ended !== undefined && isMerelyAsked) return "lapsed";
  if (!isInTime) return "missed";
  return ended === undefined ? "open" : "lapsed";
}

/** Clause ids first, then what the clauses rest on, then what the law itself says; each once. */
const sourcesOf = ({ terms, lawSources }: Owed, law: LawObligation): readonly string[] => [
  ...new Set([...terms.clauses, ...terms.citations, ...(lawSources ?? law.sources)]),
];

/** The first of the days that are known. */
export const earliest = (days: readonly (LocalDate | undefined)[]): LocalDate | undefined =>
  days.reduce((one, other) => (one === undefined || (other !== undefined && other < one) ? other : one), undefined);
