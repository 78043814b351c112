import { type Applies, always, type KnownFacts, type Test } from "./applies.ts";
import { clausesOf, clauseTest, said } from "./clause-items.ts";
import { type DeliveryForm, deliveryForms } from "./facts.ts";
import type { DeliveryFormItem, GuidanceItem } from "./guidance-items.ts";
import { depending, frozen } from "./guidance-list.ts";
import type { Edition } from "./standard.ts";

interface Opening {
  readonly said: GuidanceItem;
  readonly test: Test;
}

/** The forms of delivery that are open: one item for each form, with every clause that opens it as a source. */
export function deliveryFormPicker(edition: Edition): (known: KnownFacts) => readonly DeliveryFormItem[] {
  const pickers = deliveryForms
    .map((form) => formPicker(form, openings(edition, form)))
    .filter((picker) => picker !== undefined);
  return (known) => pickers.map((pick) => pick(known)).filter((item) => item !== undefined);
}

const openings = (edition: Edition, form: DeliveryForm): readonly Opening[] =>
  [...clausesOf(edition, "delivery"), ...clausesOf(edition, "alternative")]
    .filter((clause) => clause.forms?.includes(form))
    .map((clause) => ({ said: frozen(said(clause)), test: clauseTest(clause) }));

type FormPicker = (known: KnownFacts) => DeliveryFormItem | undefined;

function formPicker(form: DeliveryForm, opened: readonly Opening[]): FormPicker | undefined {
  if (opened.length === 0) return undefined;
  const certain = opened.filter(({ test }) => test === always).map((opening) => opening.said);
  if (certain.length === opened.length) {
    const item = formItem(form, certain);
    return () => item;
  }
  return (known) => pickForm(form, opened, known);
}

function pickForm(form: DeliveryForm, opened: readonly Opening[], known: KnownFacts): DeliveryFormItem | undefined {
  const answers = opened.map((opening) => ({ opening, answer: answerOf(opening, known) }));
  const open = answers.filter(({ answer }) => answer === true);
  if (open.length > 0)
    return formItem(
      form,
      open.map(({ opening }) => opening.said),
    );
  const possible = answers.filter(({ answer }) => answer !== false);
  if (possible.length === 0) return undefined;
  const missing = possible.flatMap(({ answer }) => (typeof answer === "boolean" ? [] : answer));
  return depending(
    formItem(
      form,
      possible.map(({ opening }) => opening.said),
    ),
    [...new Set(missing)],
  );
}

const answerOf = ({ test }: Opening, known: KnownFacts): Applies => test(known);

function formItem(form: DeliveryForm, clauses: readonly GuidanceItem[]): DeliveryFormItem {
  const [first] = clauses;
  if (first === undefined) throw new RangeError(`no clause opens '${form}'`);
  return frozen({ ...first, form, sources: clauses.flatMap(({ sources }) => sources) });
}
