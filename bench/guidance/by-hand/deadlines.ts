import type { LocalDate } from "../../../src/kernel/local-date.ts";
import { type Basis, onBasis } from "./basis.ts";
import { fiveWeeksAfter } from "./days.ts";
import { add, type Reason, reasonIn } from "./reasons.ts";

const decision = reasonIn("deadlines", "BRO-6.1").sure;
const delayNotice = reasonIn("deadlines", "law-delay-notice").sure;
const remitted = onBasis("deadlines", "law-remitted-decision");
const start = reasonIn("deadlines", "BRO-3.6").sure;
const firstFollowUp = reasonIn("deadlines", "BRO-13.1").sure;
const grantEnd = onBasis("deadlines", "law-grant-end");
const appeal = ["BRO-5.1", "BRO-5.2", "BRO-5.3", "BRO-5.4", "BRO-5.5", "BRO-5.6"].map((id) => onBasis("deadlines", id));
const access = reasonIn("deadlines", "law-access").sure;

/** The deadlines, with the days of those that run from the application. */
export function deadlines(basis: Basis, receivedOn: LocalDate): readonly Reason[] {
  const { due, actBy } = fiveWeeksAfter(receivedOn);
  const list: Reason[] = [
    { ...decision, due, actBy },
    { ...delayNotice, due, actBy },
  ];
  add(list, basis.hasAppeal, remitted);
  list.push(start, firstFollowUp);
  add(list, basis.is82b, grantEnd);
  for (const each of appeal) add(list, basis.hasAppeal, each);
  list.push(access);
  return list;
}
