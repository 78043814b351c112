import type { StepName } from "../../cases/domain/case-step.ts";
import type { Part } from "../../people/domain/mandate.ts";
import type { CaseStep } from "./case-steps.ts";

/** Trin for borgeren: a step of the case in plain words, and whether it is behind, where one is now, or ahead. */
export interface CourseStep {
  readonly name: string;
  readonly text: string;
  readonly state: CaseStep["state"];
}

/**
 * Where the citizen is in the course of the case. What staff do in two steps and the citizen sees as one is one. Without the part
 * `decision` nothing is told of what comes after it: whether there is more would tell how it went.
 */
export function citizenCourse(steps: readonly CaseStep[], open: readonly Part[]): readonly CourseStep[] {
  const known = new Map(steps.map((step) => [step.name, step]));
  const wanted = open.includes("decision")
    ? told
    : told.slice(
        0,
        told.findIndex(({ of }) => of.includes("plan")),
      );
  const shown = wanted.filter(({ of }) => of.some((name) => isTold(known.get(name), name)));
  const states = shown.map(({ of }) => stateOf(of.flatMap((name) => known.get(name) ?? [])));
  return shown.map(({ of, text }, at) => ({ name: of.join(" "), text, state: states[at] ?? "open" }));
}

/** Nobody has to be heard, so that the hearing is told of only where it was sent; and only what the case can still come to. */
const isTold = (step: CaseStep | undefined, name: StepName): boolean =>
  step !== undefined && (step.isAhead || step.state === "done") && (name !== "hearing" || step.isAsked === true);

/** A hearing that waits for the citizen is now, also where the municipality still looks into the case. */
function stateOf(steps: readonly CaseStep[]): CaseStep["state"] {
  if (steps.every(({ state }) => state === "done")) return "done";
  return steps.some(({ isAsked, state }) => state !== "open" || isAsked) ? "current" : "open";
}

const told: readonly { readonly of: readonly StepName[]; readonly text: string }[] = [
  { of: ["application"], text: "Du har søgt om støtte" },
  { of: ["assessment", "considerations"], text: "Vi finder ud af, hvad du har brug for" },
  { of: ["hearing"], text: "Du kan læse og svare på det, vi har fundet ud af" },
  { of: ["decision"], text: "Kommunen afgør din ansøgning" },
  { of: ["plan"], text: "Vi laver en plan sammen med dig" },
  { of: ["order"], text: "Vi finder dem, der skal give støtten" },
  { of: ["follow-up"], text: "Du får støtte, og vi følger op" },
];
