import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Actor, type StaffActor, type StaffRole, staffRoles } from "./actor.ts";
import { parts } from "./mandate.ts";
import { type Act, type Basis, basisFor, permits, type Relation } from "./permission.ts";
import { purposeOf } from "./purpose.ts";

const place = { tenantId: "kommune", municipality: "proeve" };
const staff = (role: StaffRole, more: Partial<StaffActor> = {}): StaffActor => ({
  ...place,
  kind: "staff",
  id: "mig",
  name: "Mig",
  role,
  unit: role === "provider" ? null : "voksne",
  provider: role === "provider" ? "centret" : null,
  ...more,
});

/** Another unit's case that somebody else has: nothing ties me to it. */
const nothing: Relation = {
  tenantId: "kommune",
  citizenId: "borger",
  unit: "unge",
  caseworkerId: "en-anden",
  sensitivity: 3,
  providers: ["en-anden-udfoerer"],
  openedWith: null,
  isConflicted: false,
};
const ours: Relation = { ...nothing, unit: "voksne" };

/** The relations, in the order of the columns below. */
const relations = {
  nothing,
  "I have it": { ...nothing, caseworkerId: "mig" },
  "my unit has it": ours,
  "nobody has it": { ...nothing, caseworkerId: null },
  "I opened it": { ...nothing, openedWith: "Borgeren ringede" },
  "an order of mine runs": { ...nothing, providers: ["centret"] },
  "ours, but a conflict": { ...ours, isConflicted: true },
  "ours, but kept closer": { ...ours, sensitivity: 4 },
  "mine, but another municipality's": { ...ours, caseworkerId: "mig", openedWith: "x", tenantId: "en-anden-kommune" },
} as const satisfies Record<string, Relation>;

/** By hand from the rule; a row has one basis for each relation above. "-" is no right. */
const table: readonly (readonly [act: Act, role: StaffRole, bases: string])[] = [
  ["case:page", "intake", "- assigned unit unassigned opened - - - -"],
  ["case:page", "caseworker", "- assigned unit - opened - - - -"],
  ["case:page", "manager", "- assigned unit - opened - - - -"],
  ["case:page", "provider", "- - - - - - - - -"],
  ["case:page", "editor", "- - - - - - - - -"],
  ["case:read", "provider", "- - - - - order - - -"],
  ["letter:read", "provider", "- - - - - order - - -"],
  ["order:answer", "provider", "- - - - - order - - -"],
  ["order:answer", "caseworker", "- - - - - - - - -"],
  ["day-note:write", "provider", "- - - - - order - - -"],
  ["day-note:write", "caseworker", "- - - - - - - - -"],
  ["day-note:read", "provider", "- - - - - order - - -"],
  ["day-note:read", "caseworker", "- assigned unit - opened - - - -"],
  ["decision:issue", "intake", "- - - - - - - - -"],
  ["decision:issue", "caseworker", "- assigned unit - opened - - - -"],
  ["decision:issue", "manager", "- assigned unit - opened - - - -"],
  ["decision:approve", "provider", "- - - - - - - - -"],
  ["application:register", "intake", "front assigned unit unassigned front front - - -"],
  ["application:register", "caseworker", "- assigned unit - opened - - - -"],
  ["application:register", "manager", "- assigned unit - opened - - - -"],
  ["application:hand-in", "intake", "front assigned unit unassigned front front - - -"],
  ["application:hand-in", "caseworker", "front assigned unit front front front - - -"],
  ["application:hand-in", "manager", "front assigned unit front front front - - -"],
  ["application:hand-in", "provider", "- - - - - - - - -"],
  ["application:register", "provider", "- - - - - - - - -"],
  ["application:register", "editor", "- - - - - - - - -"],
  ["look-up:open", "intake", "- - - - - - - - -"],
  ["look-up:open", "caseworker", "front assigned unit front front front - - -"],
  ["look-up:open", "manager", "front assigned unit front front front - - -"],
  ["look-up:review", "caseworker", "- - - - - - - - -"],
  ["look-up:review", "manager", "front assigned unit front front front - - -"],
  ["conflict:register", "intake", "- - - - - - - - -"],
  ["conflict:register", "caseworker", "- assigned unit - opened - - - -"],
  ["conflict:register", "manager", "- assigned unit - opened - - - -"],
  ["quality:answer", "intake", "- - - - - - - - -"],
  ["quality:answer", "caseworker", "- assigned unit - opened - - - -"],
  ["quality:answer", "provider", "- - - - - - - - -"],
  ["quality:read", "intake", "- assigned unit unassigned opened - - - -"],
  ["quality:read", "provider", "- - - - - - - - -"],
  ["quality:figures", "caseworker", "- - - - - - - - -"],
  ["quality:figures", "manager", "- assigned unit - opened - - - -"],
  ["figures:read", "caseworker", "- assigned unit - opened - - - -"],
  ["figures:read", "intake", "- - - - - - - - -"],
  ["figures:read", "provider", "- - - - - - - - -"],
  ["figures:list", "caseworker", "- - - - - - - - -"],
  ["figures:list", "manager", "- assigned unit - opened - - - -"],
  ["departure:list", "caseworker", "- - - - - - - - -"],
  ["departure:list", "manager", "- assigned unit - opened - - - -"],
];

