import { type MandateKind, type Part, parts } from "./mandate.ts";

/** What a member of staff works as. */
export const staffRoles = ["intake", "caseworker", "manager", "provider", "editor"] as const;
/** Rolle: intake (modtagelse), caseworker (sagsbehandler), manager (leder), provider (udfører), editor (redaktør). */
export type StaffRole = (typeof staffRoles)[number];

interface InMunicipality {
  readonly tenantId: string;
  /** The municipality's slug: the name of its standard. */
  readonly municipality: string;
  readonly id: string;
  readonly name: string;
  /** The request that the actor acts in; undefined outside the web. */
  readonly visit?: Visit;
}

/** Besøg på siderne: one request, as the log of looks tells it. */
export interface Visit {
  /** UUID of the request. */
  readonly id: string;
  /** ISO moment in UTC. */
  readonly at: string;
}

/** Medarbejder: somebody who works for the municipality or for a provider. */
export interface StaffActor extends InMunicipality {
  readonly kind: "staff";
  readonly role: StaffRole;
  readonly unit: string | null;
  readonly provider: string | null;
  /** How sensitive cases the right reaches, 1 to 4; 3 where it is left out. */
  readonly sensitivity?: number;
}

/** Borger: the citizen, acting in the citizen's own case. */
export interface CitizenActor extends InMunicipality {
  readonly kind: "citizen";
}

/** Repræsentant: somebody who acts for a citizen, in exactly the parts that the mandate names. `id` is the representative's. */
export interface RepresentativeActor extends InMunicipality {
  readonly kind: "representative";
  readonly mandateId: string;
  /** What they are called themselves, where it is known: `name` is the citizen's own word for them. */
  readonly ownName?: string;
  readonly as: MandateKind;
  readonly parts: readonly Part[];
  /** For whom. */
  readonly citizenId: string;
  readonly citizenName: string;
}

/** Who may stand at the citizens' door: the citizen, or somebody who acts for the citizen. */
export type CitizenSide = CitizenActor | RepresentativeActor;

/** Aktør: whoever does something in the system. Always a parameter, never looked up inside. */
export type Actor = StaffActor | CitizenSide;

/** Systemet: the program itself, doing what nobody presses a button for. The journal tells it as such. */
export interface SystemActor extends InMunicipality {
  readonly kind: "system";
}

/** The program at work in a municipality, known in its journal by the municipality's own id. */
export const systemIn = (place: { readonly tenantId: string; readonly slug: string }): SystemActor => ({
  kind: "system",
  tenantId: place.tenantId,
  municipality: place.slug,
  id: place.tenantId,
  name: "Systemet",
});

/** The citizen whose pages somebody at the citizens' door sees. */
export const citizenOf = (actor: CitizenSide): string => (actor.kind === "citizen" ? actor.id : actor.citizenId);

/** Whether the actor stands at the citizens' door. */
export const isCitizenSide = (actor: Actor): actor is CitizenSide => actor.kind !== "staff";

/** Whether this part of a case is open to the actor; staff and the citizen see every part of the cases they may see. */
export const isOpenTo = (actor: Actor, part: Part): boolean =>
  actor.kind !== "representative" || actor.parts.includes(part);

/** The parts of a case that are open to somebody at the citizens' door: to the citizen all of them. */
export const openParts = (actor: CitizenSide): readonly Part[] => (actor.kind === "citizen" ? parts : actor.parts);

/** The capacity in which an actor's acts are registered in the journal. */
export function capacity(actor: Actor | SystemActor): StaffRole | "citizen" | "system" | MandateKind {
  if (actor.kind === "staff") return actor.role;
  return actor.kind === "representative" ? actor.as : actor.kind;
}

/** Dør: the two doors, each with its own host name and its own cookie, so that a login at one is none at the other. */
export type Door = "citizen" | "staff";
