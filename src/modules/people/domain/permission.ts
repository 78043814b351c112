import {
  type Actor,
  type CitizenSide,
  citizenOf,
  type RepresentativeActor,
  type StaffActor,
  type StaffRole,
} from "./actor.ts";
import type { Part } from "./mandate.ts";

interface Allowed {
  readonly roles: readonly StaffRole[];
  /** The citizen whose case it is. */
  readonly ownCitizen?: true;
  /** Somebody who acts for the citizen, where the mandate names this part, or one of these. */
  readonly part?: Part | readonly Part[];
  /** Binds the citizen: a companion (bisidder) is there with the citizen, and never does it in the citizen's place. */
  readonly signs?: true;
  /** To these roles it reaches over the whole municipality, not only one's own unit's cases: receiving what comes in. */
  readonly everyUnit?: readonly StaffRole[];
}

const authority: readonly StaffRole[] = ["caseworker", "manager"];
const front: readonly StaffRole[] = ["intake", "caseworker", "manager"];

/** The parts of a case's course that letters come of; each kind of letter belongs to one of all these, as the letter itself tells. */
const course: readonly Part[] = ["hearing", "decision", "plan", "follow-up"];
const partsWithLetters: readonly Part[] = ["letters", ...course, "consents", "access", "complaint"];

/** Every act on a case, and who may do it. Staff of the authority besides need a relation to the case, a provider an order in it. */
const acts = {
  "case:list": { roles: front },
  "case:read": { roles: [...front, "provider"], ownCitizen: true, part: "status" },
  "case:page": { roles: front, ownCitizen: true, part: "status" },
  "case:assign": { roles: front },
  "application:register": { roles: front, everyUnit: ["intake"] },
  "application:hand-in": { roles: front, everyUnit: front },
  "application:read": { roles: front, ownCitizen: true, part: "application" },
  "application:submit": { roles: [], ownCitizen: true, part: "application", signs: true },
  "application:receipt": { roles: front },
  "application:withdraw": { roles: front, ownCitizen: true, part: "application", signs: true },
  "proposal:write": { roles: [], ownCitizen: true },
  "proposal:settle": { roles: ["intake", "manager"], everyUnit: ["intake", "manager"] },
  "advice:record": { roles: front },
  "delay:notify": { roles: authority },
  "assessment:write": { roles: authority },
  "hearing:send": { roles: authority },
  "hearing:read": { roles: front, ownCitizen: true, part: "hearing" },
  "hearing:answer": { roles: front, ownCitizen: true, part: "hearing", signs: true },
  "consent:read": { roles: front, ownCitizen: true, part: "consents" },
  "consent:ask": { roles: front },
  "consent:answer": { roles: front, ownCitizen: true, part: "consents", signs: true },
  "information:request": { roles: authority },
  "decision:draft": { roles: authority },
  "decision:read": { roles: front, ownCitizen: true, part: "decision" },
  "decision:approve": { roles: authority },
  "decision:issue": { roles: authority },
  "message:read": { roles: front, ownCitizen: true, part: "letters" },
  "message:write": { roles: front, ownCitizen: true, part: "letters", signs: true },
  "message:answer": { roles: front },
  "letter:read": { roles: [...front, "provider"], ownCitizen: true, part: partsWithLetters },
  "letter:post": { roles: front, everyUnit: front },
  "letter:settle": { roles: front, everyUnit: front },
  "document:add": { roles: front, ownCitizen: true, part: "application", signs: true },
  "document:read": { roles: front, ownCitizen: true, part: "application" },
  "document:mark": { roles: authority },
  "plan:read": { roles: front, ownCitizen: true, part: "plan" },
  "plan:write": { roles: authority },
  "plan:answer": { roles: authority, ownCitizen: true, part: "plan", signs: true },
  "goal:say": { roles: authority, ownCitizen: true, part: "plan", signs: true },
  "goal:score": { roles: authority, ownCitizen: true, part: ["plan", "follow-up"], signs: true },
  "wish:answer": { roles: authority },
  "order:list": { roles: ["provider"] },
  "order:read": { roles: [...front, "provider"] },
  "report:write": { roles: ["provider"] },
  "report:read": { roles: front, ownCitizen: true, part: ["plan", "follow-up"] },
  "report:answer": { roles: authority },
  "support:read": { roles: [], ownCitizen: true, part: ["status", "plan", "follow-up"] },
  "order:send": { roles: authority },
  "order:answer": { roles: ["provider"] },
  "delivery:record": { roles: ["provider"] },
  "day-note:read": { roles: [...front, "provider"], ownCitizen: true, part: ["plan", "follow-up"] },
  "day-note:write": { roles: ["provider"] },
  "appointment:read": { roles: [...front, "provider"], ownCitizen: true, part: ["status", "plan", "follow-up"] },
  "appointment:keep": { roles: [...front, "provider"] },
  "calendar:share": { roles: [...front, "provider"], ownCitizen: true },
  "team:keep": { roles: ["provider"] },
  "appointment:wish": { roles: [], ownCitizen: true, part: ["plan", "follow-up"], signs: true },
  "group:read": { roles: [...front, "provider"], ownCitizen: true, part: ["status", "plan", "follow-up"] },
  "group:keep": { roles: ["provider"] },
  "group:say": { roles: ["provider"], ownCitizen: true, part: ["plan", "follow-up"], signs: true },
  "follow-up:read": { roles: front, ownCitizen: true, part: "follow-up" },
  "follow-up:hold": { roles: authority },
  "follow-up:say": { roles: [...authority, "provider"], ownCitizen: true, part: "follow-up", signs: true },
  "follow-up:report": { roles: ["provider"] },
  "quality:read": { roles: front },
  "quality:answer": { roles: authority, ownCitizen: true, part: "follow-up", signs: true },
  "quality:figures": { roles: ["manager"] },
  "figures:read": { roles: authority },
  "figures:list": { roles: ["manager"] },
  "support:change": { roles: authority },
  "leaving:register": { roles: front },
  "support:wish": { roles: [], ownCitizen: true, part: ["plan", "follow-up"], signs: true },
  "complaint:read": { roles: front, ownCitizen: true, part: "complaint" },
  "complaint:register": { roles: front, ownCitizen: true, part: "complaint", signs: true },
  "ruling:read": { roles: front, ownCitizen: true, part: "complaint" },
  "ruling:register": { roles: front },
  "ruling:clarify": { roles: authority },
  "ruling:park": { roles: front, everyUnit: front },
  "access:read": { roles: front, ownCitizen: true, part: "access" },
  "access:ask": { roles: front, ownCitizen: true, part: "access", signs: true },
  "access:give": { roles: authority },
  "remark:read": { roles: front, ownCitizen: true, part: "access" },
  "remark:write": { roles: front, ownCitizen: true, part: "access", signs: true },
  "remark:answer": { roles: authority },
  "complaint:answer": { roles: authority },
  "complaint:comment": { roles: ["provider"] },
  "complaint:take-down": { roles: ["provider"] },
  "journal:note": { roles: front },
  "facts:correct": { roles: authority },
  "retention:mark": { roles: authority },
  "journal:search": { roles: front },
  "address:see": { roles: [...front, "provider"], ownCitizen: true },
  "protection:keep": { roles: front, ownCitizen: true },
  "mandate:keep": { roles: front, ownCitizen: true },
  "looks:read-own": { roles: [], ownCitizen: true },
  "look-up:open": { roles: authority, everyUnit: authority },
  "look-up:review": { roles: ["manager"], everyUnit: ["manager"] },
  "conflict:register": { roles: authority },
  "departure:list": { roles: ["manager"] },
} as const satisfies Record<string, Allowed>;

