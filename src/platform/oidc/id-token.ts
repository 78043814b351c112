import { decodeProtectedHeader } from "jose";
import type { IDToken } from "openid-client";
import { LoginFault } from "./login-fault.ts";

/** How tokens may be signed: by a key that only the issuer has. */
export const signatures: readonly string[] = ["RS256", "PS256", "ES256", "EdDSA", "Ed25519"];

/** How far two clocks may differ, in seconds. */
export const clockTolerance = 10;

/** What a token is held against. */
interface Expected {
  readonly clientId: string;
  readonly oldestLoginMinutes: number;
}

/**
 * What is checked besides the client's own checks (issuer, audience, nonce, times, signature): how it is signed, for whom
 * alone, that it is not from the future, and that the person showed who they are not too long ago.
 *
 * @throws LoginFault
 */
export function checkIdToken(token: string, claims: IDToken, { clientId, oldestLoginMinutes }: Expected): void {
  const now = Math.floor(Date.now() / 1000);
  const { alg = "" } = decodeProtectedHeader(token);
  const { azp, iat, auth_time: shown } = claims;
  if (!signatures.includes(alg)) throw new LoginFault("untrusted", "signature kind");
  if (azp !== undefined && azp !== clientId) throw new LoginFault("untrusted", "azp");
  if (iat > now + clockTolerance) throw new LoginFault("untrusted", "iat");
  if (claims.sub === "") throw new LoginFault("untrusted", "sub");
  if (shown === undefined || shown > now + clockTolerance || shown < now - oldestLoginMinutes * 60)
    throw new LoginFault("untrusted", "auth_time");
}
