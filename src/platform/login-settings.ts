import { z } from "zod";
import { type StaffRole, staffRoles } from "../modules/people/domain/actor.ts";
import type { Assurance } from "../modules/people/domain/assurance.ts";
import {
  type CitizenClaims,
  type CitizenShape,
  citizenClaimsSchema,
  citizenShapes,
} from "../modules/people/domain/citizen-login.ts";
import {
  kombitClaims,
  ownRoleNames,
  type StaffClaims,
  staffClaimsSchema,
} from "../modules/people/domain/staff-login.ts";

/** An issuer of OpenID Connect logins, and how this program is known there. */
export interface IssuerSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly secret: string | undefined;
  /** A private key as JSON (JWK), instead of a secret. */
  readonly key: Readonly<Record<string, unknown>> | undefined;
  readonly scopes: string;
  /** What the issuer is asked for; undefined: nothing in particular. */
  readonly acrValues: string | undefined;
  /** The least that is let in. */
  readonly assurance: Assurance;
  /** How long ago the person may have shown who they are; undefined: within the session's longest life. */
  readonly maxAgeMinutes: number | undefined;
  /** Whether claims also stand at the issuer's userinfo address. */
  readonly userInfo: boolean;
}

/** How long a session lasts. */
export interface SessionLimits {
  /** With nothing done. */
  readonly idleMinutes: number;
  /** Whatever is done. */
  readonly hours: number;
}

/** How people sign in at the two doors. */
export interface LoginSettings {
  /** Undefined: citizens cannot sign in. */
  readonly citizen: (IssuerSettings & { readonly claims: CitizenClaims }) | undefined;
  /** Undefined: staff cannot sign in. */
  readonly staff: (IssuerSettings & StaffWords & { readonly claims: StaffClaims }) | undefined;
  readonly sessions: { readonly citizen: SessionLimits; readonly staff: SessionLimits };
  /** For acts that weigh heavily: how long ago the person may have shown who they are. */
  readonly freshMinutes: number;
}

interface StaffWords {
  readonly roles: ReadonlyMap<string, StaffRole>;
  readonly municipalities: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
  readonly kle: readonly string[];
}

/** Only over https, but for a machine's own issuer, to try it. */
const issuerUrl = z.string().refine((text) => {
  const url = URL.parse(text);
  const isOwn = ["127.0.0.1", "[::1]", "localhost"].includes(url?.hostname ?? "");
  return url !== null && !url.search && !url.hash && (url.protocol === "https:" || (isOwn && url.protocol === "http:"));
});
const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom" });
    return z.NEVER;
  }
});
const words = json.pipe(z.record(z.string(), z.string())).transform((pairs) => new Map(Object.entries(pairs)));
const privateKey = json.pipe(z.looseObject({ kty: z.string(), d: z.string(), alg: z.string() }));
const minutes = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const demanded = z.enum(["substantial", "high"]).default("substantial");
const kle = z.string().regex(/^\d\d(\.\d\d){0,2}(,\d\d(\.\d\d){0,2})*$/);

/** The settings of login, read with all others. */
export const loginSettingsSchema = {
  CITIZEN_ISSUER: issuerUrl.optional(),
  CITIZEN_CLIENT_ID: z.string().optional(),
  CITIZEN_CLIENT_SECRET: z.string().optional(),
  CITIZEN_CLIENT_KEY: privateKey.optional(),
  CITIZEN_CLAIMS: z.enum(["signicat", "idura", "nets"]).or(json.pipe(citizenClaimsSchema)).default("signicat"),
  CITIZEN_SCOPES: z.string().optional(),
  CITIZEN_ACR_VALUES: z.string().optional(),
  CITIZEN_ASSURANCE: demanded,
  CITIZEN_MAX_AGE_MINUTES: minutes(1, 1440).optional(),
  STAFF_ISSUER: issuerUrl.optional(),
  STAFF_CLIENT_ID: z.string().optional(),
  STAFF_CLIENT_SECRET: z.string().optional(),
  STAFF_CLIENT_KEY: privateKey.optional(),
  STAFF_CLAIMS: z.enum(["kombit"]).or(json.pipe(staffClaimsSchema)).default("kombit"),
  STAFF_SCOPES: z.string().default("openid"),
  STAFF_ACR_VALUES: z.string().optional(),
  STAFF_ASSURANCE: demanded,
  STAFF_MAX_AGE_MINUTES: minutes(1, 1440).optional(),
  STAFF_ROLES: json
    .pipe(z.record(z.string(), z.enum(staffRoles)))
    .transform((pairs) => new Map(Object.entries(pairs)))
    .optional(),
  STAFF_MUNICIPALITIES: words.optional(),
  STAFF_PLACES: words.optional(),
  STAFF_KLE: kle.default("27.36.12"),
  CITIZEN_IDLE_MINUTES: minutes(5, 240).default(30),
  CITIZEN_SESSION_HOURS: minutes(1, 12).default(4),
  STAFF_IDLE_MINUTES: minutes(5, 480).default(60),
  STAFF_SESSION_HOURS: minutes(1, 16).default(9),
  FRESH_LOGIN_MINUTES: minutes(1, 240).default(20),
};

