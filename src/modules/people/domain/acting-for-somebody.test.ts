import assert from "node:assert/strict";
import { test } from "node:test";
import type { RepresentativeActor } from "./actor.ts";
import { type MandateKind, mandateKinds, type Part, parts } from "./mandate.ts";
import { type Act, basisFor, permitsInGeneral, type Relation } from "./permission.ts";
import { purposeOf } from "./purpose.ts";

/** What each part opens, by hand. Nothing else is open to anybody who acts for a citizen. */
const opened: Readonly<Record<Part, { readonly reads: readonly string[]; readonly signs: readonly string[] }>> = {
  status: { reads: ["appointment:read", "case:read", "case:page", "group:read", "support:read"], signs: [] },
  application: {
    reads: ["application:read", "document:read"],
    signs: ["application:submit", "application:withdraw", "document:add"],
  },
  letters: { reads: ["letter:read", "message:read"], signs: ["message:write"] },
  decision: { reads: ["decision:read", "letter:read"], signs: [] },
  hearing: { reads: ["hearing:read", "letter:read"], signs: ["hearing:answer"] },
  plan: {
    reads: [
      "appointment:read",
      "day-note:read",
      "group:read",
      "plan:read",
      "letter:read",
      "report:read",
      "support:read",
    ],
    signs: ["appointment:wish", "goal:say", "goal:score", "group:say", "plan:answer", "support:wish"],
  },
  "follow-up": {
    reads: [
      "appointment:read",
      "day-note:read",
      "follow-up:read",
      "group:read",
      "letter:read",
      "report:read",
      "support:read",
    ],
    signs: ["appointment:wish", "follow-up:say", "goal:score", "group:say", "quality:answer", "support:wish"],
  },
  complaint: { reads: ["complaint:read", "letter:read", "ruling:read"], signs: ["complaint:register"] },
  consents: { reads: ["consent:read", "letter:read"], signs: ["consent:answer"] },
  access: { reads: ["access:read", "letter:read", "remark:read"], signs: ["access:ask", "remark:write"] },
};

/** Who may do more than read: a companion (bisidder) is there with the citizen, and does nothing in the citizen's place. */
const maySign: Readonly<Record<MandateKind, boolean>> = {
  relative: true,
  guardian: true,
  representative: true,
  companion: false,
};

const acts = Object.keys(purposeOf) as readonly Act[];

const helper = (as: MandateKind, named: readonly Part[]): RepresentativeActor => ({
  kind: "representative",
  tenantId: "tenant-a",
  municipality: "vejen",
  id: "helper-1",
  name: "Mette Prøve",
  mandateId: "mandate-1",
  as,
  parts: named,
  citizenId: "citizen-1",
  citizenName: "Asta Prøve",
});

const relation: Relation = {
  tenantId: "tenant-a",
  citizenId: "citizen-1",
  unit: "unit-1",
  caseworkerId: null,
  sensitivity: 3,
  providers: [],
  openedWith: null,
  isConflicted: false,
};

const allowed = (actor: RepresentativeActor, to: Relation): readonly Act[] =>
  acts.filter((act) => basisFor(actor, act, to) === "mandate");

test("each part opens exactly the acts that belong to it, for each of the four kinds", () => {
  for (const as of mandateKinds) {
    for (const part of parts) {
      const { reads, signs } = opened[part];
      const expected = [...reads, ...(maySign[as] ? signs : [])].sort();
      const actor = helper(as, [part]);
      assert.deepEqual([...allowed(actor, relation)].sort(), expected, `${as}, ${part}`);
      assert.deepEqual(
        acts.filter((act) => permitsInGeneral(actor, act)).sort(),
        expected,
        `${as}, ${part}, in general`,
      );
    }
  }
});

test("several parts open what each of them opens, and none opens nothing", () => {
  assert.deepEqual(allowed(helper("relative", []), relation), []);
  const two = [...allowed(helper("relative", ["hearing", "letters"]), relation)].sort();
  assert.deepEqual(two, ["hearing:answer", "hearing:read", "letter:read", "message:read", "message:write"]);
});

test("a mandate for one citizen opens nothing of another's, and nothing in another municipality", () => {
  const everything = helper("guardian", parts);
  assert.deepEqual(allowed(everything, { ...relation, citizenId: "citizen-2" }), []);
  assert.deepEqual(allowed(everything, { ...relation, citizenId: "helper-1" }), []);
  assert.deepEqual(allowed(everything, { ...relation, tenantId: "tenant-b" }), []);
});

test("nobody who acts for a citizen sees a protected address, the log of looks, or who else helps, and none lets others in", () => {
  const everything = helper("guardian", parts);
  for (const act of ["address:see", "looks:read-own", "mandate:keep", "journal:note"] as const)
    assert.equal(basisFor(everything, act, relation), "none", act);
});
