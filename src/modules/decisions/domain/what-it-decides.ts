import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Application } from "../../applications/domain/application.ts";
import type { Reopening } from "./reopening.ts";

/** Det, en afgørelse afgør: by their days, the applications and rulings, and the changes of running support. */
export interface Decided {
  readonly received: readonly LocalDate[];
  readonly changes: readonly LocalDate[];
}

/** What a decision is made on. */
export interface ToldOfDecision {
  readonly isUnanswered: boolean;
  readonly isAllDecided: boolean;
  readonly reopenings: readonly Reopening[];
  /** What rulings left to decide in the case, and no decision has answered: `rulingsUnanswered`. */
  readonly rulings: readonly Pick<Reopening, "rulingOn" | "taskId">[];
  /** The tasks that it decides, by their ids. */
  readonly decided: readonly string[];
}

/**
 * What a decision answers wholly: applications and rulings by their days of receipt, and changes of running support by the days
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
  return { received: [...new Set([...application, ...rulingsAnswered(told)])], changes: [...new Set(changes)] };
}

function rulingsAnswered({ decided, rulings }: ToldOfDecision): readonly LocalDate[] {
  const left = rulings.filter(({ taskId }) => !decided.includes(taskId)).map(({ rulingOn }) => rulingOn);
  return rulings.flatMap(({ rulingOn }) => (rulingOn === null || left.includes(rulingOn) ? [] : rulingOn));
}
