import { type Selectable, sql } from "kysely";
import type { Database, Tx } from "../../platform/database.ts";
import type { Lease } from "../../platform/lease.ts";
import { paperOfDispatch } from "../../platform/sealed-columns.ts";
import type { Tables } from "../../platform/tables.ts";
import type { DispatchState } from "../letters/domain/dispatch-state.ts";
import { hiddenName } from "../people/domain/protection.ts";
import { type Dispatch, type DispatchForPeople, type DispatchTrouble, dispatchTroubles } from "./domain/dispatch.ts";

/** What may be tried now: it is due, and nobody who is alive is at it. */
const isDue = sql`state = 'planned' and due_at <= clock_timestamp()
  and (lease_ends_at is null or lease_ends_at < clock_timestamp())`;

/** Takes a lease on a letter that is due; undefined where it is not, or somebody else is at it. */
export async function takeDispatch(db: Database, letterId: string, lease: Lease): Promise<Dispatch | undefined> {
  const { rows } = await sql<DispatchRow>`
    update dispatch set attempts = attempts + 1, lease_id = ${lease.id},
      lease_ends_at = clock_timestamp() + make_interval(secs => ${lease.seconds})
    where (tenant_id, letter_id, recipient_id) in (
      select tenant_id, letter_id, recipient_id from dispatch
      where tenant_id = ${db.tenant.id} and letter_id = ${letterId} and ${isDue} for update skip locked)
    returning dispatch.*`.execute(db);
  return rows[0] && toDispatch(rows[0]);
}

/** Tells that whoever holds the lease is still at it. */
export async function renewLease(db: Database, letterId: string, lease: Lease): Promise<void> {
  await sql`update dispatch set lease_ends_at = clock_timestamp() + make_interval(secs => ${lease.seconds})
    where tenant_id = ${db.tenant.id} and letter_id = ${letterId} and lease_id = ${lease.id}`.execute(db);
}

/** Writes down that the post service took the letter. It is true whoever learns it, and whatever was told meanwhile. */
export async function saveHandedOver(
  db: Tx | Database,
  { letterId, recipientId }: Pick<Dispatch, "letterId" | "recipientId">,
  { at, receipt }: { readonly at: string; readonly receipt: string | null },
): Promise<void> {
  await sql`update dispatch set
      handed_over_at = coalesce(handed_over_at, ${at}), receipt = coalesce(receipt, ${receipt}),
      trouble = case when state in ('planned', 'uncertain') then null else trouble end,
      changed_at = case when state in ('planned', 'uncertain') then ${at}::timestamptz else changed_at end,
      state = case when state in ('planned', 'uncertain') then 'handed-over' else state end,
      due_at = null, lease_id = null, lease_ends_at = null
    where tenant_id = ${db.tenant.id} and letter_id = ${letterId} and recipient_id = ${recipientId}`.execute(db);
}

/** Puts the next attempt off, for whoever still holds the lease. */
export async function saveWait(db: Database, letterId: string, lease: Lease, seconds: number): Promise<void> {
  await sql`update dispatch set due_at = clock_timestamp() + make_interval(secs => ${seconds}),
      lease_id = null, lease_ends_at = null
    where tenant_id = ${db.tenant.id} and letter_id = ${letterId} and lease_id = ${lease.id} and state = 'planned'`.execute(
    db,
  );
}

/** What a dispatch becomes, and why; null leaves a column as it is. */
export interface DispatchChange {
  readonly state: DispatchState;
  readonly trouble?: DispatchTrouble;
  /** When it came, as the post service told. */
  readonly availableAt?: string;
  readonly settledBy?: string;
  /** The bytes that are printed instead, where they are others than the letter's own. */
  readonly paper?: { readonly pdf: Uint8Array; readonly sha256: Uint8Array } | null;
  /** When it changed. */
  readonly at: string;
}

/** Changes a dispatch that the transaction has locked; one that is planned anew begins at its first attempt, at once. */
export async function saveDispatch(
  tx: Tx,
  { letterId, recipientId }: Pick<Dispatch, "letterId" | "recipientId">,
  change: DispatchChange,
): Promise<void> {
  const isPlanned = change.state === "planned";
  await tx
    .updateTable("dispatch")
    .set({
      state: change.state,
      trouble: change.trouble ?? null,
      changed_at: change.at,
      due_at: isPlanned ? sql<string>`clock_timestamp()` : null,
      lease_id: null,
      lease_ends_at: null,
      ...(isPlanned && { attempts: 0 }),
      ...(change.availableAt !== undefined && { available_at: change.availableAt }),
      ...(change.settledBy !== undefined && { settled_by: change.settledBy }),
      ...(change.paper && {
        paper_pdf_sealed: tx.tenant.keys.sealBytes(paperOfDispatch(letterId, recipientId), change.paper.pdf),
        paper_sha_256: Buffer.from(change.paper.sha256),
      }),
    })
    .where("tenant_id", "=", tx.tenant.id)
    .where("letter_id", "=", letterId)
    .where("recipient_id", "=", recipientId)
    .execute();
}

