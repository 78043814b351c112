import { formatDay } from "../../../kernel/danish-day.ts";
import { capitalised } from "../../../kernel/in-a-row.ts";
import { callout, heading, list, section, subheading, terms, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock } from "../../../ui/letter/letter-document.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import { deliveryFormNames } from "../../standards/domain/delivery-form-names.ts";
import { packageInWords } from "../../standards/domain/package-in-words.ts";

import type { DecisionPart } from "../domain/decision-letter-facts.ts";
import type { DecisionLetterContents, GrantTerms } from "../domain/letter-contents.ts";

/** What is granted and on which terms, with its goals; temporary support is called temporary, with its last day. */
export const grantSections = ({ grants, provisions }: DecisionLetterContents): readonly LetterBlock[] =>
  grants.flatMap(({ tasks, terms: granted, goals }) => [
    heading(`Støtten til ${tasksInARow(tasks)}`),
    ...termsOf(granted, provisions),
    ...temporary(granted),
    ...(goals.length === 0 ? [] : [subheading("Mål for støtten"), ...list(goals)]),
  ]);

function termsOf(granted: GrantTerms, provisions: DecisionLetterContents["provisions"]): readonly LetterBlock[] {
  const { deliveryForm, period } = granted;
  return terms([
    ["Sådan får du den", deliveryForm === null ? null : capitalised(deliveryFormNames[deliveryForm].da)],
    ["Pakke", granted.package === null ? null : packageInWords(granted.package)],
    ["Omfang", granted.extent],
    ["Begynder", period === null ? null : formatDay(period.from)],
    ["Slutter", period === null ? null : period.to === null ? "Vi har ikke sat en sidste dag" : formatDay(period.to)],
    ["Paragraf", provisions.find(({ basis }) => basis === granted.legalBasis)?.citation ?? null],
  ]);
}

/** Any grant with a last day is temporary, whether the caseworker marked it or not. */
function temporary({ period }: GrantTerms): readonly LetterBlock[] {
  if (period?.to === null || period === null) return [];
  return [
    callout(
      `Støtten er midlertidig. Den slutter ${formatDay(period.to)}. Inden da taler vi med dig om, hvad der skal ske bagefter.`,
    ),
  ];
}

/** Needs that are met otherwise, and how. */
export const metOtherwiseSection = (parts: readonly DecisionPart[]): readonly LetterBlock[] =>
  section(
    "Sådan hjælper vi dig på en anden måde",
    ...parts
      .filter(({ outcome }) => outcome === "met-otherwise")
      .flatMap(({ task, metBy }) => [subheading(appliedTaskLabel(task)), ...written(metBy ?? "")]),
  );
