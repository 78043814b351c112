import { formatDay } from "../../../kernel/danish-day.ts";
import { inARow } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { namedHelper } from "../../applications/domain/applicant.ts";
import { appliedTaskName } from "../../applications/domain/applied-task.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { PlanContent } from "./action-plan.ts";
import type { PlanAnswer } from "./answer-plan.ts";
import type { GrantedTask } from "./grant.ts";
import { goalless } from "./offer-plan.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

/** Journalnotat: the plan was offered; tasks without a goal are named with the reason. */
export function offeredEntry(content: PlanContent, granted: readonly GrantedTask[], today: LocalDate): Entry {
  const without = goalless(content, granted).map(({ task }) => appliedTaskName(task));
  const sentences = [
    `Handleplan tilbudt med ${content.goals.length} mål.`,
    `Sådan har borgeren været med: ${content.citizensPart}`,
    ...(content.firstFollowUpOn === null ? [] : [`Første opfølgning: ${formatDay(content.firstFollowUpOn)}.`]),
    ...(without.length === 0 ? [] : [`Uden mål: ${inARow(without)}. ${content.goalDeparture}`.trim()]),
  ];
  return {
    occurredOn: today,
    theme: "Handleplan tilbudt",
    text: sentences.join(" "),
    event: {
      type: "plan-offered",
      on: today,
      ...(content.firstFollowUpOn !== null && { firstFollowUpOn: content.firstFollowUpOn }),
    },
    obligation: "plan-offer",
  };
}

function howAnswered(actor: Actor): string {
  if (actor.kind === "citizen") return "Svaret er givet på borgerens egne sider.";
  return actor.kind === "representative" ? `Svaret er givet for borgeren af ${namedHelper(actor)}.` : "";
}

/** Journalnotat: what the citizen said to the plan. A wish to talk about it first is no answer yet. */
export function answeredEntry(actor: Actor, { answer, words, on }: PlanAnswer): Entry {
  const text = [answerSentences[answer], words, howAnswered(actor)].filter(Boolean).join(" ");
  if (answer === "talk") return { occurredOn: on, theme: "Ønske fra borgeren", text };
  return {
    occurredOn: on,
    theme: "Svar på handleplanen",
    text,
    event: { type: "plan-answered", on, accepted: answer !== "declined" },
  };
}

const answerSentences: Readonly<Record<PlanAnswer["answer"], string>> = {
  accepted: "Borgeren har sagt ja til handleplanen.",
  partly: "Borgeren har sagt ja til noget af handleplanen. Noget skal være anderledes.",
  declined: "Borgeren har sagt nej til handleplanen.",
  talk: "Borgeren vil tale om handleplanen, før borgeren svarer.",
};