/** The dispatch of a letter, locked until the transaction ends; with a lease, only where that still holds it. */
export async function lockDispatch(tx: Tx, letterId: string, lease?: Lease): Promise<Dispatch | undefined> {
  const held = lease === undefined ? sql`` : sql`and state = 'planned' and lease_id = ${lease.id}`;
  const { rows } = await sql<DispatchRow>`select * from dispatch
    where tenant_id = ${tx.tenant.id} and letter_id = ${letterId} ${held} for update`.execute(tx);
  return rows[0] && toDispatch(rows[0]);
}

/** The case that a letter is in: what its message tells of it, and who it is for. */
export interface CaseOfLetter {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly citizenId: string;
  readonly legalBasis: string | null;
}

/** The case of a letter. */
export async function caseOfLetter(db: Tx | Database, letterId: string): Promise<CaseOfLetter | undefined> {
  const { rows } = await sql<CaseOfLetter>`
    select case_file.id as "caseId", case_file.number as "caseNumber", case_file.citizen_id as "citizenId",
           case_file.facts ->> 'legalBasis' as "legalBasis"
    from letter
    join case_file on case_file.tenant_id = letter.tenant_id and case_file.id = letter.case_id
    where letter.tenant_id = ${db.tenant.id} and letter.id = ${letterId}`.execute(db);
  return rows[0];
}

/** The letter that a message is, with its case. */
export async function letterOfMessage(
  db: Database,
  messageId: string,
): Promise<{ readonly letterId: string; readonly caseId: string } | undefined> {
  const { rows } = await sql<{ letterId: string; caseId: string }>`
    select letter.id as "letterId", letter.case_id as "caseId" from dispatch
    join letter on letter.tenant_id = dispatch.tenant_id and letter.id = dispatch.letter_id
    where dispatch.tenant_id = ${db.tenant.id} and dispatch.message_id = ${messageId}`.execute(db);
  return rows[0];
}

/** The letters that may be sent now, the longest waiting first. */
export async function lettersDue(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select letter_id as id from dispatch
    where tenant_id = ${db.tenant.id} and ${isDue} order by due_at limit 1000`.execute(db);
  return rows.map(({ id }) => id);
}

/** Waits for people: nobody knows where it is, it came back, or it was handed over before a moment and no receipt has come. */
const forPeople = (handedOverBefore: string) => sql`(dispatch.state in ('uncertain', 'returned')
  or (dispatch.state = 'handed-over' and dispatch.changed_at < ${handedOverBefore}))`;

/** The letters that somebody has to look at, the longest waiting first. A protected name is not told. */
export async function dispatchesForPeople(
  db: Database,
  handedOverBefore: string,
): Promise<readonly DispatchForPeople[]> {
  const { rows } = await sql<DispatchRow & ForPeopleRow>`
    select dispatch.*, letter.case_id, letter.title, letter.made_at, case_file.number, citizen.name, citizen.name_protected
    from dispatch
    join letter on letter.tenant_id = dispatch.tenant_id and letter.id = dispatch.letter_id
    join case_file on case_file.tenant_id = letter.tenant_id and case_file.id = letter.case_id
    join citizen on citizen.tenant_id = letter.tenant_id and citizen.id = case_file.citizen_id
    where dispatch.tenant_id = ${db.tenant.id} and ${forPeople(handedOverBefore)}
    order by dispatch.changed_at`.execute(db);
  return rows.map((row) => ({
    ...toDispatch(row),
    caseId: row.case_id,
    title: row.title,
    madeAt: row.made_at,
    caseNumber: row.number,
    citizen: row.name_protected ? hiddenName : row.name,
  }));
}

interface ForPeopleRow {
  readonly case_id: string;
  readonly title: string;
  readonly made_at: string;
  readonly number: string;
  readonly name: string;
  readonly name_protected: boolean;
}

/** How many letters somebody has to look at. */
export async function countForPeople(db: Database, handedOverBefore: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from dispatch
    where dispatch.tenant_id = ${db.tenant.id} and ${forPeople(handedOverBefore)}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Holds back all that waits to be sent, for people to look at. How many there were. */
export async function holdPlanned(db: Database, at: string): Promise<number> {
  const { rows } = await sql`update dispatch set state = 'uncertain', trouble = 'restored', changed_at = ${at},
      due_at = null, lease_id = null, lease_ends_at = null
    where tenant_id = ${db.tenant.id} and state = 'planned' returning 1`.execute(db);
  return rows.length;
}

type DispatchRow = Selectable<Tables["dispatch"]>;

function toDispatch(row: DispatchRow): Dispatch {
  return {
    letterId: row.letter_id,
    recipientId: row.recipient_id,
    messageId: row.message_id,
    state: row.state as DispatchState,
    trouble: dispatchTroubles.find((known) => known === row.trouble) ?? null,
    attempts: row.attempts,
    plannedAt: row.planned_at,
    handedOverAt: row.handed_over_at,
    availableAt: row.available_at,
    changedAt: row.changed_at,
  };
}
