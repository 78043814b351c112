import { type Selectable, sql } from "kysely";
import { z } from "zod";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { changedWords, sealedWords, withWords } from "../../platform/sealed-words.ts";
import type { Tables } from "../../platform/tables.ts";
import { openTo } from "../../platform/ties-to-case.ts";
import { choices } from "../obligations/domain/owed-order.ts";
import type { StaffActor } from "../people/domain/actor.ts";
import { obligationNames } from "../standards/domain/effect.ts";
import type { ListedOrder, ReturnedOrder } from "./domain/listed-order.ts";
import type { DeliveryStep } from "./domain/order-acts.ts";
import { linesOf } from "./domain/order-form.ts";
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
  | { readonly step: DeliveryStep; readonly on: LocalDate };

/** Changes an order, and counts its version up. */
export async function changeOrder(tx: Tx, tenantId: string, id: string, change: OrderChange): Promise<void> {
  const words =
    "reason" in change ? await changedWords(tx, "support_order", id, { returned_reason: change.reason }) : {};
  await tx
    .updateTable("support_order")
    .set({ ...columnsOf(change), ...words, version: sql`version + 1` })
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

function columnsOf(change: OrderChange) {
  if ("step" in change)
    return change.step === "first-contact" ? { first_contact_on: change.on } : { started_on: change.on };
  const contact =
    "contact" in change ? { contact_person: change.contact.name, contact_phone: change.contact.phone } : {};
  if (!("state" in change)) return contact;
  const answered = { state: change.state, answered_on: change.on };
  return { ...answered, ...contact };
}

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
        and obligation.owed_by = 'provider' and obligation.status in ('open', 'missed')
        and obligation.what <> all(${[...choices]})
      order by obligation.status = 'missed' or obligation.due_on < ${today} desc nulls last, obligation.act_by_on nulls last
      limit 1) owed on true
    where support_order.tenant_id = ${tenantId} and support_order.provider_slug = ${provider}
      and support_order.state <> 'returned' and case_file.closed_on is null
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
          and another.state <> 'returned')
    order by support_order.answered_on, support_order.id`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    caseNumber: row.number,
    provider: row.provider_slug,
    on: localDate(row.on),
  }));
}

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
const states = z.enum(["sent", "accepted", "returned"]);

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
  letterId: row.letter_id,
});

const dayOrNull = (text: string | null): LocalDate | null => (text === null ? null : localDate(text));
