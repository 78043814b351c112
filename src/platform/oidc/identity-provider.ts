import * as client from "openid-client";
import type { Vouched } from "../../modules/people/domain/sign-in.ts";
import type { IssuerSettings } from "../login-settings.ts";
import { clientAuthentication } from "./client-authentication.ts";
import { heldFor } from "./held-for.ts";
import { checkIdToken } from "./id-token.ts";
import { LoginFault, loginFaultOf } from "./login-fault.ts";
import { type LogoutTokens, logoutTokenReader } from "./logout-token.ts";

/** An issuer as one door uses it. */
export interface IdentityProvider {
  readonly issuer: string;
  /** Where the browser is sent to sign in, and what must be remembered until it comes back. */
  readonly begin: (
    redirectUri: string,
    asked?: AskedOfIssuer,
  ) => Promise<{ readonly address: string; readonly secrets: LoginSecrets }>;
  /** Who has signed in, once the browser is back with the issuer's answer. */
  readonly finish: (answer: URL, secrets: LoginSecrets, freshMinutes?: number) => Promise<Vouched>;
  /** Where the browser ends the issuer's own session too; undefined where the issuer has no such place. */
  readonly logoutAddress: (backTo: string) => Promise<string | undefined>;
  /** Reads messages from the issuer itself that a session there has ended. */
  readonly logoutTokens: LogoutTokens;
}

/** What an issuer is asked for at one login. */
export interface AskedOfIssuer {
  /** What it may show first, where it can. */
  readonly hint?: string | undefined;
  /** The person is to show anew who they are: no longer ago than so many minutes, when the browser is back. */
  readonly freshMinutes?: number | undefined;
}

/** What one attempt at signing in is known by; only the browser that began it has them, sealed. */
export interface LoginSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** What an issuer is, and how it is reached. */
export interface ProviderSettings extends Omit<IssuerSettings, "assurance"> {
  /** Nobody is let in who showed who they are longer ago than this. */
  readonly oldestLoginMinutes: number;
  /** Sent with each request to sign in. */
  readonly prompt?: string;
  /** How the issuer is asked; unless told, over the network. */
  readonly fetch?: client.CustomFetch;
}

/** Metadata is asked for again after an hour. */
const metadataMinutes = 60;
const patienceSeconds = 10;

/**
 * An issuer of OpenID Connect logins: code flow with PKCE, everything that it answers checked.
 *
 * @throws LoginFault from each of its functions but those of `logoutTokens`: the issuer is away, the person gave up, or what
 *   came back proves nothing.
 */
export function identityProvider(settings: ProviderSettings): IdentityProvider {
  const configuration = heldFor(metadataMinutes * 60_000, () => discovered(settings));
  const logoutTokens = logoutTokenReader(settings, async () => (await configuration()).serverMetadata());
  return {
    issuer: settings.issuer,
    begin: (redirectUri, asked = {}) =>
      guarded(async () => beginAt(await configuration(), settings, redirectUri, asked), "away"),
    finish: (answer, secrets, freshMinutes) =>
      guarded(async () => finishAt(await configuration(), settings, answer, secrets, freshMinutes)),
    logoutAddress: (backTo) => guarded(async () => logoutAt(await configuration(), backTo), "away"),
    logoutTokens,
  };
}

async function guarded<Value>(act: () => Promise<Value>, all?: LoginFault["kind"]): Promise<Value> {
  try {
    return await act();
  } catch (fault) {
    throw loginFaultOf(fault, all);
  }
}

/** Reads the issuer's metadata, which must name exactly the issuer that was set. */
async function discovered(settings: ProviderSettings): Promise<client.Configuration> {
  const insecure = settings.issuer.startsWith("http:") ? [client.allowInsecureRequests] : [];
  const found = client.discovery(
    new URL(settings.issuer),
    settings.clientId,
    { [client.clockTolerance]: 10 },
    await clientAuthentication(settings),
    {
      execute: [client.enableNonRepudiationChecks, ...insecure],
      timeout: patienceSeconds,
      ...(settings.fetch && { [client.customFetch]: settings.fetch }),
    },
  );
  return found.catch((fault: unknown) => {
    throw loginFaultOf(fault, "away");
  });
}

async function beginAt(
  configuration: client.Configuration,
  settings: ProviderSettings,
  redirectUri: string,
  { hint, freshMinutes }: AskedOfIssuer,
) {
  const { scopes, acrValues } = settings;
  const prompt = freshMinutes === undefined ? settings.prompt : "login";
  const secrets: LoginSecrets = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    codeVerifier: client.randomPKCECodeVerifier(),
  };
  const { href: address } = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: scopes,
    state: secrets.state,
    nonce: secrets.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(secrets.codeVerifier),
    code_challenge_method: "S256",
    ...(acrValues !== undefined && { acr_values: acrValues }),
    max_age: String(maxAge(settings, freshMinutes)),
    ...(prompt !== undefined && { prompt }),
    ...(hint !== undefined && { login_hint: hint }),
  });
  return { address, secrets };
}

async function finishAt(
  configuration: client.Configuration,
  settings: ProviderSettings,
  answer: URL,
  { state, nonce, codeVerifier }: LoginSecrets,
  freshMinutes: number | undefined,
): Promise<Vouched> {
  const tokens = await client.authorizationCodeGrant(configuration, answer, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: codeVerifier,
    idTokenExpected: true,
    maxAge: maxAge(settings, freshMinutes),
  });
  const claims = tokens.claims();
  if (!claims || tokens.id_token === undefined) throw new LoginFault("untrusted", "no id token");
  checkIdToken(tokens.id_token, claims, settings);
  const more = settings.userInfo ? await userInfo(configuration, tokens.access_token, claims.sub) : {};
  const { iss: issuer, sub: subject, sid, auth_time: shown } = claims;
  const shownSecondsAgo = shown === undefined ? undefined : Math.max(0, Math.floor(Date.now() / 1000) - shown);
  const issuerSession = typeof sid === "string" ? sid : null;
  return { issuer, subject, issuerSession, shownSecondsAgo, claims: { ...more, ...claims } };
}

/** In seconds. Always asked for, so that the issuer always tells when the person showed who they are. */
const maxAge = ({ maxAgeMinutes, oldestLoginMinutes }: ProviderSettings, freshMinutes: number | undefined): number =>
  Math.min(maxAgeMinutes ?? oldestLoginMinutes, freshMinutes ?? Number.POSITIVE_INFINITY) * 60;

/** What the issuer tells of the person outside the token, where it does; it must be about the same person. */
async function userInfo(configuration: client.Configuration, accessToken: string, subject: string): Promise<object> {
  if (configuration.serverMetadata().userinfo_endpoint === undefined) return {};
  return client.fetchUserInfo(configuration, accessToken, subject);
}

function logoutAt(configuration: client.Configuration, backTo: string): Promise<string | undefined> {
  const offered = configuration.serverMetadata().end_session_endpoint !== undefined;
  return Promise.resolve(
    offered ? client.buildEndSessionUrl(configuration, { post_logout_redirect_uri: backTo }).href : undefined,
  );
}