test("each role's right to an act rests on the relation to the case, and on nothing else", () => {
  for (const [act, role, bases] of table) {
    const found = Object.values(relations).map((relation) => basisFor(staff(role), act, relation));
    assert.equal(found.map((basis) => (basis === "none" ? "-" : basis)).join(" "), bases, `${act} ${role}`);
  }
});

/** By hand from the product's page of who does what: which roles of staff may do each act at all. */
const byRole: Readonly<Record<StaffRole, string>> = {
  intake: `case:list case:read case:page case:assign application:register application:hand-in
    application:read application:receipt
    application:withdraw advice:record hearing:read hearing:answer consent:read consent:ask consent:answer
    decision:read message:read message:write message:answer letter:read letter:post letter:settle document:add
    document:read plan:read order:read report:read day-note:read follow-up:read complaint:read complaint:register ruling:read ruling:register ruling:park journal:note journal:search address:see
    protection:keep mandate:keep remark:read remark:write access:read access:ask appointment:read appointment:keep calendar:share proposal:settle
    quality:read group:read leaving:register`,
  caseworker: `case:list case:read case:page case:assign application:register application:hand-in
    application:read application:receipt
    application:withdraw advice:record delay:notify assessment:write hearing:send hearing:read hearing:answer
    consent:read consent:ask consent:answer information:request decision:draft decision:read decision:approve decision:issue message:read message:write message:answer letter:read letter:post letter:settle document:add document:read
    document:mark plan:read plan:write plan:answer order:read order:send report:read report:answer day-note:read follow-up:read follow-up:hold appointment:read appointment:keep calendar:share
    complaint:read complaint:register complaint:answer ruling:read ruling:register ruling:clarify ruling:park journal:note facts:correct retention:mark journal:search address:see protection:keep mandate:keep remark:read remark:write remark:answer access:read access:ask access:give look-up:open
    goal:say goal:score wish:answer support:change leaving:register follow-up:say quality:read quality:answer figures:read group:read
    conflict:register`,
  manager: `case:list case:read case:page case:assign application:register application:hand-in
    application:read application:receipt
    application:withdraw advice:record delay:notify assessment:write hearing:send hearing:read hearing:answer
    consent:read consent:ask consent:answer information:request decision:draft decision:read decision:approve decision:issue message:read message:write message:answer letter:read letter:post letter:settle document:add document:read
    document:mark plan:read plan:write plan:answer order:read order:send report:read report:answer day-note:read follow-up:read follow-up:hold appointment:read appointment:keep calendar:share
    complaint:read complaint:register complaint:answer ruling:read ruling:register ruling:clarify ruling:park journal:note facts:correct retention:mark journal:search address:see protection:keep mandate:keep remark:read remark:write remark:answer access:read access:ask access:give look-up:open
    goal:say goal:score wish:answer support:change leaving:register follow-up:say quality:read group:read quality:answer quality:figures figures:read figures:list
    look-up:review conflict:register departure:list proposal:settle`,
  provider:
    "case:read letter:read order:list order:read order:answer delivery:record report:write day-note:read day-note:write complaint:comment complaint:take-down address:see appointment:read appointment:keep calendar:share team:keep group:read group:keep group:say follow-up:say follow-up:report",
  editor: "",
};

const acts = Object.keys(purposeOf).filter((name): name is Act => name in purposeOf);

