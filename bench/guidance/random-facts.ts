import { addDays } from "../../src/kernel/day-arithmetic.ts";
import { type LocalDate, localDate } from "../../src/kernel/local-date.ts";
import { applicants, deliveryForms, type Facts, legalBases, tasks } from "../../src/modules/standards/domain/facts.ts";
import { oneOf, randomFrom } from "../random.ts";

/** What guidance is asked for: the facts of a case, and the day. */
export interface Asked {
  readonly facts: Facts;
  readonly day: LocalDate;
}

/** Cases that are the same in every run; in each about every fifth fact is not known. */
export function randomAsked(count: number, seed: number): readonly Asked[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => asked(random));
}

function asked(random: () => number): Asked {
  const upTo = (most: number): number => Math.floor(random() * most);
  const applicationReceivedOn = addDays(localDate("2025-01-01"), upTo(700));
  const facts: Facts = {
    bornOn: addDays(localDate("1935-01-01"), upTo(27_000)),
    applicationReceivedOn,
    ...known(random, "earlyPension", () => random() < 0.3),
    ...known(random, "homelessOrAtRisk", () => random() < 0.2),
    ...known(random, "acute", () => random() < 0.1),
    ...known(random, "legalBasis", () => oneOf(random, legalBases)),
    ...known(random, "appliedTasks", () => tasks.filter(() => random() < 0.12)),
    ...known(random, "appliedBy", () => oneOf(random, applicants)),
    ...known(random, "deliveryForm", () => oneOf(random, deliveryForms)),
  };
  return { facts, day: addDays(applicationReceivedOn, upTo(60)) };
}

const known = <Name extends keyof Facts>(random: () => number, name: Name, value: () => Facts[Name]) =>
  random() < 0.2 ? {} : { [name]: value() };
