import { isBlank } from "../../../kernel/blank-text.ts";
import { formatDay } from "../../../kernel/danish-day.ts";
import { callout, paragraph, section, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { deadlineFor } from "../../obligations/domain/letter-deadline.ts";

import type { GoalKind, LetterGoal, PlanLetterFacts } from "../domain/plan-letter-facts.ts";

/**
 * Tilbud om handleplan: purpose, support, duration, other matters, and the goals; the citizen may say yes or no.
 *
 * Law: serviceloven § 141, stk. 3 and 4.
 */
export function planLetter(frame: LetterFrame, facts: PlanLetterFacts): LetterDocument {
  const blocks: readonly LetterBlock[] = [
    callout(
      "Vi tilbyder dig en handleplan. Den viser, hvad støtten skal føre til. Du bestemmer selv, om du vil have den.",
    ),
    ...section("Formålet med støtten", ...written(facts.purpose)),
    ...section("Støtten", ...written(facts.interventions)),
    ...section("Så længe regner vi med, at støtten varer", ...written(facts.duration)),
    ...section("Andet, der har betydning", ...written(isBlank(facts.other) ? nothingElse : facts.other)),
    ...section("Dine mål", ...goals(facts.goals)),
    ...section("Vi følger op", ...followUp(facts)),
    ...section(
      "Sig os, hvad du mener",
      paragraph(
        "Passer planen til det, du ønsker? Du kan sige ja, nej eller bede om noget andet. Din støtte falder ikke væk, hvis du siger nej til planen.",
      ),
      ...contactTerms("Skriv eller ring til", frame),
    ),
  ];
  return letterIn(frame, { title: "Din handleplan: vores forslag", blocks, sources: sources(facts) });
}

const nothingElse = "Vi kender ikke til andet, der har betydning for planen.";

const goals = (all: readonly LetterGoal[]): readonly LetterBlock[] =>
  all.length === 0
    ? [paragraph("Målene sætter vi sammen med dig, når støtten begynder.")]
    : [
        {
          kind: "table",
          caption: "Dine mål, og hvordan vi ser, om de er nået",
          columns: ["Mål", "Vi vil", "Det ser vi på", "Nået senest"],
          rows: all.map((goal) => [
            goalWords(goal),
            goalKinds[goal.kind],
            isBlank(goal.measure) ? "Det aftaler vi" : goal.measure,
            goal.by === null ? "Ingen dato" : formatDay(goal.by),
          ]),
        },
      ];

function goalWords({ task, text, ownWords }: LetterGoal): string {
  const about = task === null ? text : `${appliedTaskLabel(task)}: ${text}`;
  return isBlank(ownWords) ? about : `${about} Dine ord: »${ownWords.trim()}«`;
}

const goalKinds: Readonly<Record<GoalKind, string>> = {
  develop: "Udvikle det, du kan",
  keep: "Holde fast i det, du kan",
  "limit-loss": "Bremse, at det bliver sværere",
};

function followUp({ deadlines }: PlanLetterFacts): readonly LetterBlock[] {
  const due = deadlineFor(deadlines, "first-follow-up")?.due ?? null;
  const when =
    due === null ? "Vi aftaler med dig, hvornår vi følger op." : `Vi følger op første gang senest ${formatDay(due)}.`;
  return [paragraph(`${when} Så ser vi sammen på dine mål og på, om støtten stadig passer til dig.`)];
}

const sources = ({ guidance, deadlines }: PlanLetterFacts): readonly string[] => [
  "serviceloven § 141, stk. 3",
  "serviceloven § 141, stk. 4",
  ...guidance.plan.flatMap((item) => item.sources),
  ...guidance.letter.filter(({ letters }) => letters.includes("plan")).flatMap((item) => item.sources),
  ...(deadlineFor(deadlines, "first-follow-up")?.sources ?? []),
];
