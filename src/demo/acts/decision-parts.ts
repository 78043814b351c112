import { addDays, addMonths } from "../../kernel/day-arithmetic.ts";
import type { AppliedTask } from "../../modules/applications/domain/application.ts";
import { isKnownTask } from "../../modules/applications/domain/applied-task.ts";
import {
  blankPart,
  type DraftPart,
  type DraftWhole,
  noDate,
  type WrittenDate,
  writtenAs,
} from "../../modules/decisions/domain/decision-draft.ts";
import type { DeliveryForm } from "../../modules/standards/domain/facts.ts";
import { guidance } from "../../modules/standards/domain/guidance.ts";
import { type Scene, toldToCitizen } from "../scene.ts";
import { outcomeOf } from "./task-outcome.ts";

/** What is written about one applied task. */
export function partOfDraft(scene: Scene, { id, task }: AppliedTask): DraftPart {
  const { decision } = scene.plot.stage;
  const words = isKnownTask(task) ? scene.story.tasks[task] : undefined;
  if (!words) throw new RangeError(`the story has no words about '${task}'`);
  const outcome = outcomeOf(scene.plot, task);
  const part = { ...blankPart(id), outcome, legalBasis: decision.basis };
  if (outcome === "refused") return { ...part, reasons: words.refused };
  if (outcome === "met-otherwise") return { ...part, metBy: words.otherwise, reasons: words.why };
  return { ...part, ...grantTerms(scene), goals: words.goal };
}

/** Support begins a week after the decision, so that plan and order can be made; it is followed up three months later. */
const startAfterDays = 7;

/** The lighter packages are what the situations of the story call for. */
const usualPackages = 2;

function grantTerms({ app, plot, town }: Scene): Partial<DraftPart> {
  const { form, months } = plot.stage.decision;
  const from = addDays(app.clock.today(), startAfterDays);
  const { packages } = town.standard.settings;
  const chosen = form === "individual" ? packages.slice(0, usualPackages)[plot.place % usualPackages] : undefined;
  return {
    deliveryForm: form,
    package: chosen?.slug ?? null,
    extent: chosen ? "" : (extents[form] ?? "Et besøg om ugen"),
    weeklyHours: chosen ? "" : (hours[form] ?? "1,5"),
    from: writtenAs(from),
    to: writtenAs(months === undefined ? undefined : addMonths(from, months)),
    temporary: months !== undefined,
  };
}

const extents: Readonly<Partial<Record<DeliveryForm, string>>> = {
  group: "En gruppe på seks",
  "housing-first": "To besøg om ugen og telefon, når du har brug for det",
};

/** The hours a week that each form means, where it is not an hour and a half. A course is told in words alone. */
const hours: Readonly<Partial<Record<DeliveryForm, string>>> = { group: "2", "housing-first": "3", course: "" };

/** What is written about the decision as a whole. What was proposed stands where the story has nothing to say. */
export function wholeOfDraft(scene: Scene, proposed: DraftWhole): DraftWhole {
  const isGranted = scene.plot.tasks.some((task) => outcomeOf(scene.plot, task) === "granted");
  const weighed = isGranted
    ? "Vi har især lagt vægt på, {weighs}."
    : "Vi har især lagt vægt på det, du selv klarer eller kan få hjælp til på en anden måde i dag, og på, at der ikke er tegn på, at det er ved at ændre sig.";
  return {
    ...proposed,
    considerations: toldToCitizen(weighed, scene),
    facts: toldToCitizen(
      "Vi har besøgt dig to gange og talt med dig om {opgaver}. Vi har også læst det, du selv skrev.",
      scene,
    ),
    assessment: toldToCitizen(`Vi har talt med dig om {opgaver} og set, hvordan din hverdag er. ${weighed}`, scene),
    firstFollowUp: isGranted ? followUpDay(scene) : noDate,
  };
}

/** A day of its own only where the standard has no interval to count from the start of support. */
function followUpDay({ app, town }: Scene): WrittenDate {
  const today = app.clock.today();
  const facts = { bornOn: today, applicationReceivedOn: today };
  const counts = guidance(town.standard, app.law, facts, today).followUp.some(({ first }) => first !== null);
  return counts ? noDate : writtenAs(addMonths(addDays(today, startAfterDays), 3));
}
