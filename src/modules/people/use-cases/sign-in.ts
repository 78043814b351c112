import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App, Municipality } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { beginSession, type SessionOwner } from "../../../platform/session-store.ts";
import type { CitizenActor, Door } from "../domain/actor.ts";
import { holdsOn } from "../domain/mandate.ts";
import {
  type CitizenLogin,
  nameKeptBack,
  type SignedInAtIssuer,
  type SignInRefusal,
  type StaffLogin,
} from "../domain/sign-in.ts";
import { homePath, partsBesideHome } from "../paths.ts";
import { findCitizenByCpr, keepStaffLogin, mandatesHeldBy } from "../repository.ts";
import { actorOf } from "./personas.ts";
import { registerCitizen } from "./register-citizen.ts";

/** A session that has begun: the cookie's value, and the first of the person's own pages. */
export interface BegunSession {
  readonly cookie: string;
  readonly home: string;
  /** Further parts of the house that are the person's own. */
  readonly alsoOwn: readonly string[];
  /** The citizen, where the issuer says that they are protected: to be marked so, with the journal told. */
  readonly protectedCitizen?: CitizenActor;
}

type Needs = Pick<App, "database" | "municipalities" | "clock" | "config" | "newId">;
type SignedIn = Promise<Outcome<BegunSession, SignInRefusal>>;

/**
 * Begins the session of somebody at the citizens' door of a municipality: the citizen with that CPR number, or a citizen whom
 * the municipality did not know, because anybody may apply. That somebody has let them act in their place, asked or not, takes
 * nothing from them: whoever may act for a citizen today is so beside being themselves.
 */
export function signInCitizen(app: Needs, login: CitizenLogin, municipality: Municipality): SignedIn {
  return transaction(app.database.of(municipality), async (tx): SignedIn => {
    const owner = await ownerOf(tx, app, login);
    if (!owner.ok) return owner;
    const cookie = await beginSession(tx, app, owner.value, login);
    const home = homePath("citizen", { municipality: municipality.slug });
    const citizenId = owner.value.door === "citizen" ? owner.value.citizenId : null;
    if (!login.isProtected || citizenId === null) return accepted({ cookie, home, alsoOwn: [] });
    const { slug, tenantId } = municipality;
    const name = login.name ?? nameKeptBack;
    const protectedCitizen: CitizenActor = { kind: "citizen", tenantId, municipality: slug, id: citizenId, name };
    return accepted({ cookie, home, alsoOwn: [], protectedCitizen });
  });
}

type CitizenOwner = Extract<SessionOwner, { door: "citizen" }>;

async function ownerOf(tx: Tx, app: Needs, login: CitizenLogin): Promise<Outcome<CitizenOwner, SignInRefusal>> {
  const { cprNumber } = login;
  const known = await findCitizenByCpr(tx, tx.tenant.id, cprNumber);
  const held = await mandatesHeldBy(tx, { representativeId: null, cprNumber });
  const representativeId = held.find((mandate) => holdsOn(mandate, app.clock.today()))?.representativeId ?? null;
  if (known) return accepted({ door: "citizen", citizenId: known.id, representativeId });
  if (login.bornOn === null) {
    return representativeId === null
      ? refused("birthday-missing")
      : accepted({ door: "citizen", citizenId: null, representativeId });
  }
  const { id: citizenId } = await registerCitizen(tx, app, tx.tenant.id, {
    name: login.name ?? nameKeptBack,
    cprNumber,
    bornOn: login.bornOn,
    addressLines: [],
    phone: null,
    mail: null,
    digital: true,
    protection: login.isProtected ? { name: true, address: true, until: null } : null,
  });
  return accepted({ door: "citizen", citizenId, representativeId });
}

/** Begins the session of a member of staff, whom the municipality from now on knows as the issuer tells them. */
export async function signInStaff(app: Needs, login: StaffLogin): SignedIn {
  const municipality = app.municipalities.get(login.municipality);
  if (!municipality) return refused("municipality-unknown");
  return transaction(app.database.of(municipality), async (tx): SignedIn => {
    const staffId = await keepStaffLogin(tx, app.newId(), login, app.clock.today());
    if (staffId === undefined) return refused("left");
    const cookie = await beginSession(tx, app, { door: "staff", staffId }, login);
    const who = { municipality: municipality.slug, role: login.role };
    return accepted({ cookie, home: homePath("staff", who), alsoOwn: partsBesideHome(who) });
  });
}

/** Begins the session of an invented person. The subject is what `personaSubject` made. */
export async function signInPersona(app: Needs, door: Door, login: SignedInAtIssuer): SignedIn {
  const [tenantId = "", id = ""] = login.subject.split(".");
  const actor = await actorOf(app, door, tenantId, id);
  if (!actor) return refused("nobody");
  const owner: SessionOwner =
    door === "staff" ? { door, staffId: id } : { door, citizenId: id, representativeId: null };
  const cookie = await transaction(app.database.of(actor), (tx) => beginSession(tx, app, owner, login));
  const alsoOwn = actor.kind === "staff" ? partsBesideHome(actor) : [];
  return accepted({ cookie, home: homePath(door, actor), alsoOwn });
}

/** By what the issuer for development knows an invented person. */
export const personaSubject = ({ tenantId, id }: { readonly tenantId: string; readonly id: string }): string =>
  `${tenantId}.${id}`;
