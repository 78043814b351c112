import { ageOn } from "../../../kernel/age.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Condition } from "./condition.ts";
import type { Facts } from "./facts.ts";

/** Oplysning (navn): one of the facts that conditions look at. */
export type FactName = keyof Facts;

/** Whether something applies: yes, no, or the names of the facts that decide it and are not known. */
export type Applies = boolean | readonly FactName[];

/** The facts with the one number that is computed from them. */
export interface KnownFacts {
  readonly facts: Facts;
  /** Whole years on the day the application was received. */
  readonly age: number;
  /** The day that guidance is asked for. */
  readonly day: LocalDate;
}

/** A condition made ready to be asked many times. */
export type Test = (known: KnownFacts) => Applies;

/** The facts, with the age that conditions ask for. */
export const knownFacts = (facts: Facts, day: LocalDate): KnownFacts => ({
  facts,
  age: ageOn(facts.bornOn, facts.applicationReceivedOn),
  day,
});

/** Whether a clause's condition holds for these facts. Without a condition it always does. */
export const applies = (condition: Condition | undefined, facts: Facts): Applies =>
  conditionTest(condition)(knownFacts(facts, facts.applicationReceivedOn));

/** The test of what applies in every case. */
export const always: Test = () => true;

/** A condition as a test. */
export function conditionTest(condition: Condition | undefined): Test {
  if (condition === undefined) return always;
  const groups = condition.anyOf?.map((group) => allOf(singleTests(group)));
  return allOf([...singleTests(condition), ...(groups === undefined ? [] : [anyOf(groups)])]);
}

/** Holds when each test holds. */
export function allOf(tests: readonly Test[]): Test {
  const real = tests.filter((test) => test !== always);
  const [only] = real;
  if (only === undefined) return always;
  return real.length === 1 ? only : everyOf(real);
}

/** Holds when the fact is one of these values, or (for tasks) has one of them. */
export function oneOf<Name extends "legalBasis" | "appliedBy" | "deliveryForm">(
  name: Name,
  values: readonly NonNullable<Facts[Name]>[],
): Test {
  const missing: readonly FactName[] = listOf([name]);
  return ({ facts }) => {
    const value = facts[name];
    return value === undefined ? missing : values.includes(value);
  };
}

function everyOf(tests: readonly Test[]): Test {
  return (known) => {
    let missing: readonly FactName[] | undefined;
    for (const test of tests) {
      const answer = test(known);
      if (answer === false) return false;
      if (answer !== true) missing = union(missing, answer);
    }
    return missing ?? true;
  };
}

function anyOf(tests: readonly Test[]): Test {
  return (known) => {
    let missing: readonly FactName[] | undefined;
    for (const test of tests) {
      const answer = test(known);
      if (answer === true) return true;
      if (answer !== false) missing = union(missing, answer);
    }
    return missing ?? false;
  };
}

/** The same names are always the same list, so that what is built for them can be kept. */
const lists = new Map<string, readonly FactName[]>();

function listOf(names: readonly FactName[]): readonly FactName[] {
  const key = names.join();
  const known = lists.get(key) ?? Object.freeze(names);
  lists.set(key, known);
  return known;
}

const unions = new Map<readonly FactName[], Map<readonly FactName[], readonly FactName[]>>();

function union(some: readonly FactName[] | undefined, more: readonly FactName[]): readonly FactName[] {
  if (some === undefined || some === more) return more;
  const withSome = unions.get(some) ?? new Map<readonly FactName[], readonly FactName[]>();
  const both = withSome.get(more) ?? listOf([...new Set([...some, ...more])]);
  unions.set(some, withSome.set(more, both));
  return both;
}

type Group = Omit<Condition, "anyOf">;

function singleTests(group: Group): readonly Test[] {
  const { ageAtLeast, ageBelow, legalBasis, appliedTasks, appliedBy, deliveryForm } = group;
  return [
    ageAtLeast === undefined ? always : (known) => known.age >= ageAtLeast,
    ageBelow === undefined ? always : (known) => known.age < ageBelow,
    sameAs("earlyPension", group.earlyPension),
    sameAs("homelessOrAtRisk", group.homelessOrAtRisk),
    sameAs("acute", group.acute),
    legalBasis === undefined ? always : oneOf("legalBasis", legalBasis),
    appliedTasks === undefined ? always : someTask(appliedTasks),
    appliedBy === undefined ? always : oneOf("appliedBy", appliedBy),
    deliveryForm === undefined ? always : oneOf("deliveryForm", deliveryForm),
  ];
}

function sameAs(name: "earlyPension" | "homelessOrAtRisk" | "acute", expected: boolean | undefined): Test {
  if (expected === undefined) return always;
  const missing: readonly FactName[] = listOf([name]);
  return ({ facts }) => {
    const value = facts[name];
    return value === undefined ? missing : value === expected;
  };
}

function someTask(tasks: NonNullable<Condition["appliedTasks"]>): Test {
  const missing = listOf(["appliedTasks"]);
  return ({ facts }) => facts.appliedTasks?.some((task) => tasks.includes(task)) ?? missing;
}
