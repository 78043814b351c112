import type { Calendar } from "../../../kernel/calendar.ts";
import { deadline } from "../../../kernel/deadline.ts";
import type { Length } from "../../../kernel/length.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";

/** Svartid på beskeder: how long the municipality has said that an answer may take. */
export interface AnswerTime {
  readonly length: Length;
  readonly calendar: Calendar;
}

/** The last day for an answer to something that came on a day: that day is not counted. Null where nothing is promised. */
export const answerBy = (time: AnswerTime | null, receivedOn: LocalDate): LocalDate | null =>
  time === null ? null : deadline(time.calendar, { from: receivedOn, length: time.length, owedBy: "authority" }).actBy;
