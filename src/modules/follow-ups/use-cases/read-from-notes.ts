import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { dayNotesIn } from "../../day-notes/use-cases/day-notes-in.ts";
import type { GrantGround } from "../../plans/use-cases/plan-ground.ts";
import type { FollowUp } from "../domain/follow-up.ts";
import { startedOn } from "../domain/follow-up-acts.ts";
import { goalInNotes } from "../domain/from-notes.ts";
import type { NotesFacts } from "../domain/my-follow-ups.ts";
import { grantedExtent, useOfSupport } from "../domain/use-of-support.ts";

interface Asked {
  readonly goals: readonly { readonly text: string }[];
  readonly followUps: readonly Pick<FollowUp, "heldOn">[];
  /** The last day that is looked at. */
  readonly until: LocalDate;
  /** Of one order alone; null for all of the case. */
  readonly orderId: string | null;
}

/** What the notes since the last follow-up before a day say of the goals and of the use. Part of other acts: permission is theirs. */
export async function readFromNotes(
  tx: Tx | Database,
  { record, events, grant, standard }: GrantGround,
  { goals, followUps, until, orderId }: Asked,
): Promise<NotesFacts> {
  const last = followUps.map(({ heldOn }) => heldOn).findLast((heldOn) => heldOn < until);
  const from = last === undefined ? startedOn(events) : addDays(last, 1);
  if (grant === undefined || from === null)
    return { inNotes: goals.map(({ text }) => goalInNotes(text, [])), otherGoals: [], use: null };
  const all = await dayNotesIn(tx, record.tenantId, record.id, { from, to: until });
  const notes = orderId === null ? all : all.filter((note) => note.orderId === orderId);
  const worked = new Set(notes.flatMap((note) => note.goals.map(({ goal }) => goal)));
  for (const { text } of goals) worked.delete(text);
  const extent = grantedExtent(grant.granted, standard.settings.packages);
  return {
    inNotes: goals.map(({ text }) => goalInNotes(text, notes)),
    otherGoals: [...worked].map((goal) => goalInNotes(goal, notes)),
    use: useOfSupport(notes, { from, to: until }, extent),
  };
}
