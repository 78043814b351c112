import type { Selectable } from "kysely";
import { z } from "zod";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import type { Tables } from "../../platform/tables.ts";
import { toldWays } from "../plans/domain/own-goal-form.ts";
import { daySchema } from "../standards/domain/facts.ts";
import { changeKinds, endingReasons, type SupportChange, sinces, wantings } from "./domain/support-change.ts";

const storedReasons = [...endingReasons, "moved"] as const;

const place = (id: string) => ({ table: "support_change", column: "words_sealed", id });

/** What is sealed of a change: everything that is said of the person. */
const wordsSchema = z.object({
  tasks: z.array(z.string()),
  reopenings: z.array(z.string()),
  what: z.string(),
  why: z.string(),
  wanted: z.enum(wantings),
  said: z.object({ on: daySchema, how: z.enum(toldWays), words: z.string() }).nullable(),
  isWorse: z.boolean(),
  since: z.enum(sinces).nullable(),
  dayReason: z.string(),
  attempts: z.array(z.object({ on: daySchema, by: z.string(), what: z.string() })),
  package: z.string().nullable(),
  departure: z.string(),
});

/** Keeps a change as it was agreed, or taken up to be decided. */
export async function insertChange(tx: Tx, caseId: string, change: SupportChange, by: string): Promise<void> {
  await tx
    .insertInto("support_change")
    .values({
      tenant_id: tx.tenant.id,
      id: change.id,
      case_id: caseId,
      kind: change.kind,
      path: change.path,
      worsens: change.worsens,
      end_reason: change.endReason,
      takes_effect_on: change.takesEffectOn,
      opened_on: change.openedOn,
      words_sealed: tx.tenant.keys.seal(place(change.id), JSON.stringify(wordsSchema.parse(change))),
      letter_id: change.letterId,
      registered_at: change.registeredAt,
      registered_by: by,
    })
    .execute();
}

/** The changes of a case, oldest first. */
export async function changesOfCase(tx: Tx | Database, caseId: string): Promise<readonly SupportChange[]> {
  const rows = await tx
    .selectFrom("support_change")
    .selectAll()
    .where("tenant_id", "=", tx.tenant.id)
    .where("case_id", "=", caseId)
    .orderBy("registered_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => toChange(tx, row));
}

/** The cases in which an end stands that has not been written down. */
export async function casesWithEnds(tx: Tx | Database): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("support_change")
    .select("case_id")
    .distinct()
    .where("tenant_id", "=", tx.tenant.id)
    .where("kind", "=", "end")
    .where("ended_on", "is", null)
    .where("taken_back_on", "is", null)
    .execute();
  return rows.map((row) => row.case_id);
}

/** Writes down that a change is taken back. */
export const saveTakenBack = (tx: Tx, id: string, on: LocalDate, by: string): Promise<void> =>
  update(tx, id, { taken_back_on: on, taken_back_by: by });

/** Writes down the day of a change anew. */
export const saveMoved = (tx: Tx, id: string, to: LocalDate): Promise<void> => update(tx, id, { takes_effect_on: to });

/** Writes down that a change is taken back though its end was written down: it was registered by mistake. */
export const saveUndone = (tx: Tx, id: string, on: LocalDate, by: string): Promise<void> =>
  update(tx, id, { ended_on: null, taken_back_on: on, taken_back_by: by });

/** Writes down that the support has ended by it. */
export const saveEnded = (tx: Tx, id: string, on: LocalDate): Promise<void> => update(tx, id, { ended_on: on });

async function update(tx: Tx, id: string, now: Readonly<Record<string, string | null>>): Promise<void> {
  await tx.updateTable("support_change").set(now).where("tenant_id", "=", tx.tenant.id).where("id", "=", id).execute();
}

function toChange({ tenant }: Tx | Database, row: Selectable<Tables["support_change"]>): SupportChange {
  const words = wordsSchema.parse(JSON.parse(tenant.keys.open(place(row.id), row.words_sealed)));
  return {
    ...words,
    id: row.id,
    kind: known(changeKinds, row.kind),
    path: row.path === "agreement" ? "agreement" : "decision",
    worsens: row.worsens,
    endReason: row.end_reason === null ? null : known(storedReasons, row.end_reason),
    takesEffectOn: localDate(row.takes_effect_on),
    openedOn: localDate(row.opened_on),
    letterId: row.letter_id,
    endedOn: row.ended_on === null ? null : localDate(row.ended_on),
    takenBackOn: row.taken_back_on === null ? null : localDate(row.taken_back_on),
    registeredAt: row.registered_at,
  };
}

function known<Name extends string>(names: readonly Name[], name: string): Name {
  const found = names.find((one) => one === name);
  if (found === undefined) throw new RangeError(`a change has an unknown word: ${name}`);
  return found;
}
