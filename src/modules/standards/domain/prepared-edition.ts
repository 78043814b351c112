import {
  alternativeItem,
  clauseItems,
  considerationItem,
  costItem,
  followUpItem,
  infoItem,
  letterItem,
  qualityItem,
  ruleItem,
  targetItem,
} from "./clause-items.ts";
import type { PreparedDeadline } from "./guidance-deadlines.ts";
import { deliveryFormPicker } from "./guidance-delivery-forms.ts";
import { exclusionPicker } from "./guidance-exclusions.ts";
import type { AlternativeItem } from "./guidance-items.ts";
import { itemPicker, type Prepared } from "./guidance-list.ts";
import { routePicker } from "./guidance-route.ts";
import type { Law } from "./law.ts";
import {
  basisTargets,
  boundaryItems,
  lawAlternative,
  lawConsideration,
  lawFollowUp,
  lawItems,
  lawLetter,
  lawRule,
  lawTarget,
} from "./law-items.ts";
import { laterDeadlines, processingDeadlines, processingDeadlinesWithoutEdition } from "./prepared-deadlines.ts";
import type { Edition, Standard } from "./standard.ts";

/** One edition with the law, sorted into the lists of the guidance once, so that a call only picks. */
export type PreparedEdition = ReturnType<typeof prepare>;

const editionsOf = new WeakMap<Law, WeakMap<Standard, Map<Edition, PreparedEdition>>>();

/** An edition made ready. The same standard, edition and law give the same one back. */
export function preparedEdition(standard: Standard, edition: Edition, law: Law): PreparedEdition {
  const known = editionsOf.get(law)?.get(standard)?.get(edition);
  return known ?? remembered(standard, edition, law, prepare(standard, edition, law));
}

function remembered(standard: Standard, edition: Edition, law: Law, prepared: PreparedEdition): PreparedEdition {
  const standards = editionsOf.get(law) ?? new WeakMap<Standard, Map<Edition, PreparedEdition>>();
  const editions = standards.get(standard) ?? new Map<Edition, PreparedEdition>();
  editionsOf.set(law, standards.set(standard, editions.set(edition, prepared)));
  return prepared;
}

/** All that an edition and the law ask of a case, whatever the facts, each list in the order of the guidance. */
export const askedBy = (edition: Edition, law: Law) => ({
  alternatives: byRung([
    ...clauseItems(edition, "alternative", alternativeItem),
    ...lawItems(law, "alternatives", lawAlternative),
  ]),
  targets: [
    ...clauseItems(edition, "target", targetItem),
    ...basisTargets(law),
    ...lawItems(law, "targets", lawTarget),
  ],
  considerations: [
    ...clauseItems(edition, "consideration", considerationItem),
    ...lawItems(law, "considerations", lawConsideration),
    ...boundaryItems(law),
  ],
});

const prepare = (standard: Standard, edition: Edition, law: Law) => ({
  route: routePicker(standard, edition),
  processing: processingDeadlines(standard, edition, law),
  later: laterDeadlines(standard, edition, law),
  ...picked(askedBy(edition, law)),
  exclusions: exclusionPicker(edition),
  deliveryForms: deliveryFormPicker(edition),
  delivery: itemPicker([...clauseItems(edition, "delivery", ruleItem), ...lawItems(law, "delivery", lawRule)]),
  letter: itemPicker([...clauseItems(edition, "letter", letterItem), ...lawItems(law, "letter", lawLetter)]),
  plan: itemPicker([...clauseItems(edition, "plan", ruleItem), ...lawItems(law, "plan", lawRule)]),
  followUp: itemPicker([...clauseItems(edition, "followup", followUpItem), ...lawItems(law, "followUp", lawFollowUp)]),
  complaint: itemPicker([...clauseItems(edition, "complaint", ruleItem), ...lawItems(law, "complaint", lawRule)]),
  cost: itemPicker(clauseItems(edition, "cost", costItem)),
  duties: itemPicker([...clauseItems(edition, "duty", ruleItem), ...lawItems(law, "duties", lawRule)]),
  quality: itemPicker(clauseItems(edition, "quality", qualityItem)),
  information: itemPicker([...clauseItems(edition, "info", infoItem), ...lawItems(law, "information", lawRule)]),
});

const picked = ({ alternatives, considerations, targets }: ReturnType<typeof askedBy>) => ({
  alternatives: itemPicker(alternatives),
  targets: itemPicker(targets),
  considerations: itemPicker(considerations),
});

/** Least intrusive first; on one rung in the order of the file. */
const byRung = (items: readonly Prepared<AlternativeItem>[]): readonly Prepared<AlternativeItem>[] =>
  items.toSorted((one, other) => one.item.rung - other.item.rung);

const withoutEdition = new WeakMap<Law, readonly PreparedDeadline[]>();

/** The processing deadlines of an application received before the first edition: owed by law, without a number. */
export function preparedWithoutEdition(law: Law): readonly PreparedDeadline[] {
  const known = withoutEdition.get(law) ?? processingDeadlinesWithoutEdition(law);
  withoutEdition.set(law, known);
  return known;
}
