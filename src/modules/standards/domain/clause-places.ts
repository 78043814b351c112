import { addMonths } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { topicsOf } from "./compare-topics.ts";
import type { Clause, ClauseOf, EffectKind } from "./effect.ts";
import { type DeliveryForm, type Facts, legalBases } from "./facts.ts";
import { guidance } from "./guidance.ts";
import type { Guidance, GuidanceItem } from "./guidance-items.ts";
import type { Law } from "./law.ts";
import type { Standard } from "./standard.ts";

/** The lists of the guidance that each clause comes up in, seen by asking for guidance for people of all ages. */
export function guidePlaces(standard: Standard, law: Law, day: LocalDate): ReadonlyMap<string, readonly string[]> {
  const seen = askedAbout(day).flatMap((facts) => placesIn(guidance(standard, law, facts, day)));
  const places = Map.groupBy(seen, ({ id }) => id);
  return new Map([...places].map(([id, found]) => [id, [...new Set(found.map(({ place }) => place))]]));
}

const placesIn = (answer: Guidance): readonly { readonly id: string; readonly place: string }[] => [
  ...answer.route.sources.map((id) => ({ id, place: "guide:route" })),
  ...listsOf(answer).flatMap(([list, items]) =>
    items.flatMap(({ sources }) => sources.map((id) => ({ id, place: `guide:${list}` }))),
  ),
];

const ages = [17, 20, 24, 25, 29, 30, 45, 80];

/** Nothing is known but the age, so that no clause is left out for any other reason; then each legal basis. */
const askedAbout = (day: LocalDate): readonly Facts[] =>
  ages.flatMap((age) => {
    const facts = { bornOn: addMonths(day, -12 * age), applicationReceivedOn: day };
    const pensioned = { ...facts, earlyPension: true };
    return [facts, pensioned, ...legalBases.map((legalBasis) => ({ ...facts, legalBasis }))];
  });

const listsOf = (answer: Guidance): readonly (readonly [string, readonly GuidanceItem[]])[] =>
  Object.entries(answer).filter((entry): entry is [string, readonly GuidanceItem[]] => Array.isArray(entry[1]));

/** The other places that a clause's kind and fields bring it to: pages, letters, and what is owed. */
export const otherPlaces = (slug: string, clause: Clause): readonly string[] => [
  `page:/standarder/${slug}#${clause.id}`,
  ...topicsOf(clause).map((topic) => `compare:${topic}`),
  ...(casePlaces[clause.effect] ?? []),
  ...(clause.effect === "plan" ? (planPlaces[clause.rule] ?? []) : []),
  ...(clause.effect === "delivery" ? (deliveryPlaces[clause.rule] ?? []) : []),
  ...(clause.effect === "delivery" ? formPlaces(clause) : []),
  ...changePlaces(clause),
  ...letterPlaces(clause),
  ...owedPlaces(clause),
  ...followUpPlaces(clause),
];

/** Where the case's own pages put it: what is asked in the assessment, and who receives. */
const casePlaces: Readonly<Partial<Record<EffectKind, readonly string[]>>> = {
  target: ["case:assessment"],
  alternative: ["case:assessment"],
  consideration: ["case:assessment"],
  route: ["case:routing"],
  plan: ["letter:plan", "letter:order"],
  delivery: ["letter:order"],
  quality: ["follow-up:quality", "figures:quality"],
};

/** The rules of plans that are at work where something is decided or counted. */
const planPlaces: Readonly<Partial<Record<ClauseOf<"plan">["rule"], readonly string[]>>> = {
  packages: ["decision:package", "figures:money"],
  "package-steps": ["decision:package", "case:change", "departures"],
  "goal-per-task": ["provider:note", "departures"],
};

/** Where what the standard promises of an order's support stands, and is ticked. */
const promised: readonly string[] = ["provider:order-promises", "case:order", "citizen:who-gives"];

/** Where a provider reports back, and where it is answered. */
const reported: readonly string[] = ["provider:report", "case:report", "obligations:report-answer"];

