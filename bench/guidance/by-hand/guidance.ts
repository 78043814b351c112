import type { LocalDate } from "../../../src/kernel/local-date.ts";
import type { Facts } from "../../../src/modules/standards/domain/facts.ts";
import { considerations, targets } from "./assessment.ts";
import { basisOf } from "./basis.ts";
import { isBelowPensionAge, wholeYears } from "./days.ts";
import { deadlines } from "./deadlines.ts";
import { complaint, letter } from "./letters.ts";
import { type Reason, reasonIn, saidOfAll } from "./reasons.ts";
import { delivery, deliveryForms, exclusions, exclusionsAsked, followUp, marked } from "./support.ts";

/** Everything that is said of a case, by the names of the lists of our guidance. */
export type SaidByHand = Readonly<Record<string, readonly Reason[]>>;

/** Brønderslev's standard with the law, as somebody would write them straight into a program: each thing with its reason. */
export function guidanceByHand(facts: Facts, day: LocalDate): SaidByHand {
  const { appliedTasks } = facts;
  const age = wholeYears(facts.bornOn, facts.applicationReceivedOn);
  const isVisitationens = age >= 30 || facts.earlyPension;
  const basis = basisOf(facts.legalBasis);
  return {
    route: [isVisitationens === undefined ? ungecenter.asks : isVisitationens ? visitationen : ungecenter.sure],
    deadlines: deadlines(basis, facts.applicationReceivedOn),
    alternatives,
    targets: targets(basis),
    considerations: considerations(basis, facts, age),
    exclusions: appliedTasks === undefined ? exclusionsAsked : exclusions.map((each) => marked(each, appliedTasks)),
    deliveryForms: deliveryForms(basis),
    delivery: delivery(basis, isVisitationens),
    letter: letter(basis),
    plan: isBelowPensionAge(facts.bornOn, day) ? planByLaw : plan,
    followUp: followUp(basis, facts.deliveryForm),
    complaint: complaint(basis),
    cost,
    duties,
    quality: [],
    information: age < 18 ? informationUnder18 : information,
  };
}

const visitationen = reasonIn("route", "visitationen").sure;
const ungecenter = reasonIn("route", "ungecenter", "earlyPension");

const alternatives = saidOfAll("alternatives");
const cost = saidOfAll("cost");
const duties = saidOfAll("duties");
const plan = saidOfAll("plan");
const planByLaw = [
  ...plan,
  reasonIn("plan", "law-plan-considered").sure,
  reasonIn("plan", "law-plan-offered").sure,
  reasonIn("plan", "law-plan-content").sure,
  reasonIn("plan", "law-plan-with-citizen").sure,
  reasonIn("plan", "law-plan-holistic").sure,
];
const information = saidOfAll("information");
const informationUnder18 = [...information, reasonIn("information", "law-under-18").sure];
