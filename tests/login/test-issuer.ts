import { randomUUID } from "node:crypto";
import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { type CustomFetch, calculatePKCECodeChallenge } from "openid-client";

/** The claims of a token. */
export type Claims = Readonly<Record<string, unknown>>;

/** What a forged login has otherwise than an honest one. Each is given the honest thing. */
export interface Forgery {
  readonly metadata?: (honest: Claims) => unknown;
  /** The parameters with which the browser comes back. */
  readonly answer?: (honest: URLSearchParams) => void;
  readonly claims?: (honest: Claims) => Claims;
  /** Signs the claims in the issuer's place. */
  readonly sign?: (claims: Claims, issuer: TestIssuer) => string | Promise<string>;
  /** What is given for a code: an answer, or what stands in it. */
  readonly tokens?: (honest: Claims) => unknown;
  readonly userInfo?: (honest: Claims) => Claims;
  /** Gives tokens for a code again and again, and never asks for the proof of who began. */
  readonly isCareless?: true;
}

/** An issuer of logins inside the test, with a knob for each thing that can be forged. */
export interface TestIssuer {
  readonly issuer: string;
  readonly clientId: string;
  readonly publicJwk: JWK;
  /** Who signs in next, beside what every token says. */
  person: Claims;
  forgery: Forgery;
  /** False: it answers nobody. */
  isUp: boolean;
  /** The requests that sent a browser here, and those that asked for tokens. */
  readonly asked: URLSearchParams[];
  readonly exchanged: URLSearchParams[];
  /** Answers a browser: the person is signed in at once and sent back. */
  readonly browse: (request: Request) => Response;
  readonly fetch: CustomFetch;
  readonly sign: (claims: Claims, header?: Claims) => Promise<string>;
}

interface Waiting {
  readonly nonce: string | null;
  readonly challenge: string | null;
  readonly person: Claims;
}

const now = (): number => Math.floor(Date.now() / 1000);

/** Starts an issuer that is known by an address which nobody but the test answers. */
export async function testIssuer(issuer: string, clientId: string): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const kid = `key of ${issuer}`;
  const publicJwk = { ...(await exportJWK(publicKey)), kid, alg: "RS256", use: "sig" };
  const codes = new Map<string, Waiting>();
  const metadata = {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    end_session_endpoint: `${issuer}/logout`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ["code"],
    code_challenge_methods_supported: ["S256"],
    id_token_signing_alg_values_supported: ["RS256", "HS256", "none"],
    authorization_response_iss_parameter_supported: true,
  };
  const made: TestIssuer = {
    issuer,
    clientId,
    publicJwk,
    person: {},
    forgery: {},
    isUp: true,
    asked: [],
    exchanged: [],
    sign: (claims, header = {}) =>
      new SignJWT({ ...claims }).setProtectedHeader({ alg: "RS256", kid, ...header }).sign(privateKey),
    browse: (request) => {
      const asked = new URL(request.url).searchParams;
      if (new URL(request.url).pathname.endsWith("/logout")) return new Response("ended");
      made.asked.push(asked);
      const code = randomUUID();
      codes.set(code, { nonce: asked.get("nonce"), challenge: asked.get("code_challenge"), person: made.person });
      const answer = new URLSearchParams({ code, state: asked.get("state") ?? "", iss: issuer });
      made.forgery.answer?.(answer);
      return Response.redirect(`${asked.get("redirect_uri")}?${answer}`, 302);
    },
    fetch: async (url, { body }) => {
      if (!made.isUp) throw new TypeError("fetch failed");
      const at = new URL(url).pathname.replace(/^.*\//, "");
      if (at === "openid-configuration") return json(made.forgery.metadata?.(metadata) ?? metadata);
      if (at === "keys") return json({ keys: [publicJwk] });
      if (at === "userinfo") {
        const honest = { sub: made.person["sub"] };
        return json(made.forgery.userInfo?.(honest) ?? honest);
      }
      const form = new URLSearchParams(String(body));
      made.exchanged.push(form);
      return exchange(made, codes, form);
    },
  };
  return made;
}

const json = (value: unknown, status = 200): Response => Response.json(value, { status });

async function exchange(made: TestIssuer, codes: Map<string, Waiting>, form: URLSearchParams): Promise<Response> {
  const code = form.get("code") ?? "";
  const waiting = codes.get(code);
  if (!made.forgery.isCareless) codes.delete(code);
  const proof = await calculatePKCECodeChallenge(form.get("code_verifier") ?? "");
  const isProved = made.forgery.isCareless || proof === waiting?.challenge;
  if (!waiting || !isProved) return json({ error: "invalid_grant" }, 400);
  const honest = {
    iss: made.issuer,
    aud: made.clientId,
    iat: now(),
    exp: now() + 300,
    auth_time: now(),
    nonce: waiting.nonce,
    sid: `session ${code}`,
    ...waiting.person,
  };
  const claims = made.forgery.claims?.(honest) ?? honest;
  const idToken = await (made.forgery.sign ?? ((told: Claims) => made.sign(told)))(claims, made);
  const tokens = { access_token: "adgang", token_type: "Bearer", id_token: idToken };
  const given = made.forgery.tokens?.(tokens) ?? tokens;
  return given instanceof Response ? given : json(given);
}
