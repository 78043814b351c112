import { createRemoteJWKSet, customFetch, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { accepted, type Outcome, refused } from "../../kernel/outcome.ts";
import { usedUp } from "./first-times.ts";
import { clockTolerance, signatures } from "./id-token.ts";
import type { ProviderSettings } from "./identity-provider.ts";

/** What an issuer says has ended there. */
export interface EndedThere {
  /** The message's own name (`jti`). */
  readonly id: string;
  readonly issuer: string;
  /** All of the person's sessions; null: see the session. */
  readonly subject: string | null;
  /** One session; null: see the person. */
  readonly issuerSession: string | null;
  /** How many seconds ago it was said. */
  readonly age: number;
}

/** Why such a message is not believed. */
export type LogoutTokenFault =
  | "not-signed"
  | "wrong-type"
  | "wrong-time"
  | "wrong-claims"
  | "no-event"
  | "with-nonce"
  | "nobody"
  | "used"
  | "away";

/** A message that is older than this is not believed, so that used ones need not be remembered longer. */
const oldestSeconds = 120;
const event = "http://schemas.openid.net/event/backchannel-logout";

interface Metadata {
  readonly jwks_uri?: string | undefined;
}

/** Reads the messages of an issuer, and remembers those that have been acted on. */
export interface LogoutTokens {
  readonly read: (token: string) => Promise<Outcome<EndedThere, LogoutTokenFault>>;
  /** To be said once all is ended that the message says has ended: till then the issuer may send it again. */
  readonly actedOn: (ended: EndedThere) => void;
}

/** Reads logout tokens of an issuer (OpenID Connect Back-Channel Logout 1.0, 2.4 and 2.6), each until it has been acted on. */
export function logoutTokenReader(settings: ProviderSettings, metadata: () => Promise<Metadata>): LogoutTokens {
  const used = usedUp((oldestSeconds + 2 * clockTolerance) * 1000);
  let keys: JWTVerifyGetKey | undefined;
  const read: LogoutTokens["read"] = async (token) => {
    try {
      keys ??= await keysOf(settings, metadata);
      const { payload } = await jwtVerify(token, keys, {
        issuer: settings.issuer,
        audience: settings.clientId,
        typ: "logout+jwt",
        algorithms: [...signatures],
        requiredClaims: ["iat", "jti", "events"],
        maxTokenAge: oldestSeconds,
        clockTolerance,
      });
      const ended = endedIn(payload, settings.issuer);
      return ended.ok && used.has(ended.value.id) ? refused("used") : ended;
    } catch (fault) {
      return refused(whyNot(fault));
    }
  };
  return { read, actedOn: ({ id }) => used.add(id) };
}

async function keysOf({ fetch }: ProviderSettings, metadata: () => Promise<Metadata>): Promise<JWTVerifyGetKey> {
  const { jwks_uri: address } = await metadata();
  if (address === undefined) throw new TypeError("the issuer has no keys");
  if (!fetch) return createRemoteJWKSet(new URL(address));
  return createRemoteJWKSet(new URL(address), {
    [customFetch]: (url, { headers, method, redirect, signal }) =>
      fetch(url, { body: null, headers: Object.fromEntries(headers), method, redirect, signal }),
  });
}

function endedIn(payload: JWTPayload, issuer: string): Outcome<EndedThere, LogoutTokenFault> {
  const { events, nonce, sub, sid, iat = 0, jti = "" } = payload;
  if (nonce !== undefined) return refused("with-nonce");
  const said =
    typeof events === "object" && events !== null && event in events
      ? (events as Record<string, unknown>)[event]
      : undefined;
  if (typeof said !== "object" || said === null) return refused("no-event");
  const [subject, issuerSession] = [sub, sid].map((name) => (typeof name === "string" && name !== "" ? name : null));
  if (!subject && !issuerSession) return refused("nobody");
  const age = Math.max(0, Date.now() / 1000 - iat);
  return accepted({ id: jti, issuer, subject: subject ?? null, issuerSession: issuerSession ?? null, age });
}

function whyNot(fault: unknown): LogoutTokenFault {
  if (fault instanceof errors.JWTExpired) return "wrong-time";
  if (fault instanceof errors.JWTClaimValidationFailed) {
    if (fault.claim === "typ") return "wrong-type";
    return ["iat", "exp", "nbf"].includes(fault.claim) ? "wrong-time" : "wrong-claims";
  }
  const isBad =
    fault instanceof errors.JWSSignatureVerificationFailed ||
    fault instanceof errors.JWSInvalid ||
    fault instanceof errors.JWTInvalid ||
    fault instanceof errors.JOSEAlgNotAllowed ||
    fault instanceof errors.JOSENotSupported ||
    fault instanceof errors.JWKSNoMatchingKey;
  return isBad ? "not-signed" : "away";
}
