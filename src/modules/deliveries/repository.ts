import { type Selectable, sql } from "kysely";
import { z } from "zod";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { changedWords, sealedWords, withWords } from "../../platform/sealed-words.ts";
import type { Tables } from "../../platform/tables.ts";
import { openTo } from "../../platform/ties-to-case.ts";
import type { SealedPlace } from "../../platform/vault.ts";
import { readAppliedTask } from "../applications/domain/applied-task.ts";
import { choices } from "../obligations/domain/owed-order.ts";
import type { StaffActor } from "../people/domain/actor.ts";
import { obligationNames } from "../standards/domain/effect.ts";
import type { ListedOrder, ReturnedOrder, UnreachedOrder } from "./domain/listed-order.ts";
import type { DeliveryStep } from "./domain/order-acts.ts";
import { linesOf } from "./domain/order-form.ts";
import { contactWays, type OrderStep, orderStepKinds } from "./domain/order-step.ts";
import type { ContactPerson } from "./domain/provider-form.ts";
import type { SupportOrder } from "./domain/support-order.ts";

/** The case's orders, oldest first. The case must be locked where one of them is to be changed. */
export async function ordersOfCase(
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
): Promise<readonly SupportOrder[]> {
  const rows = await tx
    .selectFrom("support_order")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("case_id", "=", caseId)
    .orderBy("sent_on")
    .orderBy("id")
    .execute();
  return rows.map((row) => toOrder(withWords(tx.tenant.keys, "support_order", row.id, row)));
}

/** One order, or undefined. */
export async function findOrder(tx: Tx | Database, tenantId: string, id: string): Promise<SupportOrder | undefined> {
  const row = await tx
    .selectFrom("support_order")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && toOrder(withWords(tx.tenant.keys, "support_order", row.id, row));
}

/** Keeps an order that is sent. */
export async function insertOrder(tx: Tx, tenantId: string, order: SupportOrder): Promise<void> {
  await tx
    .insertInto("support_order")
    .values({
      tenant_id: tenantId,
      id: order.id,
      case_id: order.caseId,
      decision_id: order.decisionId,
      provider_slug: order.provider,
      tasks: [...order.tasks],
      ...sealedWords(tx.tenant.keys, "support_order", order.id, {
        goals: order.goals.join("\n"),
        frame: order.frame,
        external_reason: order.externalReason,
        acute_reason: order.acuteReason,
        returned_reason: "",
      }),
      acute_start: order.acuteStart,
      state: order.state,
      sent_on: order.sentOn,
      letter_id: order.letterId,
    })
    .execute();
}

/** What a provider's act changes of an order. */
export type OrderChange =
  | { readonly state: "accepted"; readonly on: LocalDate; readonly contact: ContactPerson }
  | { readonly state: "returned"; readonly on: LocalDate; readonly reason: string }
  | { readonly contact: ContactPerson }
  | { readonly goals: readonly string[]; readonly frame: string }
  | { readonly readEdition: number }
  | { readonly withdrawnOn: LocalDate }
  | { readonly step: DeliveryStep; readonly on: LocalDate };

/** Changes an order, and counts its version up. */
export async function changeOrder(tx: Tx, tenantId: string, id: string, change: OrderChange): Promise<void> {
  const words = wordsOf(change);
  const sealed = words === undefined ? {} : await changedWords(tx, "support_order", id, words);
  await tx
    .updateTable("support_order")
    .set({ ...columnsOf(change), ...sealed, version: sql`version + 1` })
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .execute();
}

/** Moves the day of a step in the orders of a case that have it; null where it has not happened. */
export async function moveStepDay(
  tx: Tx,
  caseId: string,
  step: DeliveryStep,
  { was, is }: { readonly was: LocalDate; readonly is: LocalDate | null },
): Promise<void> {
  const column = step === "first-contact" ? "first_contact_on" : "started_on";
  await tx
    .updateTable("support_order")
    .set({ [column]: is, version: sql`version + 1` })
    .where("tenant_id", "=", tx.tenant.id)
    .where("case_id", "=", caseId)
    .where(column, "=", was)
    .execute();
}

function wordsOf(change: OrderChange) {
  if ("reason" in change) return { returned_reason: change.reason };
  return "frame" in change ? { goals: change.goals.join("\n"), frame: change.frame } : undefined;
}

function columnsOf(change: OrderChange) {
  if ("frame" in change) return { edition: sql<number>`edition + 1` };
  if ("readEdition" in change) return { read_edition: change.readEdition };
  if ("withdrawnOn" in change) return { state: "withdrawn", withdrawn_on: change.withdrawnOn };
  if ("step" in change)
    return change.step === "first-contact" ? { first_contact_on: change.on } : { started_on: change.on };
  const contact =
    "contact" in change ? { contact_person: change.contact.name, contact_phone: change.contact.phone } : {};
  if (!("state" in change)) return contact;
  const answered = { state: change.state, answered_on: change.on };
  return { ...answered, ...contact };
}

