import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Application } from "../../applications/domain/application.ts";
import type { Assessment } from "../../assessments/domain/assessment.ts";
import { enoughFacts, type FactLack } from "../../assessments/domain/enough-facts.ts";
import { unansweredOf } from "../../assessments/domain/guidance-answer.ts";
import { type CaseInformation, informationStanding } from "../../consents/domain/case-information.ts";
import { type DraftContent, partOf } from "./decision-draft.ts";
import { type DecisionGround, questionsFor } from "./decision-ground.ts";
import { linkedSentences } from "./evidence.ts";
import { needsReasons } from "./rule-sentences.ts";

/** What decisions most often are found to lack, in the order in which a case is made. */
export const factPointNames = [
  "function",
  "citizens-wishes",
  "sources",
  "others",
  "alternatives",
  "hearing",
  "access",
  "newest-fact",
  "why-not-more",
  "dates-in-reasons",
] as const;
/** Oplysningspunkt (navn): one of the typical defects. */
export type FactPointName = (typeof factPointNames)[number];

/** Oplysningspunkt: whether the case has what decisions often lack; what is missing or weak hinders nothing by itself. */
export interface FactPoint {
  readonly name: FactPointName;
  readonly state: "met" | "weak" | "missing";
  /** The tasks that it is about; empty where it is about the whole. */
  readonly tasks: readonly string[];
}

/** Grundlag for oplysningspunkter: what they are judged by beside the decision's own ground. */
export interface FactGround {
  readonly application: Pick<Application, "receivedOn" | "wishes" | "tasks">;
  readonly assessment: Assessment | undefined;
  readonly information: CaseInformation;
  /** Whether the citizen has asked to see the case and has not been given it yet. */
  readonly accessWaits: boolean;
}

/**
 * Whether the case is illuminated, point by point. It asks and shows; a person decides, and says why where something is
 * missing.
 *
 * Law: retssikkerhedsloven § 10; forvaltningsloven §§ 9 b, 19 and 24.
 */
export function factPoints(content: DraftContent, ground: DecisionGround, facts: FactGround): readonly FactPoint[] {
  const parts = ground.tasks.map(({ id }) => partOf(content, id)).filter(({ outcome }) => outcome !== "later");
  const lacking = lackingIn(ground, facts);
  const isRefusing = parts.some(needsReasons);
  return [
    lacking("function", ["no-theme"], ["no-level"]),
    wishes(lacking("citizens-wishes", ["no-citizens-words"], []), facts),
    sources(lacking("sources", ["no-source"], []), facts),
    point("others", othersState(facts.information, ground.today)),
    point("alternatives", alternativesState(content, ground)),
    ...(isRefusing ? [point("hearing", ground.hearing === "met" ? "met" : "missing")] : []),
    ...(facts.accessWaits ? [point("access", "missing")] : []),
    point("newest-fact", newestState(ground, facts.application.receivedOn)),
    ...(isRefusing
      ? [unlinkedPoint(parts), point("dates-in-reasons", hasDay(content.whole.facts) ? "met" : "weak")]
      : []),
  ];
}

/** The points that somebody must say why they decide without. */
export const missingPoints = (points: readonly FactPoint[]): readonly FactPoint[] =>
  points.filter(({ state }) => state === "missing");

const point = (name: FactPointName, state: FactPoint["state"], tasks: readonly string[] = []): FactPoint => ({
  name,
  state,
  tasks,
});

/** How a point stands by what the assessment lacks of each task. */
function lackingIn({ tasks, law }: DecisionGround, { assessment }: FactGround) {
  const found = enoughFacts(
    tasks.map(({ task }) => task),
    assessment ?? { themes: [] },
    law.ffb,
  );
  const about = (lacks: readonly FactLack[]) =>
    tasks.filter(({ task }) =>
      found.some((one) => one.task === task && one.lacks.some((lack) => lacks.includes(lack))),
    );
  return (name: FactPointName, missing: readonly FactLack[], weak: readonly FactLack[]): FactPoint => {
    const without = about(missing);
    if (without.length > 0) return point(name, "missing", idsOf(without));
    const thin = about(weak);
    return point(name, thin.length > 0 ? "weak" : "met", idsOf(thin));
  };
}

const idsOf = (tasks: readonly { readonly id: string }[]): readonly string[] => tasks.map(({ id }) => id);

/** The citizen's words may stand in the application as well. */
function wishes(found: FactPoint, { application, assessment }: FactGround): FactPoint {
  const own = new Set(application.tasks.filter(({ ownWords }) => (ownWords ?? "") !== "").map(({ id }) => id));
  const without = found.tasks.filter((id) => !own.has(id));
  if (without.length > 0) return { ...found, tasks: without };
  const hoped = (application.wishes ?? "") !== "" || (assessment?.whole.hopes ?? "") !== "";
  return point(found.name, hoped ? "met" : "weak");
}

/** A source without a day is weak: nobody can see how old it is. */
function sources(found: FactPoint, { assessment }: FactGround): FactPoint {
  if (found.state !== "met") return found;
  const seen = (assessment?.themes ?? []).flatMap(({ observations }) => observations);
  return seen.some(({ seenOn }) => seenOn !== null) ? found : point(found.name, "weak");
}

function othersState(information: CaseInformation, today: LocalDate): FactPoint["state"] {
  const { waiting, toRecall, unanswered, decidedOnWhatIsThere } = informationStanding(information, today);
  if (toRecall.length > 0) return "missing";
  return waiting.length + unanswered.length > 0 && decidedOnWhatIsThere === null ? "weak" : "met";
}

function alternativesState(content: DraftContent, ground: DecisionGround): FactPoint["state"] {
  const asked = questionsFor(ground, content).filter(({ kind }) => kind === "alternative");
  if (unansweredOf(asked, ground.answers).length > 0) return "missing";
  const given = ground.answers.filter(({ kind }) => kind === "alternative");
  return given.length === 0 || given.some(({ citizensWords }) => citizensWords !== "") ? "met" : "weak";
}

/** Facts that are all older than the application say little of how it is now. */
function newestState({ evidence }: DecisionGround, receivedOn: LocalDate): FactPoint["state"] {
  const days = evidence.filter(({ kind }) => kind !== "application").flatMap(({ on }) => on ?? []);
  const newest = days.toSorted().at(-1);
  if (newest === undefined) return "weak";
  return newest >= receivedOn ? "met" : "weak";
}

function unlinkedPoint(parts: readonly ReturnType<typeof partOf>[]): FactPoint {
  const unlinked = parts
    .filter(needsReasons)
    .filter(({ reasons, evidence }) =>
      linkedSentences("reasons", reasons, evidence).some(({ sources: links }) => links.length === 0),
    )
    .map(({ taskId }) => taskId);
  return point("why-not-more", unlinked.length > 0 ? "weak" : "met", unlinked);
}

const hasDay = (text: string): boolean =>
  /\d{1,2}\. ?(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|\d{1,2}\.)/i.test(
    text,
  );
