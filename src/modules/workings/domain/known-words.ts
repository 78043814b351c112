import { formatDay } from "../../../kernel/danish-day.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { deliveryFormLabels } from "../../standards/domain/delivery-form-names.ts";
import type { Facts } from "../../standards/domain/facts.ts";
import { legalBasisCitations } from "../../standards/domain/words.ts";
import type { KnownThen } from "./working.ts";

/** What was known when a decision was computed, each thing with its name; what nobody had said is told as that. */
export function knownInWords({ day, facts, grounds }: KnownThen): readonly (readonly [string, string])[] {
  const tasks = (facts.appliedTasks ?? []).map(appliedTaskLabel);
  const bases = grounds.map(({ deliveryForm, legalBasis }) =>
    [
      legalBasis === undefined ? "" : legalBasisCitations[legalBasis],
      deliveryForm === undefined ? "" : deliveryFormLabels[deliveryForm],
    ]
      .filter((word) => word !== "")
      .join(", "),
  );
  return [
    ["Afgørelsens dag", formatDay(day)],
    ["Ansøgningen kom", formatDay(facts.applicationReceivedOn)],
    ["Født", formatDay(facts.bornOn)],
    ["Søgt om", tasks.length === 0 ? unknown : tasks.join(", ")],
    ["Bevilget eller afslået efter", bases.join("; ")],
    ...yesOrNo.map(([name, words]) => [words, answered(facts[name])] as const),
  ];
}

const yesOrNo = [
  ["earlyPension", "Førtidspension"],
  ["homelessOrAtRisk", "Hjemløs eller i risiko for det"],
  ["acute", "Sagen haster"],
] as const satisfies readonly (readonly [keyof Facts, string])[];

const unknown = "Ikke oplyst";
const answered = (known: boolean | undefined): string => (known === undefined ? unknown : known ? "Ja" : "Nej");