test("what each role may do where it has every relation to the case: an editor of the standard nothing in any", () => {
  const everything: Relation = { ...ours, caseworkerId: "mig", openedWith: "x", providers: ["centret"] };
  for (const role of staffRoles) {
    const may = acts.filter((act) => permits(staff(role), act, everything));
    assert.deepEqual(may.toSorted(), byRole[role].split(/\s+/).filter(Boolean).toSorted(), role);
  }
});

test("a citizen's own acts are in the own case alone, and staff's acts are none of the citizen's", () => {
  const citizen: Actor = { ...place, kind: "citizen", id: "borger", name: "Borger" };
  const own = `case:read case:page application:read application:submit application:withdraw hearing:read hearing:answer
    consent:read consent:answer decision:read message:read message:write letter:read document:add document:read plan:read plan:answer complaint:read complaint:register ruling:read address:see
    protection:keep mandate:keep looks:read-own remark:read remark:write access:read access:ask appointment:read appointment:wish calendar:share
    goal:say goal:score support:wish support:read report:read day-note:read follow-up:read follow-up:say proposal:write
    quality:answer group:read group:say`;
  assert.deepEqual(
    acts.filter((act) => basisFor(citizen, act, nothing) === "own").toSorted(),
    own.split(/\s+/).toSorted(),
  );
  for (const act of acts) {
    assert.equal(basisFor({ ...citizen, id: "en-anden" }, act, nothing), "none", act);
    assert.equal(basisFor(citizen, act, { ...nothing, tenantId: "en-anden-kommune" }), "none", act);
    // The citizen is not kept from the own case by how closely staff are.
    assert.equal(basisFor(citizen, act, { ...nothing, sensitivity: 4 }), basisFor(citizen, act, nothing), act);
  }
});

const someActor: fc.Arbitrary<Actor> = fc.oneof(
  fc
    .record({
      role: fc.constantFrom(...staffRoles),
      id: fc.constantFrom("mig", "en-anden"),
      unit: fc.constantFrom(null, "voksne", "unge"),
      provider: fc.constantFrom(null, "centret"),
      sensitivity: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ role, ...more }) => staff(role, more)),
  fc.constantFrom("borger", "en-anden").map((id): Actor => ({ ...place, kind: "citizen", id, name: "Borger" })),
  fc.subarray([...parts]).map(
    (named): Actor => ({
      ...place,
      kind: "representative",
      id: "hjaelper",
      name: "Hjælper",
      mandateId: "fuldmagt",
      as: "representative",
      parts: named,
      citizenId: "borger",
      citizenName: "Borger",
    }),
  ),
);
const someRelation: fc.Arbitrary<Relation> = fc.record({
  tenantId: fc.constant("kommune"),
  citizenId: fc.constantFrom("borger", "en-anden"),
  unit: fc.constantFrom("voksne", "unge"),
  caseworkerId: fc.constantFrom(null, "mig", "en-anden"),
  sensitivity: fc.integer({ min: 1, max: 4 }),
  providers: fc.subarray(["centret", "en-anden-udfoerer"]),
  openedWith: fc.constantFrom(null, "Borgeren ringede"),
  isConflicted: fc.boolean(),
});
const asked = [someActor, fc.constantFrom(...acts), someRelation] as const;

test("a conflict of interest never gives more, and takes everything from staff", () => {
  fc.assert(
    fc.property(...asked, (actor, act, relation) => {
      const conflicted = basisFor(actor, act, { ...relation, isConflicted: true });
      const free = basisFor(actor, act, { ...relation, isConflicted: false });
      assert.ok(conflicted === "none" || conflicted === free);
      if (actor.kind === "staff") assert.equal<Basis>(conflicted, "none");
    }),
  );
});

test("another municipality's case never gives anything", () => {
  fc.assert(
    fc.property(...asked, (actor, act, relation) => {
      assert.equal(basisFor(actor, act, { ...relation, tenantId: "en-anden-kommune" }), "none");
    }),
  );
});

test("a case that is kept closer, with fewer ties, never gives more", () => {
  fc.assert(
    fc.property(...asked, (actor, act, relation) => {
      const fewer = { ...relation, providers: [], openedWith: null, caseworkerId: "en-tredje", unit: "en-tredje" };
      if (permits(actor, act, fewer)) assert.ok(permits(actor, act, relation));
      if (permits(actor, act, { ...relation, sensitivity: 4 })) assert.ok(permits(actor, act, relation));
    }),
  );
});
