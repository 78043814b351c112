import * as client from "openid-client";
import { faultCode } from "../operator-error.ts";

/**
 * Why a login came to nothing: the issuer is away or answers nonsense, the person gave up, or what came back proves nothing.
 * The reason is for the log: a code, never a claim.
 */
export class LoginFault extends Error {
  override readonly name = "LoginFault";
  readonly kind: "away" | "cancelled" | "untrusted";
  readonly reason: string;

  constructor(kind: LoginFault["kind"], reason: string, cause?: unknown) {
    super(`${kind}: ${reason}`, { cause });
    this.kind = kind;
    this.reason = reason;
  }
}

/** What an issuer answers when it cannot just now, or will not have this program as it is set. */
const awayErrors = new Set([
  "server_error",
  "temporarily_unavailable",
  "invalid_client",
  "unauthorized_client",
  "invalid_scope",
]);
const awayCodes = new Set([
  "OAUTH_TIMEOUT",
  "OAUTH_RESPONSE_IS_NOT_JSON",
  "OAUTH_RESPONSE_IS_NOT_CONFORM",
  "OAUTH_PARSE_ERROR",
  "OAUTH_HTTP_REQUEST_FORBIDDEN",
  "OAUTH_MISSING_SERVER_METADATA",
]);

/** The fault as one of logging in; `all` says what every fault is at a step that proves nothing about anybody. */
export function loginFaultOf(fault: unknown, all?: LoginFault["kind"]): LoginFault {
  if (fault instanceof LoginFault) return fault;
  const reason = reasonOf(fault);
  if (all !== undefined) return new LoginFault(all, reason, fault);
  if (isAnswer(fault) && fault.error === "access_denied") return new LoginFault("cancelled", reason, fault);
  const isAway = isAnswer(fault) ? awayErrors.has(fault.error) : fault instanceof TypeError || awayCodes.has(reason);
  return new LoginFault(isAway ? "away" : "untrusted", reason, fault);
}

const isAnswer = (fault: unknown): fault is client.AuthorizationResponseError | client.ResponseBodyError =>
  fault instanceof client.AuthorizationResponseError || fault instanceof client.ResponseBodyError;

function reasonOf(fault: unknown): string {
  if (isAnswer(fault)) return /^[a-z_]{1,40}$/.test(fault.error) ? fault.error : "error";
  return faultCode(fault) ?? (fault instanceof Error ? fault.name : typeof fault);
}
