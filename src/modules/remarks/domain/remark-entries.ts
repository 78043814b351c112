import { remarkTheme } from "../../journal/domain/citizens-words.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { NewRemark, Remark, RemarkAnswer } from "./remark.ts";
import { outcomeSentences, whoSaid } from "./remark-words.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text">;

/** Journalnotat: the citizen says that something in the case is wrong, word for word. */
export const remarkEntry = (remark: NewRemark): Entry => ({
  occurredOn: remark.said.on,
  theme: remarkTheme,
  text: [
    `Om: ${remark.target.title}.`,
    `${whoSaid(remark)} siger: »${remark.text}«`,
    ...(remark.wish === "" ? [] : [`Sådan skulle der stå: »${remark.wish}«`]),
  ].join("\n"),
});

/** Journalnotat: what was answered to it, and why. */
export const remarkAnswerEntry = (
  { target }: Pick<Remark, "target">,
  { outcome, reason, on }: Omit<RemarkAnswer, "letterId">,
): Entry => ({
  occurredOn: on,
  theme: "Svar på bemærkning",
  text: `Om: ${target.title}. ${outcomeSentences[outcome]} ${reason}`,
});
