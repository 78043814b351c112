import { calendarFrom } from "../../../kernel/calendar.ts";
import type { App } from "../../../platform/app.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { AnswerTime } from "../domain/answer-time.ts";

/** How long an answer to a message may take in a municipality, as it has set it; null where it has not. */
export function answerTimeOf(
  app: Pick<App, "law" | "standards">,
  at: { readonly municipality: string },
): AnswerTime | null {
  const { settings } = standardOf(app, at);
  const length = settings.messagesAnsweredWithin;
  return length === undefined ? null : { length, calendar: calendarFrom(app.law.calendar, settings) };
}
