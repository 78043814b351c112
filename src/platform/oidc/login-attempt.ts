import { z } from "zod";
import type { Door } from "../../modules/people/domain/actor.ts";
import { vault } from "../vault.ts";
import type { LoginSecrets } from "./identity-provider.ts";

const attemptSchema = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  issuer: z.string(),
  next: z.string().nullable(),
  municipality: z.string().nullable(),
  fresh: z.boolean(),
  until: z.string(),
});

/** One attempt at signing in, kept by the browser that began it until it comes back from the issuer. */
export interface LoginAttempt extends LoginSecrets {
  readonly issuer: string;
  /** The page that was asked for. */
  readonly next: string | null;
  /** The slug of the municipality whose page one came from. */
  readonly municipality: string | null;
  /** Whether the person was to show anew who they are. */
  readonly fresh: boolean;
}

/** How long somebody may take at the issuer's. */
export const attemptMinutes = 15;

/** The attempt as a cookie's value: nobody can read it, change it, or use it at the other door or later. */
export function sealAttempt(key: Uint8Array, door: Door, attempt: LoginAttempt, now: string): string {
  const until = Temporal.Instant.from(now).add({ minutes: attemptMinutes }).toString({ smallestUnit: "millisecond" });
  return keysFor(key)
    .seal(placeAt(door), JSON.stringify({ ...attempt, until }))
    .toString("base64url");
}

/** The attempt in a cookie's value; undefined where it is none, or too old. */
export function openAttempt(key: Uint8Array, door: Door, value: string, now: string): LoginAttempt | undefined {
  try {
    const text = keysFor(key).open(placeAt(door), Buffer.from(value, "base64url"));
    const { until, ...attempt } = attemptSchema.parse(JSON.parse(text));
    return until > now ? attempt : undefined;
  } catch {
    return undefined;
  }
}

const keysFor = (key: Uint8Array) => vault({ encryption: [{ number: 1, key }], index: key })("login");
const placeAt = (door: Door) => ({ table: "cookie", column: "login", id: door });
