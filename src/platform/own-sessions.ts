import { sql } from "kysely";
import { z } from "zod";
import { assurances } from "../modules/people/domain/assurance.ts";
import type { App } from "./app.ts";
import type { SessionPlace } from "./sessions.ts";

const openSession = z.object({
  /** Names the session in a form. It lets nobody in: it is no cookie, and none can be made of it. */
  name: z.string(),
  isThis: z.boolean(),
  beganAt: z.string(),
  seenAt: z.string(),
  assurance: z.enum(assurances),
});
/** A session that stands open, as whoever signed in there is shown it. */
export type OpenSession = Readonly<z.infer<typeof openSession>>;

type Needs = Pick<App, "database" | "clock" | "config">;

/** All that stands open of the same person at the same door: the issuer's word for them, or our own, is the same. */
const sameAs = ({ clock, config }: Needs, { tenantId, idHash }: SessionPlace) => {
  const now = clock.now();
  const { citizen, staff } = config.login.sessions;
  return sql`from session own join session on session.tenant_id = own.tenant_id and session.door = own.door
      and ((session.issuer, session.subject) = (own.issuer, own.subject)
        or session.staff_id = own.staff_id or session.citizen_id = own.citizen_id)
    where own.tenant_id = ${tenantId} and own.id_hash = ${Buffer.from(idHash)} and own.ended_at is null
      and session.ended_at is null and session.ends_at > ${now}::timestamptz
      and session.seen_at > ${now}::timestamptz - make_interval(mins =>
        case own.door when 'staff' then ${staff.idleMinutes}::int else ${citizen.idleMinutes}::int end)`;
};

/** The sessions that stand open of whoever has this one: this one first, then the last used. */
export async function openSessionsLike(app: Needs, place: SessionPlace): Promise<readonly OpenSession[]> {
  const { rows } = await sql`
    select encode(session.id_hash, 'base64') as name, session.id_hash = own.id_hash as "isThis",
      session.began_at as "beganAt", session.seen_at as "seenAt", session.assurance
    ${sameAs(app, place)}
    order by session.id_hash = own.id_hash desc, session.seen_at desc, session.id_hash`.execute(app.database.of(place));
  return z.array(openSession).parse(rows);
}

/** Ends those of one's other sessions that are named, or with null all others; how many there were. Never anybody else's. */
export async function endSessionsLike(app: Needs, place: SessionPlace, name: string | null): Promise<number> {
  const { rows } = await sql`
    update session set ended_at = ${app.clock.now()}
    where tenant_id = ${place.tenantId} and id_hash <> ${Buffer.from(place.idHash)} and id_hash in (
      select session.id_hash ${sameAs(app, place)}
        and (${name}::text is null or encode(session.id_hash, 'base64') = ${name}::text))
    returning id_hash`.execute(app.database.of(place));
  return rows.length;
}
