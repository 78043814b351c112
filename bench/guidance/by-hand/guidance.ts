import type { LocalDate } from "../../../src/kernel/local-date.ts";
import type { Facts } from "../../../src/modules/standards/domain/facts.ts";
import { considerations, targets } from "./assessment.ts";
import { basisOf } from "./basis.ts";
import { isBelowPensionAge, wholeYears } from "./days.ts";
import { deadlines } from "./deadlines.ts";
import { complaint, letter } from "./letters.ts";
import { type Reason, reasonIn, reasonsIn } from "./reasons.ts";
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
    considerations: considerations(basis, appliedTasks),
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

const alternatives = reasonsIn("alternatives", "BRO-10.4");
const cost = reasonsIn("cost", "BRO-14.1");
const duties = reasonsIn("duties", "BRO-12.1 BRO-14.3 BRO-14.4 BRO-15.2 law-report-changes law-cooperate");
const plan = reasonsIn("plan", "BRO-7.1 BRO-7.2 BRO-7.3");
const planByLaw = [
  ...plan,
  ...reasonsIn("plan", "law-plan-considered law-plan-offered law-plan-content law-plan-with-citizen law-plan-holistic"),
];
const ownInformation = reasonsIn(
  "information",
  "BRO-1.1 BRO-3.1 BRO-7.4 BRO-8.1 BRO-8.3 BRO-8.5 BRO-8.6 BRO-8.8 BRO-8.9 BRO-8.10 BRO-10.2 BRO-15.3",
);
const lawInformation = reasonsIn(
  "information",
  "law-free-advice law-guidance law-companion law-processing-time law-consent law-hearing law-wait-for-comment law-impartial law-access law-notes law-secrecy",
);
const information = [...ownInformation, ...lawInformation];
const informationUnder18 = [...ownInformation, reasonIn("information", "law-under-18").sure, ...lawInformation];
