import type { Actor, StaffRole } from "./actor.ts";

type Allowed = { readonly roles: readonly StaffRole[]; readonly ownCitizen?: true };

const authority: readonly StaffRole[] = ["caseworker", "manager"];
const front: readonly StaffRole[] = ["intake", "caseworker", "manager"];

/** Every act on a case, and who may do it. `ownCitizen`: the citizen whose case it is. `provider`: only cases it has an order in. */
const acts = {
  "case:list": { roles: front },
  "case:read": { roles: [...front, "provider"], ownCitizen: true },
  "case:page": { roles: front, ownCitizen: true },
  "case:assign": { roles: front },
  "application:register": { roles: front },
  "application:submit": { roles: [], ownCitizen: true },
  "application:receipt": { roles: front },
  "application:withdraw": { roles: front, ownCitizen: true },
  "advice:record": { roles: front },
  "delay:notify": { roles: authority },
  "assessment:write": { roles: authority },
  "hearing:send": { roles: authority },
  "hearing:answer": { roles: front, ownCitizen: true },
  "decision:draft": { roles: authority },
  "decision:approve": { roles: authority },
  "decision:issue": { roles: authority },
  "letter:read": { roles: [...front, "provider"], ownCitizen: true },
  "letter:post": { roles: front },
  "plan:read": { roles: front, ownCitizen: true },
  "plan:write": { roles: authority },
  "plan:answer": { roles: authority, ownCitizen: true },
  "order:list": { roles: ["provider"] },
  "order:read": { roles: [...front, "provider"] },
  "order:send": { roles: authority },
  "order:answer": { roles: ["provider"] },
  "delivery:record": { roles: ["provider"] },
  "follow-up:read": { roles: front },
  "follow-up:hold": { roles: authority },
  "complaint:register": { roles: front, ownCitizen: true },
  "journal:note": { roles: front },
} as const satisfies Record<string, Allowed>;

/** Handling: something that can be done to a case. */
export type Act = keyof typeof acts;

/** What ties an actor to a case, as permission looks at it. */
export interface Relation {
  readonly tenantId: string;
  readonly citizenId: string;
  /** Providers with an order in the case. */
  readonly providers: readonly string[];
}

/** May this actor do this to a case with this relation? Never across municipalities. */
export function permits(actor: Actor, act: Act, relation: Relation): boolean {
  if (actor.tenantId !== relation.tenantId) return false;
  const allowed: Allowed = acts[act];
  if (actor.kind === "citizen") return allowed.ownCitizen === true && actor.id === relation.citizenId;
  if (!allowed.roles.includes(actor.role)) return false;
  return actor.role !== "provider" || (actor.provider !== null && relation.providers.includes(actor.provider));
}

/** May this actor do this in the municipality at all (lists, registering a new case)? */
export function permitsInGeneral(actor: Actor, act: Act): boolean {
  const allowed: Allowed = acts[act];
  return actor.kind === "citizen" ? allowed.ownCitizen === true : allowed.roles.includes(actor.role);
}