const settingsSchema = z.object(loginSettingsSchema);
/** The settings of login as they were set. */
export type SetForLogin = z.infer<typeof settingsSchema>;
type Settings = SetForLogin;

/** What must be set together is not: the sentences for whoever set it. */
export function problemsOfLogin(settings: Settings): readonly string[] {
  const missing = (["CITIZEN", "STAFF"] as const).flatMap((door) => {
    if (settings[`${door}_ISSUER`] === undefined) return [];
    const proofs = [settings[`${door}_CLIENT_SECRET`], settings[`${door}_CLIENT_KEY`]].filter(Boolean).length;
    return [
      ...(settings[`${door}_CLIENT_ID`] === undefined
        ? [`${door}_CLIENT_ID skal sættes sammen med ${door}_ISSUER.`]
        : []),
      ...(proofs === 1 ? [] : [`${door}_CLIENT_SECRET eller ${door}_CLIENT_KEY skal sættes, men ikke begge.`]),
    ];
  });
  const isSame = settings.CITIZEN_ISSUER !== undefined && settings.CITIZEN_ISSUER === settings.STAFF_ISSUER;
  const isOneClient = isSame && settings.CITIZEN_CLIENT_ID === settings.STAFF_CLIENT_ID;
  return [
    ...missing,
    ...(isOneClient
      ? ["CITIZEN_CLIENT_ID og STAFF_CLIENT_ID skal være forskellige, når udstederen er den samme."]
      : []),
    ...(settings.STAFF_ISSUER !== undefined && settings.STAFF_MUNICIPALITIES === undefined
      ? ["STAFF_MUNICIPALITIES skal sættes sammen med STAFF_ISSUER."]
      : []),
  ];
}

/** The settings of login as the program uses them. */
export function loginSettingsOf(settings: Settings): LoginSettings {
  return {
    citizen: settings.CITIZEN_ISSUER === undefined ? undefined : citizenIssuer(settings, settings.CITIZEN_ISSUER),
    staff: settings.STAFF_ISSUER === undefined ? undefined : staffIssuer(settings, settings.STAFF_ISSUER),
    sessions: {
      citizen: { idleMinutes: settings.CITIZEN_IDLE_MINUTES, hours: settings.CITIZEN_SESSION_HOURS },
      staff: { idleMinutes: settings.STAFF_IDLE_MINUTES, hours: settings.STAFF_SESSION_HOURS },
    },
    freshMinutes: settings.FRESH_LOGIN_MINUTES,
  };
}

function citizenIssuer(settings: Settings, issuer: string): LoginSettings["citizen"] {
  const { CITIZEN_CLAIMS: told } = settings;
  const shape: CitizenShape =
    typeof told === "string" ? citizenShapes[told] : { claims: told, scopes: "openid", userInfo: true };
  return {
    issuer,
    clientId: settings.CITIZEN_CLIENT_ID ?? "",
    secret: settings.CITIZEN_CLIENT_SECRET,
    key: settings.CITIZEN_CLIENT_KEY,
    scopes: settings.CITIZEN_SCOPES ?? shape.scopes,
    acrValues: settings.CITIZEN_ACR_VALUES ?? shape.acrValues,
    assurance: settings.CITIZEN_ASSURANCE,
    maxAgeMinutes: settings.CITIZEN_MAX_AGE_MINUTES,
    userInfo: shape.userInfo,
    claims: shape.claims,
  };
}

function staffIssuer(settings: Settings, issuer: string): LoginSettings["staff"] {
  return {
    issuer,
    clientId: settings.STAFF_CLIENT_ID ?? "",
    secret: settings.STAFF_CLIENT_SECRET,
    key: settings.STAFF_CLIENT_KEY,
    scopes: settings.STAFF_SCOPES,
    acrValues: settings.STAFF_ACR_VALUES,
    assurance: settings.STAFF_ASSURANCE,
    maxAgeMinutes: settings.STAFF_MAX_AGE_MINUTES,
    userInfo: false,
    claims: settings.STAFF_CLAIMS === "kombit" ? kombitClaims : settings.STAFF_CLAIMS,
    roles: settings.STAFF_ROLES ?? ownRoleNames,
    municipalities: settings.STAFF_MUNICIPALITIES ?? new Map(),
    places: settings.STAFF_PLACES ?? new Map(),
    kle: settings.STAFF_KLE.split(","),
  };
}
