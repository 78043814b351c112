import type { Facts, Task } from "../../../src/modules/standards/domain/facts.ts";
import { type Basis, onBasis } from "./basis.ts";
import { add, type Reason, reasonIn, reasonsIn } from "./reasons.ts";

const exclusionTasks: readonly (readonly [id: string, tasks: readonly Task[]])[] = [
  ["BRO-8.2", ["cleaning", "shopping", "cooking", "laundry"]],
  ["BRO-8.12", ["housing", "cleaning"]],
  ["BRO-9.1", ["talks"]],
  ["BRO-9.2", ["cleaning", "shopping", "cooking", "laundry", "hygiene", "food"]],
  ["BRO-9.3", ["health"]],
  ["BRO-9.4", ["treatment", "talks"]],
  ["BRO-9.5", ["employment", "education"]],
  ["BRO-9.6", ["education"]],
  ["BRO-9.7", ["education", "communication"]],
  ["BRO-9.8", ["education"]],
  ["BRO-9.9", ["accompaniment", "leisure"]],
  ["BRO-9.10", ["authorities", "communication", "education", "employment"]],
  ["BRO-9.11", ["economy"]],
  ["BRO-9.12", ["economy"]],
  ["BRO-9.13", ["accompaniment", "leisure", "social-contact"]],
];
/** What is not covered. */
export const exclusions = exclusionTasks.map(([id, tasks]) => ({
  tasks,
  ...reasonIn("exclusions", id, "appliedTasks"),
}));
/** The same where it is not known what is applied for. */
export const exclusionsAsked = exclusions.map(({ asks }) => asks);

/** The exclusion, naming the tasks of the application that it may be a reason for. */
export function marked({ sure, tasks }: (typeof exclusions)[number], applied: readonly Task[]): Reason {
  const appliedTasks = applied.filter((task) => tasks.includes(task));
  return appliedTasks.length === 0 ? sure : { ...sure, appliedTasks };
}

const forms = reasonsIn("deliveryForms", "BRO-10.3 BRO-10.4 BRO-10.5 BRO-10.6");
const housingFirst = onBasis("deliveryForms", "BRO-2.5");

/** The forms of delivery that are open. */
export function deliveryForms(basis: Basis): readonly Reason[] {
  const list = forms.slice();
  add(list, basis.is85a, housingFirst);
  return list;
}

const moreFlexible = onBasis("delivery", "BRO-2.5");
const howItIsDone = reasonsIn(
  "delivery",
  "BRO-7.5 BRO-7.7 BRO-8.11 BRO-10.1 BRO-10.3 BRO-10.5 BRO-10.6 BRO-11.1 BRO-11.2",
);
const writtenDown = reasonIn("delivery", "BRO-11.3", "earlyPension");
const inTheHome = reasonsIn("delivery", "BRO-14.2 BRO-14.5 BRO-15.1 BRO-15.4");
const dayAndNight = onBasis("delivery", "law-day-and-night");
const privateProvider = reasonIn("delivery", "law-private-provider").sure;

/** What holds while support is given. */
export function delivery(basis: Basis, isVisitationens: boolean | undefined): readonly Reason[] {
  const list: Reason[] = [];
  add(list, basis.is85a, moreFlexible);
  list.push(...howItIsDone);
  add(list, isVisitationens, writtenDown);
  list.push(...inTheHome);
  add(list, basis.is85, dayAndNight);
  list.push(privateProvider);
  return list;
}

const firstFollowUp = reasonIn("followUp", "BRO-13.1").sure;
const byMethod = reasonIn("followUp", "BRO-13.2", "deliveryForm");
const ordinary = reasonsIn("followUp", "BRO-13.3 BRO-13.4 law-follow-case law-inspection");
const ends82b = onBasis("followUp", "law-82b-ends");
const changeDecided = reasonIn("followUp", "law-change-is-a-decision").sure;

/** How support is followed up. */
export function followUp(basis: Basis, form: Facts["deliveryForm"]): readonly Reason[] {
  const list = [firstFollowUp];
  add(list, form === undefined ? undefined : form === "cti", byMethod);
  list.push(...ordinary);
  add(list, basis.is82b, ends82b);
  list.push(changeDecided);
  return list;
}
