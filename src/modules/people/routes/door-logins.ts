import type { Outcome } from "../../../kernel/outcome.ts";
import type { App, Municipality } from "../../../platform/app.ts";
import {
  type ComesBack,
  type DevelopmentIssuer,
  developmentIssuer,
} from "../../../platform/oidc/development-issuer.ts";
import {
  type IdentityProvider,
  identityProvider,
  type ProviderSettings,
} from "../../../platform/oidc/identity-provider.ts";
import type { CitizenActor, Door } from "../domain/actor.ts";
import { citizenLogin } from "../domain/citizen-login.ts";
import type { SignInRefusal, Vouched } from "../domain/sign-in.ts";
import { type StaffMeaning, staffLogin } from "../domain/staff-login.ts";
import { loginReturnPath } from "../paths.ts";
import { type BegunSession, signInCitizen, signInPersona, signInStaff } from "../use-cases/sign-in.ts";

/** How one signs in at a door. */
export interface DoorLogin {
  readonly provider: IdentityProvider;
  /** Begins the session of whom the issuer vouches for; a citizen's in the municipality that they came from. */
  readonly signIn: (vouched: Vouched, from: Municipality | undefined) => Promise<Outcome<BegunSession, SignInRefusal>>;
  /** Whether citizens must have said which municipality they come to. */
  readonly needsMunicipality: boolean;
  /** The issuer's own page is where one chooses who to be, so that there is nothing to press before it. */
  readonly isChoice: boolean;
}

/** How one signs in at each door of a site. */
export interface DoorLogins {
  /** Undefined where nobody can. `origin` is the door's own address. */
  readonly at: (door: Door, origin: string) => Promise<DoorLogin | undefined>;
  /** The issuer for development; undefined where people sign in for real. */
  readonly development: ((port: string) => Promise<DevelopmentIssuer>) | undefined;
}

/** What a login leads to beside the session. */
export interface ToldAtLogin {
  /** The issuer says that the citizen's name and address are protected. */
  readonly markProtected: (citizen: CitizenActor) => Promise<void>;
}

/** How one signs in, as the settings say. `fetch` is how issuers are asked; unless told, over the network. */
export function doorLogins(app: App, told: ToldAtLogin, fetch?: ProviderSettings["fetch"]): DoorLogins {
  if (app.config.personas) return asInvented(app);
  const reached = fetch ? { fetch } : {};
  const logins = { citizen: citizensLogin(app, told, reached), staff: staffsLogin(app, reached) };
  return { at: async (door) => logins[door], development: undefined };
}

type Reached = Pick<ProviderSettings, "fetch">;

function citizensLogin(app: App, told: ToldAtLogin, reached: Reached): DoorLogin | undefined {
  const { citizen: settings, sessions } = app.config.login;
  if (!settings) return undefined;
  return {
    provider: identityProvider({ ...settings, ...reached, oldestLoginMinutes: sessions.citizen.hours * 60 }),
    needsMunicipality: true,
    isChoice: false,
    signIn: async (vouched, from) => {
      const login = citizenLogin(vouched, settings.claims, settings.assurance);
      if (!login.ok) return login;
      if (!from) return { ok: false, refusal: "municipality-unknown" };
      const begun = await signInCitizen(app, login.value, from);
      if (begun.ok && begun.value.protectedCitizen) await told.markProtected(begun.value.protectedCitizen);
      return begun;
    },
  };
}

function staffsLogin(app: App, reached: Reached): DoorLogin | undefined {
  const { staff: settings, sessions } = app.config.login;
  if (!settings) return undefined;
  const meaning: StaffMeaning = { ...settings, asked: settings.assurance, placesOf: (slug) => placesOf(app, slug) };
  return {
    provider: identityProvider({ ...settings, ...reached, oldestLoginMinutes: sessions.staff.hours * 60 }),
    needsMunicipality: false,
    isChoice: false,
    signIn: async (vouched) => {
      const login = staffLogin(vouched, settings.claims, meaning);
      return login.ok ? signInStaff(app, login.value) : login;
    },
  };
}

function placesOf({ standards }: App, slug: string) {
  const standard = standards.get(slug);
  const slugs = (places: readonly { slug: string }[]) => places.map((place) => place.slug);
  return standard && { units: slugs(standard.units), providers: slugs(standard.providers) };
}

/** The issuer for development stands at this machine's own address, which is known only once somebody has come. */
function asInvented(app: App): DoorLogins {
  const issuers = new Map<string, Promise<DevelopmentIssuer>>();
  const logins = new Map<string, DoorLogin>();
  const development = (port: string): Promise<DevelopmentIssuer> => {
    const address = (host: string) => `http://${host}${port === "" ? "" : `:${port}`}`;
    const back = (host: string) => address(host) + loginReturnPath;
    const comesBack: ComesBack = { citizen: back(app.config.citizenHost), staff: back(app.config.staffHost) };
    const issuer = issuers.get(port) ?? developmentIssuer(address("127.0.0.1"), comesBack);
    issuers.set(port, issuer);
    return issuer;
  };
  const at = async (door: Door, origin: string): Promise<DoorLogin> => {
    const { port } = new URL(origin);
    const known = logins.get(`${door} ${port}`) ?? inventedLogin(app, door, await development(port));
    logins.set(`${door} ${port}`, known);
    return known;
  };
  return { at, development };
}

const inventedLogin = (app: App, door: Door, issuer: DevelopmentIssuer): DoorLogin => ({
  provider: identityProvider(issuer.settingsOf(door)),
  needsMunicipality: false,
  isChoice: true,
  signIn: (vouched) => signInPersona(app, door, { ...vouched, assurance: "substantial" }),
});
