import { addMonths } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { LegalBasis } from "../../standards/domain/facts.ts";
import { cappedAgainIn } from "./capped-again.ts";
import { cappedFrom } from "./capped-run.ts";
import { effectRefusals } from "./changed-part.ts";
import { type DraftPart, dayTyped } from "./decision-draft.ts";
import { type DecisionGround, departsFromStandard } from "./decision-ground.ts";
import { saysSomethingOfThePerson } from "./individual-reasons.ts";
import type { IssueRefusal, Obstacle } from "./issue-refusal.ts";
import { restsOnThePerson } from "./rests-on.ts";
import { readBeside } from "./rule-sentences.ts";
import { weeklyMinutesTyped } from "./weekly-hours.ts";

/** Everything that hinders one part of a decision from being issued. */
export const partObstacles = (part: DraftPart, ground: DecisionGround): readonly Obstacle[] =>
  refusalsOf(part, ground).map((refusal) => ({ refusal, tasks: [part.taskId], questions: [] }));

function refusalsOf(part: DraftPart, ground: DecisionGround): readonly IssueRefusal[] {
  if (part.outcome === null) return ["task-undecided"];
  if (part.outcome === "later") return [];
  const basis: readonly IssueRefusal[] = [
    ...(part.legalBasis === null ? (["legal-basis-missing"] as const) : []),
    ...effectRefusals(part, ground),
  ];
  if (part.outcome === "granted") {
    return [...basis, ...grantRefusals(part, ground), ...(part.partial ? reasonRefusals(part, ground) : [])];
  }
  return [
    ...basis,
    ...(part.outcome === "met-otherwise" && part.metBy === "" ? (["met-by-missing"] as const) : []),
    ...reasonRefusals(part, ground),
  ];
}

/** A part that is not granted as applied for needs reasons of its own, and they must be about the person. */
function reasonRefusals(part: DraftPart, ground: DecisionGround): readonly IssueRefusal[] {
  if (part.reasons === "") return ["reasons-missing"];
  if (!saysSomethingOfThePerson(part.reasons, readBeside(part, ground))) return ["no-individual-facts"];
  return restsOnThePerson(part, ground) ? [] : ["evidence-missing"];
}

function grantRefusals(part: DraftPart, ground: DecisionGround): readonly IssueRefusal[] {
  const { legalBasis, deliveryForm, departure } = part;
  const departs = legalBasis !== null && departsFromStandard(ground, { legalBasis, deliveryForm });
  return [
    ...(deliveryForm === null ? (["delivery-form-missing"] as const) : []),
    ...(departs && departure === "" ? (["departure-reason-missing"] as const) : []),
    ...(weeklyMinutesTyped(part.weeklyHours) === "unreadable" ? (["hours-unreadable"] as const) : []),
    ...(part.reasons === "" && cappedAgainIn(part, ground) ? (["82b-again-unexplained"] as const) : []),
    ...periodRefusals(part, ground),
  ];
}

function periodRefusals(part: DraftPart, ground: DecisionGround): readonly IssueRefusal[] {
  const from = dayTyped(part.from);
  const to = dayTyped(part.to);
  if (from === "unreadable" || to === "unreadable") return ["day-unreadable"];
  if (from === "blank") return ["period-missing"];
  const mustEnd = part.temporary && to === "blank" ? (["temporary-without-end"] as const) : [];
  return [
    ...(to !== "blank" && to < from ? (["period-ends-before-it-begins"] as const) : []),
    ...(part.legalBasis === null ? [] : capRefusals({ ...part, legalBasis: part.legalBasis, from, to }, ground)),
    ...mustEnd,
    ...(from < addMonths(ground.facts.bornOn, monthsTo18) ? (["under-18-grant"] as const) : []),
  ];
}

const monthsTo18 = 18 * 12;

interface CappedPart {
  readonly taskId: string;
  readonly legalBasis: LegalBasis;
  readonly from: LocalDate;
  readonly to: Exclude<TypedDay, "unreadable">;
}

/** Months are counted as deadlines are: from 1 April, six months end on 1 October. What is changed counts from its first day. */
function capRefusals(part: CappedPart, { capped, law }: DecisionGround): readonly IssueRefusal[] {
  const cap = law.legalBases.find(({ basis }) => basis === part.legalBasis)?.cap;
  if (cap === null || cap === undefined) return [];
  if (part.to === "blank") return ["period-missing"];
  if (!("months" in cap.length)) throw new RangeError("a legal basis is capped in months");
  const since = cappedFrom(capped, part);
  if (part.to <= addMonths(since, cap.length.months)) return [];
  return [since === part.from ? "82b-beyond-six-months" : "82b-change-beyond-six-months"];
}
