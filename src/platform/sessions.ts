import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { VNode } from "preact";
import type { Actor, CitizenSide, Door, StaffActor } from "../modules/people/domain/actor.ts";
import { type App, municipalityOf } from "./app.ts";
import type { Config } from "./config.ts";
import { formToken } from "./csrf.ts";
import { sha256 } from "./digests.ts";
import type { Counted } from "./limits.ts";
import { type SessionRow, whoIs } from "./session-row.ts";

/** What a route behind the staff door knows of who asks. */
export interface SignedInStaff {
  readonly Variables: {
    readonly actor: StaffActor;
    readonly session?: Session;
    /** What a later part of the system tells above the work on a case, wherever that is done. */
    readonly aboveWork?: VNode | null;
  };
}
/** What a route behind the citizen door knows of who asks: the citizen, or somebody who acts for the citizen. */
export interface SignedInCitizen {
  readonly Variables: { readonly actor: CitizenSide; readonly session?: Session };
}
/** What any route knows: who asks, if anybody has signed in. */
export interface Visited {
  readonly Variables: Counted["Variables"] & {
    actor: Actor | null;
    door: Door | null;
    session?: Session;
    requestId?: string;
  };
}

/** Session: somebody has signed in at a door, and it still holds. */
export interface Session extends SessionPlace {
  readonly door: Door;
  /**
   * As whom they act now. Null for somebody who may act only for others and has not chosen for whom, and for everybody who
   * chose a mandate that no longer holds.
   */
  readonly actor: Actor | null;
  /** Themselves, where the municipality knows them as a citizen. */
  readonly citizen: { readonly id: string; readonly name: string } | null;
  /** Themselves as somebody who may act for others. */
  readonly representative: { readonly id: string; readonly name: string } | null;
  /** When the person showed the issuer who they are. */
  readonly beganAt: string;
  /** Whether they have written something in a form that they have not sent: only then it is looked for. */
  readonly hasKept: boolean;
  /** What each form of this session carries. */
  readonly formToken: string;
}

/** Where a session stands in the database. */
export interface SessionPlace {
  readonly tenantId: string;
  /** SHA-256 of the secret in the cookie. */
  readonly idHash: Uint8Array;
}

type Site = Pick<Config, "https">;

const names: Readonly<Record<Door, string>> = { citizen: "rettesnor_borger", staff: "rettesnor_ansat" };

/** The name of a door's cookie. With https it is tied to its host, so that no neighbour can set it. */
export const sessionCookie = (site: Site, door: Door): string => ourCookie(site, names[door]);

/** The name of a cookie of ours. */
export const ourCookie = ({ https }: Site, name: string): string => (https ? `__Host-${name}` : name);

/** How each cookie of ours is kept: away from scripts, away from other sites' forms, and over https alone where there is any. */
export const cookieOptions = ({ https }: Site) =>
  ({ httpOnly: true, sameSite: "Lax", path: "/", secure: https }) as const;

/** 32 random bytes, as a cookie holds them. */
export const randomSecret = (): string => randomBytes(32).toString("base64url");

/** A new session's secret, and the cookie that holds it with the municipality. */
export function newSecret(tenantId: string): { readonly cookie: string; readonly idHash: Uint8Array } {
  const cookie = `${tenantId}.${randomSecret()}`;
  return { cookie, idHash: sha256(cookie) };
}

/** Where the session of a cookie stands; undefined for what is no cookie of ours. */
export function placeOf(cookie: string | undefined): SessionPlace | undefined {
  const tenantId = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[\w-]{43}$/.exec(cookie ?? "")?.[1];
  return cookie === undefined || tenantId === undefined ? undefined : { tenantId, idHash: sha256(cookie) };
}

type Needs = Pick<App, "database" | "municipalities" | "clock" | "config" | "sessionKey">;

/** Its last use is written down at most this often. */
const seenEverySeconds = 60;

/**
 * The session of a door's cookie, with the person and the right as they are at this moment: one question to the database.
 * Undefined where it has ended, was never ours, or its right has ended (somebody has left; nobody may act any more).
 */