/** The rules of delivery that are at work where support is planned and given. */
const deliveryPlaces: Readonly<Partial<Record<ClauseOf<"delivery">["rule"], readonly string[]>>> = {
  form: ["provider:booking"],
  place: ["provider:booking", ...promised],
  hours: ["provider:booking"],
  "hours-by-agreement": ["provider:booking"],
  "planned-with-citizen": ["provider:booking"],
  staff: ["provider:booking", "provider:note", "citizen:support", ...promised],
  method: promised,
  frame: [...promised, "case:order-form"],
  "contact-person": [...promised, "letter:support-news"],
  coordination: promised,
  "introduce-offers": promised,
  "open-offers": promised,
  "working-environment": [...promised, "provider:report"],
  "report-change": reported,
  "report-problem": reported,
  provider: [...promised, "case:order-form"],
  "own-provider": [...promised, "case:order-form"],
  "acute-start": ["case:order-form", "provider:order"],
  document: ["provider:notes"],
  "with-citizen": ["provider:note", "case:support", "departures"],
  driving: ["provider:booking"],
  "lateness-told": ["provider:lateness", "citizen:next-appointment"],
  "not-cancelled": ["provider:cancelling", "departures"],
};

/** The rules that decide where running support is changed or ends. */
function changePlaces(clause: Clause): readonly string[] {
  if (clause.effect === "followup") return changesByRule[clause.rule] ?? [];
  if (clause.effect === "duty") return clause.rule === "motivation" ? ["case:change"] : [];
  return clause.effect === "letter" && clause.letters.includes("change") ? ["case:change"] : [];
}

const changesByRule: Readonly<Partial<Record<ClauseOf<"followup">["rule"], readonly string[]>>> = {
  "closing-talk": ["case:change", "citizen:change", "provider:order"],
  "what-next": ["case:change", "citizen:change"],
  "ends-when-goals-reached": ["case:change"],
};

/** Where support in a form is given: a provider's groups and open places. */
const placesOfForms: Readonly<Partial<Record<DeliveryForm, string>>> = {
  group: "provider:groups",
  course: "provider:groups",
  "drop-in": "provider:groups",
  digital: "provider:groups",
  peer: "provider:groups",
  cti: "provider:phases",
  "housing-first": "provider:order",
};

const formPlaces = ({ forms = [], rule }: ClauseOf<"delivery">): readonly string[] => [
  ...new Set([
    ...(rule === "open-offers" ? ["provider:groups"] : []),
    ...forms.flatMap((form) => placesOfForms[form] ?? []),
  ]),
];

/** The rules of follow-ups that are at work in the forms before and at one. */
const followUpRules: Readonly<Partial<Record<ClauseOf<"followup">["rule"], readonly string[]>>> = {
  interval: ["follow-up:next-day", "departures"],
  "by-need": ["follow-up:next-day"],
  "by-method": ["follow-up:next-day"],
  topics: ["follow-up:use-of-support"],
  form: ["provider:follow-up-form", "follow-up:form-missing"],
  meeting: ["follow-up:meeting", "departures"],
  "individual-inspection": ["follow-up:inspection"],
  "ends-when-goals-reached": ["follow-up:outcome", "departures"],
};

/** Where a clause puts a follow-up and the provider's form before it. */
const followUpPlaces = (clause: Clause): readonly string[] => [
  ...(clause.effect === "followup" ? (followUpRules[clause.rule] ?? []) : []),
  ...(clause.effect === "followup" ? ["letter:follow-up"] : []),
  ...(clause.effect === "delivery" && clause.formBefore === "follow-up"
    ? ["provider:follow-up-form", "follow-up:form-missing"]
    : []),
];

const letterPlaces = (clause: Clause): readonly string[] =>
  clause.effect === "letter" ? clause.letters.map((kind) => `letter:${kind}`) : [];

function owedPlaces(clause: Clause): readonly string[] {
  if (clause.effect === "deadline") return [`obligations:${clause.what}`];
  if (clause.effect !== "followup") return [];
  return [
    ...(clause.first === undefined ? [] : ["obligations:first-follow-up"]),
    ...(clause.next === undefined ? [] : ["obligations:follow-up"]),
  ];
}
