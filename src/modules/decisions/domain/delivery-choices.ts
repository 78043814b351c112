import { capitalised } from "../../../kernel/in-a-row.ts";
import { deliveryFormNames } from "../../standards/domain/delivery-form-names.ts";
import { type DeliveryForm, deliveryForms, type LegalBasis } from "../../standards/domain/facts.ts";
import { legalBasisCitations } from "../../standards/domain/words.ts";
import type { DecisionChoices } from "./case-pages.ts";

/** Valg: one answer to choose, with what the standard says of it. */
export interface DecisionChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** The legal bases, those of the standard first; the others say that they depart from it. */
export const basisChoices = (choices: DecisionChoices): readonly DecisionChoice<LegalBasis>[] => [
  ...choices.coveredBases.map((basis) => ({ value: basis, label: legalBasisCitations[basis] })),
  ...choices.otherBases.map((basis) => ({
    value: basis,
    label: `${legalBasisCitations[basis]} (ikke i kommunens standard)`,
  })),
];

/** The forms of delivery, those that the standard opens first; where it opens one for some grounds only, it says which. */
export function formChoices({ coveredBases, openForms }: DecisionChoices): readonly DecisionChoice<DeliveryForm>[] {
  const open = deliveryForms.filter((form) => openForms.has(form));
  return [
    ...open.map((form) => ({
      value: form,
      label: `${nameOf(form)}${onlyFor(openForms.get(form) ?? [], coveredBases)}`,
    })),
    ...deliveryForms
      .filter((form) => !openForms.has(form))
      .map((form) => ({ value: form, label: `${nameOf(form)} (standarden nævner den ikke)` })),
  ];
}

const nameOf = (form: DeliveryForm): string => capitalised(deliveryFormNames[form].da);

const onlyFor = (bases: readonly LegalBasis[], covered: readonly LegalBasis[]): string =>
  bases.length === covered.length ? "" : ` (efter ${bases.map((basis) => legalBasisCitations[basis]).join(" og ")})`;
