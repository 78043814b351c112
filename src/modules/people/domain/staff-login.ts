import { z } from "zod";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type StaffRole, staffRoles } from "./actor.ts";
import { type Assurance, reaches, readAssurance } from "./assurance.ts";
import { wordsIn } from "./citizen-login.ts";
import { type Privilege, readPrivileges, readSensitivity } from "./privileges.ts";
import type { SignInRefusal, StaffLogin, Vouched } from "./sign-in.ts";

const claim = z.string().min(1);
const common = { name: claim, assurance: claim, municipality: claim, cpr: claim.optional() };

/** Which claims of an issuer hold what is needed of a member of staff: a list of privileges, or each thing by itself. */
export const staffClaimsSchema = z.union([
  z.strictObject({ ...common, privileges: claim }),
  z.strictObject({
    ...common,
    role: claim,
    unit: claim.optional(),
    kle: claim.optional(),
    sensitivity: claim.optional(),
  }),
]);
/** Medarbejderens oplysninger fra login: the names of the claims that hold them. */
export type StaffClaims = z.infer<typeof staffClaimsSchema>;

const core = "https://data.gov.dk/model/core/eid";

/** The claims as KOMBIT's Context Handler names them (OIOSAML 3). */
export const kombitClaims: StaffClaims = {
  name: `${core}/fullName`,
  assurance: "https://data.gov.dk/concept/core/nsis/loa",
  municipality: `${core}/professional/cvr`,
  cpr: `${core}/cprNumber`,
  privileges: `${core}/privilegesIntermediate`,
};

/** How an issuer's words for roles and places are ours. */
export interface StaffMeaning {
  readonly asked: Assurance;
  /** Our role by the name of a job role. */
  readonly roles: ReadonlyMap<string, StaffRole>;
  /** The municipality's slug by its CVR number, or by whatever the claim holds. */
  readonly municipalities: ReadonlyMap<string, string>;
  /** The slug of a unit or provider by the issuer's name for it. */
  readonly places: ReadonlyMap<string, string>;
  /** The KLE subjects that our cases are filed under. */
  readonly kle: readonly string[];
  /** The slugs of a municipality's units and providers; undefined for one that is not served. */
  readonly placesOf: (
    slug: string,
  ) => { readonly units: readonly string[]; readonly providers: readonly string[] } | undefined;
}

/** The member of staff whom the issuer vouches for with the right they were given, or why they cannot be let in. */
export function staffLogin(
  { claims, ...vouched }: Vouched,
  names: StaffClaims,
  meaning: StaffMeaning,
): Outcome<StaffLogin, SignInRefusal> {
  const assurance = readAssurance(claims[names.assurance]);
  if (assurance === undefined || !reaches(assurance, meaning.asked)) return refused("assurance-too-low");
  const name = wordsIn(claims[names.name]);
  if (name === null) return refused("name-missing");
  const right = rightIn(claims, names, meaning);
  if (!right.ok) return right;
  const cprNumber = names.cpr === undefined ? null : tenDigits(claims[names.cpr]);
  return accepted({ ...vouched, assurance, name, cprNumber, ...right.value });
}

type Right = Pick<StaffLogin, "municipality" | "role" | "unit" | "provider" | "sensitivity">;

/** What somebody may be here, and where. */
function rightIn(claims: Vouched["claims"], names: StaffClaims, meaning: StaffMeaning): Outcome<Right, SignInRefusal> {
  const organisation = wordsIn(claims[names.municipality]) ?? "";
  const municipality = meaning.municipalities.get(organisation);
  const places = municipality === undefined ? undefined : meaning.placesOf(municipality);
  if (municipality === undefined || places === undefined) return refused("municipality-unknown");
  const right = strongestOf(privilegesIn(claims, names, organisation), meaning);
  if (right === undefined) return refused("role-unknown");
  const { privilege, role } = right;
  const place = placeOf(role, privilege, places, meaning);
  if (place === undefined) return refused("place-unknown");
  return accepted({ municipality, role, ...place, sensitivity: privilege.sensitivity ?? 3 });
}

const tenDigits = (value: unknown): string | null =>
  typeof value === "string" && /^\d{6}-?\d{4}$/.test(value) ? value.replace("-", "") : null;

function privilegesIn(claims: Vouched["claims"], names: StaffClaims, organisation: string): readonly Privilege[] {
  if ("privileges" in names) {
    const told = claims[names.privileges];
    return (typeof told === "string" ? (readPrivileges(told) ?? []) : []).filter(({ cvr }) => cvr === organisation);
  }
  const limit = (name: string | undefined) => (name === undefined ? null : listIn(claims[name]));
  const sensitivity = names.sensitivity === undefined ? null : String(claims[names.sensitivity] ?? "");
  return (listIn(claims[names.role]) ?? []).map((role) => ({
    cvr: organisation,
    role,
    kle: limit(names.kle),
    units: limit(names.unit),
    sensitivity: sensitivity === null ? null : (readSensitivity(sensitivity) ?? 1),
  }));
}

/** A claim may hold one word, several in a list, or several with commas between. Null where it is not there. */
function listIn(value: unknown): readonly string[] | null {
  if (Array.isArray(value)) return value.flatMap((each) => wordsIn(each) ?? []);
  return (
    wordsIn(value)
      ?.split(",")
      .map((each) => each.trim()) ?? null
  );
}

/** Who was given several roles works in the one that holds the others. */
const strongestFirst: readonly StaffRole[] = ["manager", "caseworker", "intake", "provider", "editor"];

function strongestOf(privileges: readonly Privilege[], { roles, kle }: StaffMeaning) {
  const ours = privileges.flatMap((privilege) => {
    const role = roles.get(privilege.role);
    return role !== undefined && coversAny(privilege.kle, kle) ? [{ privilege, role }] : [];
  });
  return ours.toSorted((one, other) => strongestFirst.indexOf(one.role) - strongestFirst.indexOf(other.role))[0];
}

/** "27", "27.36" and "27.36.12" all cover 27.36.12. */
const coversAny = (limit: readonly string[] | null, subjects: readonly string[]): boolean =>
  limit === null || limit.some((each) => subjects.some((subject) => `${subject}.`.startsWith(`${each}.`)));

type Place = Pick<StaffLogin, "unit" | "provider">;

/** Where the right holds. A limit to places that are not ours is no right here; a provider always works somewhere. */
function placeOf(
  role: StaffRole,
  { units }: Privilege,
  ours: { readonly units: readonly string[]; readonly providers: readonly string[] },
  { places }: StaffMeaning,
): Place | undefined {
  const known = role === "provider" ? ours.providers : ours.units;
  const found = (units ?? []).map((name) => places.get(name) ?? name).find((slug) => known.includes(slug));
  if (role === "provider") return found === undefined ? undefined : { unit: null, provider: found };
  if (found !== undefined) return { unit: found, provider: null };
  return units === null || role === "editor" ? { unit: null, provider: null } : undefined;
}

/** Our own names for roles, where the operator has told no others. */
export const ownRoleNames: ReadonlyMap<string, StaffRole> = new Map(staffRoles.map((role) => [role, role]));