export const readSession = (app: Needs, door: Door, cookie: string | undefined): Promise<Session | undefined> =>
  sessionOf(app, door, cookie, "live");

/**
 * The session that a door's cookie was, after it has ended: for keeping what its owner was about to send, and for nothing
 * else. The owner's right must still hold.
 */
export const readEndedSession = (app: Needs, door: Door, cookie: string | undefined): Promise<Session | undefined> =>
  sessionOf(app, door, cookie, "ended");

async function sessionOf(
  app: Needs,
  door: Door,
  cookie: string | undefined,
  wanted: "live" | "ended",
): Promise<Session | undefined> {
  const place = placeOf(cookie);
  const home = place && municipalityOf(app, place);
  if (!cookie || !place || !home) return undefined;
  const [now, today] = [app.clock.now(), app.clock.today()];
  const { idleMinutes } = app.config.login.sessions[door];
  const { rows } = await sql<SessionRow>`
    with live as (
      select * from session
      where tenant_id = ${place.tenantId} and id_hash = ${place.idHash} and door = ${door}
        and (ended_at is null and ends_at > ${now}::timestamptz
          and seen_at > ${now}::timestamptz - make_interval(mins => ${idleMinutes}::int)) = ${wanted === "live"}::boolean
    ), seen as (
      update session set seen_at = ${now} from live
      where ${wanted === "live"}::boolean and session.tenant_id = live.tenant_id and session.id_hash = live.id_hash
        and live.seen_at < ${now}::timestamptz - make_interval(secs => ${seenEverySeconds}::int)
    )
    select live.began_at as "beganAt", live.mandate_id as "chosenId", staff_member.id as "staffId", staff_member.name as "staffName", staff_member.role, staff_member.sensitivity,
      staff_member.unit_slug as unit, staff_member.provider_slug as provider,
      citizen.id as "citizenId", citizen.name as "citizenName",
      representative.id as "representativeId", representative.name as "representativeName",
      mandate.id as "mandateId", mandate.name as "mandateName", mandate.kind, mandate.parts, helped.id as "helpedId", helped.name as "helpedName",
      ${hasKept("staff_id", place.tenantId)} or ${hasKept("citizen_id", place.tenantId)}
        or ${hasKept("representative_id", place.tenantId)} as "hasKept"
    from live
    left join staff_member on staff_member.tenant_id = live.tenant_id and staff_member.id = live.staff_id
      and (staff_member.left_on is null or staff_member.left_on > ${today}::date)
    left join citizen on citizen.tenant_id = live.tenant_id and citizen.id = live.citizen_id
    left join representative on representative.tenant_id = live.tenant_id and representative.id = live.representative_id
    left join mandate on mandate.tenant_id = live.tenant_id and mandate.id = live.mandate_id
      and mandate.representative_id = live.representative_id and mandate.withdrawn_at is null
      and not exists (select from citizen gone where gone.tenant_id = mandate.tenant_id and gone.id = mandate.citizen_id
        and gone.died_on is not null)
      and mandate.from_on <= ${today}::date and (mandate.to_on is null or mandate.to_on >= ${today}::date)
    left join citizen helped on helped.tenant_id = mandate.tenant_id and helped.id = mandate.citizen_id`.execute(
    app.database.of(home),
  );
  const [row] = rows;
  const who = row && whoIs(row, home);
  return (
    who && {
      ...place,
      ...who,
      beganAt: row.beganAt,
      hasKept: row.hasKept,
      door,
      formToken: formToken(app.sessionKey, cookie),
    }
  );
}

/** Whether something typed is kept for the person of a session: asked once for each kind of person, so that each has its index. */
const hasKept = (whose: "staff_id" | "citizen_id" | "representative_id", tenantId: string) => sql`exists (
  select from kept_form where kept_form.tenant_id = ${tenantId} and kept_form.sent_at is null
    and kept_form.${sql.ref(whose)} = live.${sql.ref(whose)})`;
