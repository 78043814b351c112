import { formatDay } from "../../../kernel/danish-day.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { AppealPackage, AppealQuestion, SendingWay } from "./appeal.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

/** Each way of sending, as people read it. */
export const sendingWayWords: Readonly<Record<SendingWay, string>> = {
  "secure-mail": "med kommunens sikre mail",
  portal: "på Ankestyrelsens egen side",
};

/** Journalnotat: the appeal board has asked for more. */
export const questionEntry = (complaint: Pick<Complaint, "id" | "ordinal">, question: AppealQuestion): Entry => ({
  occurredOn: question.askedOn,
  theme: "Ankestyrelsen beder om mere",
  text: [
    `Til klage nr. ${complaint.ordinal}: ${question.text}`,
    question.answerBy === null ? "De har ikke skrevet en dag." : `Svar senest ${formatDay(question.answerBy)}.`,
  ].join(" "),
  event: {
    type: "ankestyrelsen-asked",
    on: question.askedOn,
    complaint: complaint.id,
    question: question.id,
    ...(question.answerBy !== null && { answerBy: question.answerBy }),
  },
});

/** How much a package holds, in words. */
const holds = ({ files, plan, result }: AppealPackage): string =>
  `${plan.pieces.length} akter i ${files.length} ${files.length === 1 ? "fil" : "filer"}, side ${plan.firstPage}-${result?.lastPage ?? plan.firstPage}.`;

/** What is kept with the step that a complaint was sent on: what was sent, and why it was sent as it is. */
export const sentWords = (sent: AppealPackage, way: SendingWay, reason: string): string =>
  [`Sendt ${sendingWayWords[way]}: ${holds(sent)}`, reason].filter((part) => part !== "").join(" ");

/** Journalnotat: more was sent to the appeal board, in answer to what it asked or unasked. */
export const moreSentEntry = (
  complaint: Pick<Complaint, "id" | "ordinal">,
  sent: AppealPackage,
  { on, reason, way }: { readonly on: Entry["occurredOn"]; readonly way: SendingWay; readonly reason: string },
): Entry => ({
  occurredOn: on,
  theme: sent.questionId === null ? "Flere papirer til Ankestyrelsen" : "Svar til Ankestyrelsen",
  text: `Klage nr. ${complaint.ordinal}. ${sentWords(sent, way, reason)}`,
  event: {
    type: "ankestyrelsen-answered",
    on,
    complaint: complaint.id,
    ...(sent.questionId !== null && { question: sent.questionId }),
  },
  obligation: sent.questionId === null ? null : "ankestyrelsen-answer",
});