/** Handling: something that can be done to a case. */
export type Act = keyof typeof acts;

/** What ties an actor to a case, as permission looks at it. */
export interface Relation {
  readonly tenantId: string;
  readonly citizenId: string;
  /** The unit that has the case. */
  readonly unit: string;
  readonly caseworkerId: string | null;
  /** How sensitive the case is, 1 to 4. */
  readonly sensitivity: number;
  /** Providers that may see the case today. */
  readonly providers: readonly string[];
  /** The reason with which this actor opened the citizen's cases within the last 24 hours; null where they did not. */
  readonly openedWith: string | null;
  /** The actor is the citizen, or is registered as having a conflict of interest (inhabilitet). */
  readonly isConflicted: boolean;
}

/** Adgangsgrundlag: what gives somebody the right to look. `none` gives no right. */
export type Basis = "own" | "mandate" | "assigned" | "unit" | "unassigned" | "front" | "opened" | "order" | "none";

/** May this actor do this to a case with this relation? Never across municipalities. */
export const permits = (actor: Actor, act: Act, relation: Relation): boolean =>
  basisFor(actor, act, relation) !== "none";

/** What gives the actor the right to do this to a case; `none` where nothing does. */
export function basisFor(actor: Actor, act: Act, relation: Relation): Basis {
  const allowed: Allowed = acts[act];
  if (actor.tenantId !== relation.tenantId) return "none";
  if (actor.kind !== "staff") return citizenOf(actor) === relation.citizenId ? onCitizensSide(actor, allowed) : "none";
  if (relation.isConflicted || !allowed.roles.includes(actor.role)) return "none";
  if ((actor.sensitivity ?? 3) < relation.sensitivity) return "none";
  return actor.role === "provider" ? asProvider(actor, relation) : asAuthority(actor, allowed, relation);
}

function onCitizensSide(actor: CitizenSide, allowed: Allowed): Basis {
  if (actor.kind === "citizen") return allowed.ownCitizen ? "own" : "none";
  return isNamed(actor, allowed) ? "mandate" : "none";
}

/** Whether the mandate names the part that an act is in; a companion only looks. */
const isNamed = ({ as, parts }: RepresentativeActor, { part, signs }: Allowed): boolean =>
  part !== undefined && [part].flat().some((one) => parts.includes(one)) && !(signs && as === "companion");

const asProvider = (actor: StaffActor, { providers }: Relation): Basis =>
  actor.provider !== null && providers.includes(actor.provider) ? "order" : "none";

function asAuthority(actor: StaffActor, allowed: Allowed, relation: Relation): Basis {
  if (relation.caseworkerId === actor.id) return "assigned";
  if (actor.unit !== null && actor.unit === relation.unit) return "unit";
  if (actor.role === "intake" && relation.caseworkerId === null) return "unassigned";
  if (allowed.everyUnit?.includes(actor.role)) return "front";
  return relation.openedWith === null ? "none" : "opened";
}

/** May this actor do this in the municipality at all (lists, registering a new case)? */
export function permitsInGeneral(actor: Actor, act: Act): boolean {
  const allowed: Allowed = acts[act];
  if (actor.kind === "citizen") return allowed.ownCitizen === true;
  if (actor.kind === "representative") return isNamed(actor, allowed);
  return allowed.roles.includes(actor.role);
}

/** Whether an act reaches over the whole municipality to this member of staff, with or without a relation to a case. */
export const reachesEveryUnit = (actor: StaffActor, act: Act): boolean =>
  (acts[act] as Allowed).everyUnit?.includes(actor.role) === true;
