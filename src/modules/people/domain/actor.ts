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
}

/** Medarbejder: somebody who works for the municipality or for a provider. */
export interface StaffActor extends InMunicipality {
  readonly kind: "staff";
  readonly role: StaffRole;
  readonly unit: string | null;
  readonly provider: string | null;
}

/** Borger: the citizen, acting in the citizen's own case. */
export interface CitizenActor extends InMunicipality {
  readonly kind: "citizen";
}

/** Aktør: whoever does something in the system. Always a parameter, never looked up inside. */
export type Actor = StaffActor | CitizenActor;

/** The capacity in which an actor's acts are registered in the journal. */
export const capacity = (actor: Actor): StaffRole | "citizen" => (actor.kind === "citizen" ? "citizen" : actor.role);

/** Dør: the two doors, each with its own host name and its own cookie, so that a login at one is none at the other. */
export type Door = "citizen" | "staff";