/** Whether the step that an obligation is about has been taken in an order: as the domain's own rule of what is owed in one. */
const hasTaken = (order: "support_order" | "sibling") => sql`(${sql.table(order)}.started_on is not null
  or obligation.what = 'first-contact' and ${sql.table(order)}.first_contact_on is not null)`;

/**
 * A provider's orders with what it owes in each, in one query: those to answer first, then by what is late, then by the
 * last day to act. Orders that were sent back are gone.
 */
export async function ordersOfProvider(
  tx: Tx | Database,
  tenantId: string,
  provider: string,
  today: LocalDate,
): Promise<readonly ListedOrder[]> {
  const { rows } = await sql<ListedRow>`
    select support_order.id, support_order.case_id, support_order.state, support_order.sent_on, support_order.contact_person,
           case_file.number, case_file.acute, citizen.name,
           owed.what, owed.due_on, owed.sources, owed.own_setting
    from support_order
    join case_file on case_file.tenant_id = support_order.tenant_id and case_file.id = support_order.case_id
    join citizen on citizen.tenant_id = case_file.tenant_id and citizen.id = case_file.citizen_id
    left join lateral (
      select * from obligation
      where obligation.tenant_id = support_order.tenant_id and obligation.case_id = support_order.case_id
        and obligation.owed_by = 'provider' and obligation.what <> all(${[...choices]})
        and not (obligation.what in ('first-contact', 'start') and ${hasTaken("support_order")})
        and (obligation.status in ('open', 'missed') or obligation.what in ('first-contact', 'start')
          and obligation.status in ('met', 'met-late')
          and not exists (select from obligation later where later.tenant_id = obligation.tenant_id
            and later.case_id = obligation.case_id and later.what = obligation.what and later.ordinal > obligation.ordinal)
          and exists (select from support_order sibling where sibling.tenant_id = support_order.tenant_id
            and sibling.case_id = support_order.case_id and sibling.decision_id = support_order.decision_id
            and sibling.id <> support_order.id and sibling.state = 'accepted' and ${hasTaken("sibling")}))
      order by obligation.status = 'missed' or obligation.due_on < ${today} desc nulls last, obligation.act_by_on nulls last
      limit 1) owed on true
    where support_order.tenant_id = ${tenantId} and support_order.provider_slug = ${provider}
      and support_order.state in ('sent', 'accepted')
    order by support_order.state = 'sent' desc, case_file.acute desc, owed.due_on < ${today} desc nulls last,
             owed.act_by_on nulls last, case_file.number`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    state: states.parse(row.state),
    sentOn: localDate(row.sent_on),
    contactPerson: row.contact_person,
    caseNumber: row.number,
    acute: row.acute,
    citizen: row.name,
    owed:
      row.what === null
        ? null
        : {
            what: named(row.what),
            due: dayOrNull(row.due_on),
            sources: row.sources ?? [],
            ownSetting: row.own_setting ?? false,
          },
  }));
}

/** The orders sent back in the reader's own cases, and in those of the unit that nobody has, that nobody has ordered anew. */
export async function returnedOrders(tx: Tx | Database, reader: StaffActor): Promise<readonly ReturnedOrder[]> {
  const { rows } = await sql<{ id: string; case_id: string; number: string; provider_slug: string; on: string }>`
    select support_order.id, support_order.case_id, case_file.number, support_order.provider_slug,
           support_order.answered_on as on
    from support_order
    join case_file on case_file.tenant_id = support_order.tenant_id and case_file.id = support_order.case_id
    where support_order.tenant_id = ${tx.tenant.id} and ${openTo(reader)} and case_file.closed_on is null
      and (case_file.caseworker_id = ${reader.id}::uuid
        or case_file.caseworker_id is null and case_file.unit_slug = ${reader.unit}::text)
      and support_order.state = 'returned' and not exists (select from support_order another
        where another.tenant_id = support_order.tenant_id and another.case_id = support_order.case_id
          and another.state in ('sent', 'accepted'))
    order by support_order.answered_on, support_order.id`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    caseNumber: row.number,
    provider: row.provider_slug,
    on: localDate(row.on),
  }));
}

