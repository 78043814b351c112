import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { sha256 } from "../../../platform/digests.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { noteLooks, ownLook } from "../../../platform/read-log.ts";
import { randomSecret } from "../../../platform/sessions.ts";
import type { Actor, CitizenActor, StaffActor } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { calendarFeed, fedAppointment } from "../domain/calendar-feed.ts";
import { momentsOfDays } from "../domain/clock-time.ts";
import {
  appointmentsFor,
  type CalendarAddress,
  type CalendarOwner,
  calendarOf,
  calendarWith,
  insertCalendar,
  noteFetched,
  revokeCalendar,
} from "../repository.ts";

/** Who can have a calendar fetch their appointments: each their own, and nobody for another. */
export type CalendarActor = StaffActor | CitizenActor;

const ownerOf = (actor: CalendarActor): CalendarOwner =>
  actor.kind === "staff" ? { staffId: actor.id } : { citizenId: actor.id };

/**
 * The address that one's calendar fetches from, as far as it is known: never the address itself. Null where there is none.
 *
 * @throws PermissionDenied
 */
export async function readCalendarAddress(app: App, actor: CalendarActor): Promise<CalendarAddress | null> {
  requireRole(actor, "calendar:share");
  const database = app.database.of(actor);
  if (actor.kind === "citizen") await noteLooks(database, actor, [ownLook(actor, "calendar:share")]);
  return calendarOf(database, ownerOf(actor));
}

/**
 * Makes an address that a calendar fetches one's appointments from without a login; an earlier one is dead at once. Only the
 * hash of its secret is kept.
 *
 * @returns the secret: it is shown once
 * @throws PermissionDenied
 */
export async function makeCalendarAddress(app: App, actor: CalendarActor): Promise<string> {
  requireRole(actor, "calendar:share");
  const secret = inLetters(randomSecret());
  return transaction(app.database.of(actor), async (tx) => {
    const now = app.clock.now();
    await revokeCalendar(tx, ownerOf(actor), now);
    await insertCalendar(tx, ownerOf(actor), { id: app.newId(), hash: hashOf(secret), at: now });
    return secret;
  });
}

/** Makes one's address dead. */
export async function dropCalendarAddress(app: App, actor: CalendarActor): Promise<void> {
  requireRole(actor, "calendar:share");
  return transaction(app.database.of(actor), (tx: Tx) => revokeCalendar(tx, ownerOf(actor), app.clock.now()));
}

/** Letters alone, so that an address never holds anything like a person's number. */
const inLetters = (secret: string): string =>
  [...Buffer.from(secret, "base64url")]
    .flatMap((byte) => [byte >> 4, byte & 15])
    .map((half) => "abcdefghijklmnop"[half])
    .join("");

const hashOf = (secret: string): Buffer => Buffer.from(sha256(secret));

/** A calendar as it is sent, with whose it is for counting how often it is fetched. */
export interface FetchedCalendar {
  readonly tenantId: string;
  readonly id: string;
  readonly text: string;
}

/**
 * What a calendar gets from such an address: that there are appointments, and when. Undefined where the address is not one, or
 * is dead. Nobody is shown by it: it names no citizen, no case, no place.
 */
export async function fetchCalendar(app: App, slug: string, secret: string): Promise<FetchedCalendar | undefined> {
  const municipality = app.municipalities.get(slug);
  if (!municipality) return undefined;
  const { tenantId } = municipality;
  const database = app.database.of({ tenantId });
  const found = await calendarWith(database, hashOf(secret));
  if (!found) return undefined;
  const today = app.clock.today();
  if (found.fetchedOn !== today) await noteFetched(database, found.id, today);
  const appointments = await appointmentsFor(
    database,
    found.owner,
    momentsOfDays(addDays(today, -31), addDays(today, 366)),
  );
  const fed = appointments.map((one) => fedAppointment(one, uidOf(secret, one.id)));
  const { municipality: named } = standardOf(app, { municipality: slug });
  const summary = "citizenId" in found.owner ? `Aftale med ${named.name}` : "Aftale";
  return { tenantId, id: found.id, text: calendarFeed(fed, summary, app.clock.now()) };
}

/** Names an appointment in one calendar and nowhere else: two calendars with the same appointment do not show that they have. */
const uidOf = (secret: string, id: string): string => Buffer.from(sha256(secret, id)).toString("hex").slice(0, 32);

/** Whether the actor has a calendar of their own: those who act for another have not. */
export const hasCalendar = (actor: Actor): actor is CalendarActor => actor.kind !== "representative";
