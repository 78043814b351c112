import { randomBytes } from "node:crypto";
import { exportJWK, generateKeyPair } from "jose";
import type { Interaction, Provider, ProviderContext } from "oidc-provider";
import type { Door } from "../../modules/people/domain/actor.ts";
import { OperatorError } from "../operator-error.ts";
import { heldFor } from "./held-for.ts";
import type { ProviderSettings } from "./identity-provider.ts";
import { memoryAdapter } from "./memory-adapter.ts";
import { type NodeExchange, nodeExchange } from "./node-exchange.ts";

/** Where the issuer for development stands on this machine. */
export const developmentPath = "/udvikling";
/** Where one chooses who to be; the attempt's id follows. */
export const choicePath = `${developmentPath}/valg`;

/** An issuer of logins of its own, where one chooses who to be. For development alone: it asks nobody to prove anything. */
export interface DevelopmentIssuer {
  /** How a door's own login knows it. */
  readonly settingsOf: (door: Door) => ProviderSettings;
  /** Answers what is asked of the issuer itself. */
  readonly answer: (request: Request) => Promise<Response>;
  /** The door at which somebody is about to choose, and the municipality they came from; undefined where nobody is. */
  readonly waiting: (
    request: Request,
  ) => Promise<{ readonly door: Door; readonly municipality: string | null } | undefined>;
  /** Signs the choice, and tells where the browser goes with it. */
  readonly choose: (request: Request, subject: string) => Promise<string>;
}

/** Where a door's browsers come back to. */
export type ComesBack = Readonly<Record<Door, string>>;

/** Starts the issuer at an address of this machine, with keys of its own, kept in memory. */
export async function developmentIssuer(origin: string, comesBack: ComesBack): Promise<DevelopmentIssuer> {
  const issuer = origin + developmentPath;
  const secret = randomBytes(32).toString("base64url");
  const Issuer = await loaded();
  const provider = new Issuer(issuer, await configurationOf(secret, comesBack));
  const handle = provider.callback();
  const exchangeOf = (request: Request): Promise<NodeExchange> =>
    nodeExchange(request, request.url.slice(request.url.indexOf(developmentPath) + developmentPath.length) || "/");
  const answer = async (request: Request): Promise<Response> => {
    const { incoming, outgoing, answered } = await exchangeOf(request);
    await Promise.race([handle(incoming, outgoing), answered]);
    return answered;
  };
  return {
    answer,
    settingsOf: (door) => ({
      issuer,
      clientId: door,
      secret,
      key: undefined,
      scopes: "openid",
      acrValues: undefined,
      maxAgeMinutes: undefined,
      oldestLoginMinutes: 5,
      userInfo: false,
      prompt: "login",
      fetch: (url, { body, ...rest }) => answer(new Request(url, { ...rest, ...(body ? { body: String(body) } : {}) })),
    }),
    waiting: async (request) => {
      const { incoming, outgoing } = await exchangeOf(askedLike(request));
      return provider.interactionDetails(incoming, outgoing).then(whoWaits, () => undefined);
    },
    choose: async (request, subject) => {
      const { incoming, outgoing } = await exchangeOf(askedLike(request));
      const login = { accountId: subject, acr: "substantial", remember: false };
      return provider.interactionResult(incoming, outgoing, { login });
    },
  };
}

/** The same request without what it sent: the choice itself is read elsewhere. */
const askedLike = ({ url, headers }: Request): Request => new Request(url, { headers });

function whoWaits({ params }: Interaction) {
  const { client_id: door, login_hint: hint } = params;
  if (door !== "citizen" && door !== "staff") return undefined;
  return { door, municipality: typeof hint === "string" ? hint : null } as const;
}

/**
 * Makes sure, at the start, that the issuer for development is there to be loaded.
 *
 * @throws OperatorError where the program was installed without what development takes.
 */
export function requireDevelopmentParts(): void {
  try {
    import.meta.resolve("oidc-provider");
  } catch (cause) {
    throw new OperatorError(
      "Man kan ikke logge ind som opdigtede personer her: programmet er installeret uden det, der hører til udvikling. Sæt RETTESNOR_PERSONAS til off.",
      { cause },
    );
  }
}

/** Loaded only when somebody signs in. It would tell each time that it knows no Node as new as ours. */
const loaded = heldFor<typeof Provider>(Number.POSITIVE_INFINITY, async () => {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return (await import("oidc-provider")).Provider;
  } finally {
    console.warn = warn;
  }
});

async function configurationOf(secret: string, comesBack: ComesBack): Promise<object> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: "ES256", use: "sig" };
  return {
    adapter: memoryAdapter(),
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    clients: (["citizen", "staff"] as const).map((door) => ({
      client_id: door,
      client_secret: secret,
      redirect_uris: [comesBack[door]],
      id_token_signed_response_alg: "ES256",
    })),
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    acrValues: ["substantial"],
    claims: { openid: ["sub"], acr: null, sid: null, auth_time: null, iss: null },
    scopes: ["openid"],
    pkce: { required: () => true },
    interactions: { url: (_: unknown, { uid }: Interaction) => `${choicePath}/${uid}` },
    ttl: { Interaction: 900, Session: 900, Grant: 900, AuthorizationCode: 60, IdToken: 300, AccessToken: 60 },
    findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub }) }),
    loadExistingGrant,
    renderError,
  };
}

/** Nobody is asked whether the program may know who they are. */
async function loadExistingGrant({ oidc }: ProviderContext) {
  const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId });
  grant.addOIDCScope("openid");
  await grant.save();
  return grant;
}

function renderError(context: ProviderContext): void {
  context.type = "text/plain";
  context.body = "Loginnet kan ikke fortsætte. Gå tilbage til forsiden, og log ind igen.";
}