/** The orders in the reader's cases whose first contact has been tried so many times in vain; the longest waiting first. */
export async function unreachedOrders(
  tx: Tx | Database,
  reader: StaffActor,
  times: number,
): Promise<readonly UnreachedOrder[]> {
  const { rows } = await sql<UnreachedRow>`
    select support_order.id, support_order.case_id, case_file.number, support_order.provider_slug, tried.times, tried.last_on
    from support_order
    join case_file on case_file.tenant_id = support_order.tenant_id and case_file.id = support_order.case_id
    cross join lateral (select count(*)::int as times, max(step.happened_on) as last_on from order_step step
      where step.tenant_id = support_order.tenant_id and step.order_id = support_order.id and step.kind = 'not-reached') tried
    where support_order.tenant_id = ${tx.tenant.id} and ${openTo(reader)} and case_file.closed_on is null
      and (case_file.caseworker_id = ${reader.id}::uuid
        or case_file.caseworker_id is null and case_file.unit_slug = ${reader.unit}::text)
      and support_order.state = 'accepted' and support_order.first_contact_on is null and tried.times >= ${times}
    order by tried.last_on, support_order.id`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    caseNumber: row.number,
    provider: row.provider_slug,
    times: row.times,
    on: localDate(row.last_on),
  }));
}

interface UnreachedRow {
  readonly id: string;
  readonly case_id: string;
  readonly number: string;
  readonly provider_slug: string;
  readonly times: number;
  readonly last_on: string;
}

const placeOfStep = (id: string): SealedPlace => ({ table: "order_step", column: "words_sealed", id });

/** Keeps a step in an order. */
export async function insertStep(
  tx: Tx,
  step: OrderStep,
  registered: { readonly at: string; readonly by: string },
): Promise<void> {
  const { before, by, text } = step;
  await tx
    .insertInto("order_step")
    .values({
      tenant_id: tx.tenant.id,
      id: step.id,
      order_id: step.orderId,
      kind: step.kind,
      happened_on: step.on,
      way: step.way,
      clause: step.clause,
      words_sealed: tx.tenant.keys.seal(placeOfStep(step.id), JSON.stringify({ text, before, by })),
      letter_id: step.letterId,
      registered_at: registered.at,
      registered_by: registered.by,
    })
    .execute();
}

/** What happened in the orders of a case, in the order in which it was written down. */
export async function stepsOfCase(tx: Tx | Database, caseId: string): Promise<readonly OrderStep[]> {
  const rows = await tx
    .selectFrom("order_step")
    .innerJoin("support_order", (on) =>
      on
        .onRef("support_order.tenant_id", "=", "order_step.tenant_id")
        .onRef("support_order.id", "=", "order_step.order_id"),
    )
    .selectAll("order_step")
    .where("order_step.tenant_id", "=", tx.tenant.id)
    .where("support_order.case_id", "=", caseId)
    .orderBy("order_step.registered_at")
    .orderBy("order_step.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    orderId: row.order_id,
    kind: z.enum(orderStepKinds).parse(row.kind),
    on: localDate(row.happened_on),
    way: z.enum(contactWays).nullable().parse(row.way),
    clause: row.clause,
    letterId: row.letter_id,
    ...stepWords.parse(JSON.parse(tx.tenant.keys.open(placeOfStep(row.id), row.words_sealed))),
  }));
}

const stepWords = z.object({ text: z.string(), before: z.string(), by: z.string() });

interface ListedRow {
  readonly id: string;
  readonly case_id: string;
  readonly state: string;
  readonly sent_on: string;
  readonly contact_person: string;
  readonly number: string;
  readonly acute: boolean;
  readonly name: string;
  readonly what: string | null;
  readonly due_on: string | null;
  readonly sources: string[] | null;
  readonly own_setting: boolean | null;
}

const named = (what: string) => z.enum(obligationNames).parse(what);
const states = z.enum(["sent", "accepted", "returned", "withdrawn"]);

const toOrder = (row: Selectable<Tables["support_order"]>): SupportOrder => ({
  id: row.id,
  caseId: row.case_id,
  decisionId: row.decision_id,
  provider: row.provider_slug,
  goals: linesOf(row.goals),
  frame: row.frame,
  externalReason: row.external_reason,
  acuteStart: row.acute_start,
  acuteReason: row.acute_reason,
  state: states.parse(row.state),
  sentOn: localDate(row.sent_on),
  answeredOn: dayOrNull(row.answered_on),
  returnedReason: row.returned_reason,
  contactPerson: row.contact_person,
  contactPhone: row.contact_phone,
  firstContactOn: dayOrNull(row.first_contact_on),
  startedOn: dayOrNull(row.started_on),
  withdrawnOn: dayOrNull(row.withdrawn_on),
  tasks: row.tasks.flatMap((task) => readAppliedTask(task) ?? []),
  edition: row.edition,
  readEdition: row.read_edition,
  letterId: row.letter_id,
});

const dayOrNull = (text: string | null): LocalDate | null => (text === null ? null : localDate(text));
