import { type Selectable, sql } from "kysely";
import { dayOfMoment } from "../../kernel/day-of-moment.ts";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { cprIndex } from "../../platform/sealed-columns.ts";
import type { Tables } from "../../platform/tables.ts";
import { conflictByIndex } from "../../platform/ties-to-case.ts";
import type { SealedPlace } from "../../platform/vault.ts";
import type { Draft } from "../applications/domain/draft.ts";
import type { StaffActor } from "../people/domain/actor.ts";
import type { Proposal, ProposalWriter, ProposedPerson } from "./domain/proposal.ts";

interface Words {
  readonly person: ProposedPerson;
  readonly writer: ProposalWriter;
  readonly answers: Draft;
}

const placeOf = (id: string): SealedPlace => ({ table: "proposal", column: "words_sealed", id });
const seal = ({ tenant }: Tx, id: string, { person, writer, answers }: Words): Buffer =>
  tenant.keys.seal(placeOf(id), JSON.stringify({ person, writer, answers }));

const indexOf = ({ tenant }: Tx | Database, cprNumber: string | null): Buffer | null =>
  cprNumber === null ? null : cprIndex(tenant.keys, cprNumber);

/** Keeps one that somebody begins to write. */
export async function insertProposal(
  tx: Tx,
  fresh: Omit<Proposal, "answers" | "state" | "sentOn">,
  now: string,
): Promise<void> {
  await tx
    .insertInto("proposal")
    .values({
      tenant_id: tx.tenant.id,
      id: fresh.id,
      writer_id: fresh.writer.id,
      person_index: indexOf(tx, fresh.person.cprNumber),
      words_sealed: seal(tx, fresh.id, { ...fresh, answers: {} }),
      written_at: now,
      until_on: fresh.untilOn,
    })
    .execute();
}

/** What of one changes: its words, and how far it is. Moments are left out where they stay. */
interface Change extends Words {
  readonly sentAt?: string;
  readonly settledAt?: string;
}

/** Keeps one as it has become. It must be locked. */
export async function updateProposal(
  tx: Tx,
  { id, untilOn }: Pick<Proposal, "id" | "untilOn">,
  { sentAt, settledAt, ...words }: Change,
  now: string,
): Promise<void> {
  await tx
    .updateTable("proposal")
    .set({
      person_index: indexOf(tx, words.person.cprNumber),
      words_sealed: seal(tx, id, words),
      written_at: now,
      until_on: untilOn,
      ...(sentAt !== undefined && { sent_at: sentAt }),
      ...(settledAt !== undefined && { settled_at: settledAt }),
    })
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", id)
    .execute();
}

/** Removes one of a writer's. False where there was none. */
export async function deleteProposal(tx: Tx, id: string, writerId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("proposal")
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", id)
    .where("writer_id", "=", writerId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Removes those whose last day has passed; how many there were. */
export async function deleteProposalsBefore(database: Database, day: LocalDate): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom("proposal")
    .where("tenant_id", "=", database.tenant.id)
    .where("until_on", "<", day)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

const live = (tx: Tx | Database, today: LocalDate) =>
  tx.selectFrom("proposal").selectAll().where("tenant_id", "=", tx.tenant.id).where("until_on", ">=", today);

const waiting = (tx: Tx | Database, today: LocalDate) =>
  live(tx, today).where("sent_at", "is not", null).where("settled_at", "is", null);

/** Those of a writer, the newest first. */
export async function proposalsOfWriter(
  tx: Tx | Database,
  writerId: string,
  today: LocalDate,
): Promise<readonly Proposal[]> {
  const rows = await live(tx, today).where("writer_id", "=", writerId).orderBy("id", "desc").execute();
  return rows.map((row) => toProposal(tx, row));
}

/** One of a writer's, locked until the transaction ends. */
export async function proposalOfWriter(
  tx: Tx,
  id: string,
  writerId: string,
  today: LocalDate,
): Promise<Proposal | undefined> {
  const row = await live(tx, today)
    .where("id", "=", id)
    .where("writer_id", "=", writerId)
    .forUpdate()
    .executeTakeFirst();
  return row && toProposal(tx, row);
}

/** Those that wait for the yes of whoever has this CPR number, the oldest first. */
export async function proposalsFor(
  tx: Tx | Database,
  cprNumber: string,
  today: LocalDate,
): Promise<readonly Proposal[]> {
  const rows = await waiting(tx, today)
    .where("person_index", "=", cprIndex(tx.tenant.keys, cprNumber))
    .orderBy("sent_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => toProposal(tx, row));
}

/** One of them, locked until the transaction ends, so that it becomes one application. */
export async function proposalFor(
  tx: Tx,
  id: string,
  cprNumber: string,
  today: LocalDate,
): Promise<Proposal | undefined> {
  const row = await waiting(tx, today)
    .where("id", "=", id)
    .where("person_index", "=", cprIndex(tx.tenant.keys, cprNumber))
    .forUpdate()
    .executeTakeFirst();
  return row && toProposal(tx, row);
}

/** In a query on `proposal`: nobody whom it is for or from is the member of staff, or one they have a conflict with. */
const openTo = (actor: StaffActor) => sql<boolean>`not ${conflictByIndex(actor, sql`proposal.person_index`)}
  and not ${conflictByIndex(
    actor,
    sql`(select writer.cpr_index from citizen writer
    where writer.tenant_id = proposal.tenant_id and writer.id = proposal.writer_id)`,
  )}`;

/** Those that wait for somebody's yes, as this member of staff may see them, the oldest first. */
export async function waitingProposals(
  tx: Tx | Database,
  actor: StaffActor,
  today: LocalDate,
): Promise<readonly Proposal[]> {
  const rows = await waiting(tx, today).where(openTo(actor)).orderBy("sent_at").orderBy("id").execute();
  return rows.map((row) => toProposal(tx, row));
}

/** One of them, locked until the transaction ends. */
export async function waitingProposal(
  tx: Tx,
  actor: StaffActor,
  id: string,
  today: LocalDate,
): Promise<Proposal | undefined> {
  const row = await waiting(tx, today).where("id", "=", id).where(openTo(actor)).forUpdate().executeTakeFirst();
  return row && toProposal(tx, row);
}

function toProposal({ tenant }: Tx | Database, row: Selectable<Tables["proposal"]>): Proposal {
  const words: Words = JSON.parse(tenant.keys.open(placeOf(row.id), row.words_sealed));
  const state = row.settled_at !== null ? "settled" : row.sent_at !== null ? "waiting" : "draft";
  return {
    ...words,
    id: row.id,
    person: { ...words.person, bornOn: localDate(words.person.bornOn) },
    state,
    sentOn: row.sent_at === null ? null : dayOfMoment(row.sent_at),
    untilOn: localDate(row.until_on),
  };
}
