import { z } from "zod";
import { localDate } from "../../../kernel/local-date.ts";
import type { FollowedGoal, FollowUp } from "./follow-up.ts";
import { inspectionAnswers, participants } from "./status-meeting.ts";

const answer = z.enum(inspectionAnswers);
const count = z.number().int().min(0);
const day = z.string().transform(localDate);

/** What is kept of a follow-up beside its first words; what an older one does not tell is empty. */
const detailsSchema = z.object({
  tookPart: z.array(z.enum(participants)).default([]),
  tookPartWords: z.string().default(""),
  phoneBecause: z.string().default(""),
  goesOnBecause: z.string().default(""),
  inspected: z.object({ asGranted: answer, servesPurpose: answer, otherNeeds: answer }).nullable().default(null),
  goals: z
    .array(z.object({ goalId: z.string().nullable(), ownScore: z.number().nullable(), next: z.string() }))
    .default([]),
  use: z
    .object({
      from: day,
      to: day,
      contacts: count,
      minutes: count,
      notGiven: z.object({ citizen: count, provider: count, other: count }),
      granted: z.string(),
      expected: z.object({ from: count, to: count }).nullable(),
    })
    .nullable()
    .default(null),
});

type Details = z.infer<typeof detailsSchema>;
type GoalBefore = Omit<FollowedGoal, keyof Details["goals"][number]>;

/** Opfølgningens enkeltheder, som de gemmes: who took part, the inspection, the use, and what is next per goal. */
export const detailsOf = (held: Omit<FollowUp, "id">): Details => ({
  tookPart: [...held.tookPart],
  tookPartWords: held.tookPartWords,
  phoneBecause: held.phoneBecause,
  goesOnBecause: held.goesOnBecause,
  inspected: held.inspected,
  goals: held.goals.map(({ goalId, ownScore, next }) => ({ goalId, ownScore, next })),
  use: held.use,
});

/** The follow-up with what was kept beside its first words; empty where it is from before. */
export function detailsIn(
  told: Omit<FollowUp, keyof Details> & { readonly goals: readonly GoalBefore[] },
  kept: unknown,
): FollowUp {
  const { goals, ...details } = detailsSchema.parse(kept);
  const none = { goalId: null, ownScore: null, next: "" };
  return { ...told, ...details, goals: told.goals.map((goal, at) => ({ ...goal, ...(goals[at] ?? none) })) };
}
