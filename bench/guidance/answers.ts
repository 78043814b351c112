import { ageOn } from "../../src/kernel/age.ts";
import type { Guidance } from "../../src/modules/standards/domain/guidance-items.ts";
import type { Law } from "../../src/modules/standards/domain/law.ts";
import { pensionDay } from "../../src/modules/standards/domain/law-items.ts";
import type { SaidByHand } from "./by-hand/guidance.ts";
import type { Reason } from "./by-hand/reasons.ts";
import type { Asked } from "./random-facts.ts";
import type { PlainFacts, Said } from "./rule-table.ts";

/** Everything that an answer says, as lines in one order, so that two answers can be compared. */
export const linesOf = (answer: readonly Said[]): readonly string[] =>
  answer
    .map(({ list, id, sources, asks }) => `${list} ${id} because ${sources.join(" + ")} asks ${asks.join(" + ")}`)
    .toSorted();

/** What our guidance says, without the texts and days that no rule engine was asked for. */
export const saidIn = ({ standard: _, edition: __, route, ...lists }: Guidance): readonly Said[] =>
  saidByHand({ ...lists, route: [{ ...route, id: route.unit }] });

/** The same of what the code written by hand says. */
export const saidByHand = ({ exclusions = [], ...lists }: SaidByHand): readonly Said[] => [
  ...Object.entries(lists).flatMap(([list, items]) => items.map((item) => said(list, item))),
  ...exclusions.flatMap((item) => [
    said("exclusions", { id: item.id, sources: item.sources }),
    ...(item.appliedTasks?.length || item.dependsOn ? [said("marked", item)] : []),
  ]),
];

const said = (list: string, { id, sources, dependsOn = [] }: Reason): Said => ({ list, id, sources, asks: dependsOn });

/** The facts as the rule engines get them: what must be computed from them is computed beforehand and not timed. */
export const plainFacts = (law: Law, { facts, day }: Asked): PlainFacts => ({
  age: ageOn(facts.bornOn, facts.applicationReceivedOn),
  belowPensionAge: day < pensionDay(law.pensionAges, facts.bornOn),
  earlyPension: facts.earlyPension ?? null,
  homelessOrAtRisk: facts.homelessOrAtRisk ?? null,
  legalBasis: facts.legalBasis ?? null,
  appliedTasks: facts.appliedTasks ?? null,
  deliveryForm: facts.deliveryForm ?? null,
});
