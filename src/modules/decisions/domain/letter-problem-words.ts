import { type AppliedTaskName, appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import type { LetterProblem, PartProblem, WholeProblem } from "./letter-problem.ts";

/** What the caseworker must mend before the decision can be sent: `Økonomi: Skriv, hvornår støtten begynder.` */
export function letterProblemInWords(
  problem: LetterProblem,
  parts: readonly { readonly task: AppliedTaskName }[],
): string {
  if (!("part" in problem)) return whole[problem.problem];
  const task = parts[problem.part]?.task;
  const words = ofPart[problem.problem];
  return task === undefined ? words : `${appliedTaskLabel(task)}: ${words}`;
}

const whole: Readonly<Record<WholeProblem, string>> = {
  "no-parts": "Tag stilling til mindst én opgave, der er søgt om.",
  "rules-missing": "Skriv, hvilke regler afgørelsen bygger på. Det skal stå der, når borgeren ikke får alt.",
  "considerations-missing": "Skriv, hvad du har lagt vægt på. Det skal stå der, når borgeren ikke får alt.",
  "facts-missing": "Skriv, hvilke oplysninger der har betydet noget. Det skal stå der, når borgeren ikke får alt.",
  "provider-reason-missing": "Skriv, hvorfor I ikke følger borgerens ønske om, hvem der giver støtten.",
  "complaint-address-missing": "Kommunen mangler en adresse, en mail eller en telefon, som en klage kan sendes til.",
};

const ofPart: Readonly<Record<PartProblem, string>> = {
  "reasons-missing": "Skriv hvorfor, ud fra denne borger og denne opgave.",
  "met-by-missing": "Skriv, hvad der dækker behovet i stedet.",
  "delivery-form-missing": "Vælg, hvordan støtten bliver givet.",
  "period-missing": "Skriv, hvornår støtten begynder.",
  "period-ends-before-it-begins": "Støtten slutter, før den begynder. Ret en af dagene.",
  "end-missing": "Skriv, hvornår støtten slutter. Efter § 82 b skal den have en sidste dag.",
  "period-too-long": "Støtten varer for længe. Efter § 82 b kan den højst vare 6 måneder.",
  "temporary-without-end": "Skriv, hvornår den midlertidige støtte slutter.",
  "begins-before-18": "Støtten kan tidligst begynde, når borgeren fylder 18 år.",
  "guidance-missing": "Retsgrundlaget har ingen vejledning. Vælg et andet, eller sig det til redaktøren af standarden.",
};
