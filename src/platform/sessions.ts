import { timingSafeEqual } from "node:crypto";
import type { Actor, CitizenActor, Door, StaffActor } from "../modules/people/domain/actor.ts";
import { keyedDigest } from "./digests.ts";

/** The cookie of a door. */
export const cookieName: Record<Door, string> = { citizen: "rettesnor_borger", staff: "rettesnor_ansat" };

/** What a route behind the staff door knows of who asks. */
export interface SignedInStaff {
  readonly Variables: { readonly actor: StaffActor };
}
/** What a route behind the citizen door knows of who asks. */
export interface SignedInCitizen {
  readonly Variables: { readonly actor: CitizenActor };
}
/** What any route knows: who asks, if anybody has signed in. */
export interface Visited {
  readonly Variables: { actor: Actor | null; door: Door | null };
}

/** Who a cookie says is signed in; the people themselves are read from the database at each request. */
export interface SessionClaim {
  readonly door: Door;
  readonly tenantId: string;
  readonly id: string;
}

const signature = (key: Uint8Array, body: string): string =>
  Buffer.from(keyedDigest(key, `session:${body}`)).toString("base64url");

/** A cookie's value for a claim, signed so that nobody can write one for somebody else. */
export function sealSession(key: Uint8Array, claim: SessionClaim): string {
  const body = [claim.door, claim.tenantId, claim.id].join(".");
  return `${body}.${signature(key, body)}`;
}

/** The claim in a cookie's value; undefined when it is not ours, not whole, or of the other door. */
export function openSession(key: Uint8Array, door: Door, value: string): SessionClaim | undefined {
  const [claimedDoor, tenantId, id, signed, ...more] = value.split(".");
  if (claimedDoor !== door || !tenantId || !id || !signed || more.length > 0) return undefined;
  const expected = signature(key, [claimedDoor, tenantId, id].join("."));
  return sameText(expected, signed) ? { door, tenantId, id } : undefined;
}

function sameText(left: string, right: string): boolean {
  const [one, other] = [Buffer.from(left), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
