import type { Facts, Task } from "../../../src/modules/standards/domain/facts.ts";
import { type Basis, onBasis } from "./basis.ts";
import { add, type Reason, type Ruled, reasonIn, saidOfAll } from "./reasons.ts";

const targetsOfAll = saidOfAll("targets");
const target85 = onBasis("targets", "BRO-2.1");
const target85a = onBasis("targets", "BRO-2.4");
const lawTarget82a = onBasis("targets", "law-target-sel-82a");
const lawTarget82b = onBasis("targets", "law-target-sel-82b");
const lawTarget85 = onBasis("targets", "law-target-sel-85");
const lawTarget85a = onBasis("targets", "law-target-sel-85a");

/** Who may get support. */
export function targets(basis: Basis): readonly Reason[] {
  const list = targetsOfAll.slice();
  add(list, basis.is85, target85);
  add(list, basis.is85a, target85a);
  add(list, basis.is82a, lawTarget82a);
  add(list, basis.is82b, lawTarget82b);
  add(list, basis.is85, lawTarget85);
  add(list, basis.is85a, lawTarget85a);
  return list;
}

const forTasks = (id: string): Ruled => reasonIn("considerations", id, "appliedTasks");

const considerationsOfAll = saidOfAll("considerations");
const choosing = onBasis("considerations", "BRO-2.2");
const ownHome = onBasis("considerations", "BRO-2.3");
const moving = forTasks("BRO-8.4");
const travel = forTasks("BRO-8.7");
const company = forTasks("BRO-8.13");
const homeHelp = forTasks("law-boundary-83");
const companion = forTasks("law-companion-97");
const training = forTasks("law-boundary-86");
const preventive = onBasis("considerations", "law-boundary-82");
const treatment = forTasks("law-boundary-treatment");
const jobCentre = forTasks("law-boundary-employment");
const family = forTasks("law-boundary-children");
const until18 = reasonIn("considerations", "law-boundary-under-18");
const aids = forTasks("law-boundary-aids");
const outreach = reasonIn("considerations", "law-boundary-99", "homelessOrAtRisk");
const shelter = onBasis("considerations", "law-provider-wish-asked");

/** The questions to be answered with reasons. */
export function considerations(basis: Basis, facts: Facts, age: number): readonly Reason[] {
  const { appliedTasks: tasks, homelessOrAtRisk } = facts;
  const list = considerationsOfAll.slice();
  add(list, basis.is85, choosing);
  add(list, basis.is85, ownHome);
  const has = (task: Task): boolean | undefined => tasks?.includes(task);
  add(list, has("housing"), moving);
  add(list, has("accompaniment") || has("transport"), travel);
  add(list, has("social-contact") || has("leisure") || has("accompaniment"), company);
  add(list, mayBeHomeHelp(tasks), homeHelp);
  add(list, has("accompaniment") || has("leisure"), companion);
  add(list, basis.is85a, shelter);
  add(list, has("hygiene") || has("transport") || has("health"), training);
  add(list, basis.is85, preventive);
  add(list, has("treatment") || has("talks") || has("medicine"), treatment);
  add(list, has("employment") || has("education"), jobCentre);
  add(list, has("parenting"), family);
  add(list, age < 18, until18);
  add(list, mayNeedAids(tasks), aids);
  add(list, homelessOrAtRisk, outreach);
  return list;
}

const mayNeedAids = (tasks: readonly Task[] | undefined): boolean | undefined =>
  tasks &&
  (tasks.includes("structure") ||
    tasks.includes("communication") ||
    tasks.includes("mail") ||
    tasks.includes("cooking") ||
    tasks.includes("cleaning"));

const mayBeHomeHelp = (tasks: readonly Task[] | undefined): boolean | undefined =>
  tasks &&
  (tasks.includes("cleaning") ||
    tasks.includes("shopping") ||
    tasks.includes("cooking") ||
    tasks.includes("laundry") ||
    tasks.includes("hygiene") ||
    tasks.includes("food"));
