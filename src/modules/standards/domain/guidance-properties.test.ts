import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays } from "../../../kernel/day-arithmetic.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { loadStandardsLibrary } from "../../../platform/standard-files.ts";
import { firstDayInForce } from "./edition-in-force.ts";
import { applicants, deliveryForms, type Facts, legalBases, tasks } from "./facts.ts";
import { guidance } from "./guidance.ts";
import type { Guidance, GuidanceItem } from "./guidance-items.ts";
import type { Standard } from "./standard.ts";

const { standards, law } = loadStandardsLibrary();

const anySlug = fc.constantFrom(...standards.keys());
const dayFrom = (first: string, days: number) => fc.nat(days).map((offset) => addDays(localDate(first), offset));
const anyFacts: fc.Arbitrary<Facts> = fc.record(
  {
    bornOn: dayFrom("1920-01-01", 38_000),
    applicationReceivedOn: dayFrom("2020-01-01", 4000),
    earlyPension: fc.boolean(),
    homelessOrAtRisk: fc.boolean(),
    acute: fc.boolean(),
    legalBasis: fc.constantFrom(...legalBases),
    appliedTasks: fc.subarray([...tasks]),
    appliedBy: fc.constantFrom(...applicants),
    deliveryForm: fc.constantFrom(...deliveryForms),
  },
  { requiredKeys: ["bornOn", "applicationReceivedOn"] },
);
const anyCase = fc.record({ slug: anySlug, facts: anyFacts, later: fc.nat(3000) });

interface Asked {
  readonly slug: string;
  readonly facts: Facts;
  readonly later: number;
}

function standardOf({ slug }: Asked): Standard {
  const standard = standards.get(slug);
  assert.ok(standard);
  return standard;
}

function guided(asked: Asked): Guidance {
  const first = firstDayInForce(standardOf(asked));
  assert.ok(first);
  return guidance(standardOf(asked), law, asked.facts, addDays(first, asked.later));
}

/** What an item is known by: a form of delivery by the form, all else by its id. */
const nameOf = (item: GuidanceItem): string => ("form" in item ? String(item.form) : item.id);

const lists = (answer: Guidance): readonly (readonly [string, readonly GuidanceItem[]])[] =>
  Object.entries(answer).filter((entry): entry is [string, readonly GuidanceItem[]] => Array.isArray(entry[1]));

test("guidance answers for any facts on any day from the first edition on, and every item says where it is from", () => {
  fc.assert(
    fc.property(anyCase, (asked) => {
      const answer = guided(asked);
      for (const [name, items] of lists(answer)) {
        for (const item of items) {
          assert.ok(item.sources.length > 0, `${name} ${item.id}`);
          assert.ok(item.text.length > 0, `${name} ${item.id}`);
          assert.notEqual(item.dependsOn?.length, 0, `${name} ${item.id}`);
        }
      }
      assert.ok(answer.route.ownSetting || answer.route.sources.length > 0);
      assert.ok(standardOf(asked).units.some(({ slug }) => slug === answer.route.unit));
    }),
    { numRuns: 1000 },
  );
});

test("only facts that are not known are ever asked for", () => {
  fc.assert(
    fc.property(anyCase, (asked) => {
      const known = Object.keys(asked.facts);
      const answer = guided(asked);
      const wanted = [
        answer.route.dependsOn ?? [],
        ...lists(answer).flatMap(([, items]) => items.map(({ dependsOn }) => dependsOn ?? [])),
      ];
      for (const fact of wanted.flat()) assert.ok(!known.includes(fact), fact);
    }),
  );
});

/** The facts without one that they had: what was known before it was told. */
function without(facts: Facts, forgotten: keyof Facts): Facts {
  const { bornOn, applicationReceivedOn, ...others } = facts;
  return {
    bornOn,
    applicationReceivedOn,
    ...Object.fromEntries(Object.entries(others).filter(([name]) => name !== forgotten)),
  };
}
const forgettable = [
  "earlyPension",
  "homelessOrAtRisk",
  "acute",
  "legalBasis",
  "appliedTasks",
  "appliedBy",
  "deliveryForm",
] as const;

test("to learn a fact never brings up an item that was not there before: nothing was hidden by not knowing", () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...forgettable), (asked, forgotten) => {
      const before = new Map(lists(guided({ ...asked, facts: without(asked.facts, forgotten) })));
      for (const [name, items] of lists(guided(asked))) {
        const names = new Set(before.get(name)?.map(nameOf));
        for (const item of items) assert.ok(names.has(nameOf(item)), `${name} ${item.id} came up with ${forgotten}`);
      }
    }),
    { numRuns: 1000 },
  );
});

test("an item that does not hang on the unknown fact stays when it becomes known", () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...forgettable), (asked, forgotten) => {
      const after = new Map(lists(guided(asked)));
      for (const [name, items] of lists(guided({ ...asked, facts: without(asked.facts, forgotten) }))) {
        const names = new Set(after.get(name)?.map(nameOf));
        for (const item of items) {
          const stays = item.dependsOn !== undefined || names.has(nameOf(item));
          assert.ok(stays, `${name} ${item.id} fell away with ${forgotten}`);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test("the ladder never steps down, and no list says the same thing twice", () => {
  fc.assert(
    fc.property(anyCase, (asked) => {
      const answer = guided(asked);
      const rungs = answer.alternatives.map(({ rung }) => rung);
      assert.deepEqual(
        rungs,
        rungs.toSorted((one, other) => one - other),
      );
      for (const [name, items] of lists(answer)) {
        const keys = items.map((item) =>
          [item.id, "what" in item ? item.what : "", "form" in item ? item.form : ""].join(),
        );
        assert.equal(new Set(keys).size, keys.length, name);
      }
    }),
  );
});

test("an authority never acts after its day, and every day lies after the day counted from", () => {
  fc.assert(
    fc.property(anyCase, (asked) => {
      for (const { due, actBy, countedFrom, owedBy, unset, length } of guided(asked).deadlines) {
        assert.equal(unset, length === null);
        if (due === null || actBy === null || countedFrom === null) continue;
        assert.ok(countedFrom < due);
        assert.ok(owedBy === "citizen" ? actBy === due : actBy <= due);
      }
    }),
  );
});

test("the same question gets the same answer", () => {
  fc.assert(
    fc.property(anyCase, (asked) => assert.deepEqual(guided(asked), guided(asked))),
    { numRuns: 50 },
  );
});

test("an exclusion is never lost, whatever the facts: it marks, it does not refuse", () => {
  fc.assert(
    fc.property(anyCase, (asked) => {
      const ids = standardOf(asked)
        .editions[0]?.clauses.filter(({ effect }) => effect === "exclusion")
        .map(({ id }) => id);
      assert.deepEqual(
        guided(asked).exclusions.map(({ id }) => id),
        ids,
      );
    }),
  );
});
