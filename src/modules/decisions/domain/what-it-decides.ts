import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Application } from "../../applications/domain/application.ts";
import type { EventOf } from "../../cases/domain/case-event.ts";
import type { Reopening, RulingToDecideOutcome } from "./reopening.ts";

/**
 * Ruling that a decision answers: the day it was received, the complaint that it is on, and which of its outcomes, where they are known.
 * One ruling may change a task and send another back: each is answered by itself.
 */
export interface AnsweredRuling {
  readonly on: LocalDate;
  readonly complaint?: string;
  readonly outcome?: RulingToDecideOutcome;
}

/** Det, en afgørelse afgør: applications by their days, rulings, and changes of running support by theirs. */
export interface Decided {
  readonly received: readonly LocalDate[];
  /** Null where no ruling waits in the case. */
  readonly rulings: readonly AnsweredRuling[] | null;
  readonly changes: readonly LocalDate[];
}

/** What a decision is made on. */
export interface ToldOfDecision {
  readonly isUnanswered: boolean;
  readonly isAllDecided: boolean;
  readonly reopenings: readonly Reopening[];
  /** What rulings left to decide in the case, and no decision has answered: `rulingsUnanswered`. */
  readonly rulings: readonly Pick<Reopening, "complaintId" | "rulingOn" | "rulingOutcome" | "taskId">[];
  /** The tasks that it decides, by their ids. */
  readonly decided: readonly string[];
}

/**
 * What a decision answers wholly: applications by their days of receipt, rulings by theirs and their complaints, and changes of running support by the days
 * on which they were taken up. While a task is put off, the time to decide runs on: it is kept only when all is decided. A ruling
 * waits for its own tasks alone.
 *
 * Law: retssikkerhedsloven § 3, stk. 2; § 3 a for a case that was sent back.
 */
export function whatItDecides({ receivedOn }: Pick<Application, "receivedOn">, told: ToldOfDecision): Decided {
  const application = told.isUnanswered && told.isAllDecided ? [receivedOn] : [];
  const changes = told.isAllDecided
    ? told.reopenings.flatMap(({ at, change }) => (change === null ? [] : [dayOfMoment(at)]))
    : [];
  return { received: application, rulings: rulingsAnswered(told), changes: [...new Set(changes)] };
}

type Opened = ToldOfDecision["rulings"][number];

/** Each ruling, outcome by outcome, whose tasks are all decided now, once. */
function rulingsAnswered({ decided, rulings }: ToldOfDecision): readonly AnsweredRuling[] | null {
  if (rulings.length === 0) return null;
  const left = rulings.filter(({ taskId }) => !decided.includes(taskId));
  const done = rulings.filter((one) => !left.some((other) => mayBeOne(one, other)));
  const once = [
    ...new Map(done.map((one) => [`${one.rulingOn} ${one.complaintId} ${one.rulingOutcome}`, one])).values(),
  ];
  return once.flatMap(({ complaintId, rulingOn, rulingOutcome }) =>
    rulingOn === null
      ? []
      : {
          on: rulingOn,
          ...(complaintId !== null && { complaint: complaintId }),
          ...(rulingOutcome !== null && { outcome: rulingOutcome }),
        },
  );
}

/** Two openings that one outcome of a ruling may have left: what names no complaint, or no outcome, may be any of that day. */
const mayBeOne = (one: Opened, other: Opened): boolean =>
  one.rulingOn === other.rulingOn &&
  mayBeSame(one.complaintId, other.complaintId) &&
  mayBeSame(one.rulingOutcome, other.rulingOutcome);

const mayBeSame = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;

/**
 * Openings with the complaint that their ruling is on. An opening may wait for another complaint by now: then it is the only one
 * that a ruling came on that day, and null where there were several.
 */
export const withTheirRuling = (
  openings: readonly Reopening[],
  received: readonly Pick<EventOf<"ruling-received">, "complaint" | "on">[],
): readonly Reopening[] =>
  openings.map((one) => {
    const named = [...new Set(received.filter(({ on }) => on === one.rulingOn).map(({ complaint }) => complaint))];
    const [only = null, ...others] = named;
    const isItsOwn = one.complaintId !== null && named.includes(one.complaintId);
    return isItsOwn ? one : { ...one, complaintId: others.length === 0 ? only : null };
  });
