import type { QualityMeasure } from "../../standards/domain/effect.ts";
import type { ShownCount } from "./quality-figures.ts";
import type { QualityGoal } from "./quality-goal.ts";

/** What each measure counts, and out of what. */
const measureWords: Readonly<Record<QualityMeasure, string>> = {
  "own-words": "Talt: mål i planen, som borgeren har sagt noget om med egne ord",
  "goal-per-task": "Talt: bevilgede opgaver, der har et mål i planen",
  "citizen-took-part": "Talt: besøg i dagsnotaterne, hvor borgeren var med",
  "alternatives-answered": "Talt: sager, hvor mindre indgribende hjælp er overvejet",
  "sub-goals": "Talt: mål i planen, der er lavet om til delmål",
  "goals-noted": "Talt: mål i planen, der står i et dagsnotat fra perioden",
};

const askedOf = { citizen: "Spurgt: borgeren", relative: "Spurgt: pårørende", caseworker: "Spurgt: sagsbehandleren" };

/** How a goal is measured, in words. */
export function measuredWords({ measure, question }: Pick<QualityGoal, "measure" | "question">): string {
  if (measure !== null) return measureWords[measure];
  return question === null ? "Kan ikke måles af data, og der er ikke noget spørgsmål" : askedOf[question.asked];
}

/** `80 % af 25`, or why there is no figure. */
export function countWords(count: ShownCount | undefined): string {
  if (count === undefined || count === "none") return "–";
  return count === "few" ? "For få" : `${count.share}\u00a0% af\u00a0${count.of}`;
}
