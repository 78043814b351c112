import type { Ground } from "../../assessments/domain/guidance-question.ts";
import { deliveryFormLabels } from "../../standards/domain/delivery-form-names.ts";
import { legalBasisCitations } from "../../standards/domain/words.ts";
import { fieldWord, listWords, owedName, valueInWords } from "./difference-words.ts";
import type { RulesSaid } from "./working.ts";

/** Afvigelse, når der regnes efter: one thing that comes out otherwise than it did. */
export interface Difference {
  /** The list it stands in, in Danish: `Frister efter serviceloven § 85`. */
  readonly part: string;
  /** Which thing in it: a clause, a law, what is owed. */
  readonly item: string;
  /** What of it, in Danish. */
  readonly what: string;
  /** What it was; null where it was not there. */
  readonly was: string | null;
  /** What it is; null where it is not there. */
  readonly is: string | null;
}

/** Everything that differs between what the rules said once and what they say when computed again, in the order of the lists. */
export function differences(then: RulesSaid, now: RulesSaid): readonly Difference[] {
  const before = told(then);
  const after = told(now);
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key) => {
    const [old, fresh] = [before.get(key), after.get(key)];
    const either = old ?? fresh;
    if (either === undefined || old?.value === fresh?.value) return [];
    const { item, part, what } = either;
    return [{ part, item, what, was: old?.value ?? null, is: fresh?.value ?? null }];
  });
}

interface Told extends Pick<Difference, "part" | "item" | "what"> {
  readonly value: string;
}

function told(said: RulesSaid): ReadonlyMap<string, Told> {
  const all: readonly Told[] = [
    { part: "Standarden", item: "Udgave", what: "gælder fra", value: valueInWords(said.edition) },
    ...said.guidance.flatMap(({ ground, said: { edition, standard, ...lists } }) =>
      Object.entries(lists).flatMap(([list, items]) => {
        const part = `${listWords[list] ?? list} efter ${groundWords(ground)}`;
        return [items].flat().flatMap((item) => fieldsOf(part, itemName(item), item));
      }),
    ),
    ...said.asked.map((key) => ({ part: "Spørgsmål, der skal besvares", item: key, what: "stilles", value: "ja" })),
    ...said.appeals.map(({ body, ground }) => ({
      part: "Klage",
      item: groundWords(ground),
      what: "klageinstans",
      value: body ?? "ingen",
    })),
    ...said.owed.flatMap((one) => fieldsOf("Det, der skal ske", `${owedName(one.what)} (nr. ${one.ordinal})`, one)),
  ];
  return keyed(all);
}

/** Each by its name; what has the same name as another before it is known by its place among them, so that none hides another. */
function keyed(all: readonly Told[]): ReadonlyMap<string, Told> {
  const seen = new Map<string, number>();
  return new Map(
    all.map((one) => {
      const name = `${one.part}|${one.item}|${one.what}`;
      const place = (seen.get(name) ?? 0) + 1;
      seen.set(name, place);
      return [`${name}|${place}`, one];
    }),
  );
}

function groundWords({ deliveryForm, legalBasis }: Ground): string {
  const law = legalBasis === undefined ? "alle bestemmelser" : legalBasisCitations[legalBasis];
  return deliveryForm === undefined ? law : `${law} (${deliveryFormLabels[deliveryForm].toLowerCase()})`;
}

/** What an item of the guidance is known by: its clause, and what it is owed as or opens where one clause says several things. */
function itemName(item: object): string {
  const { form, id, unit, what } = item as Readonly<Partial<Record<"form" | "id" | "unit" | "what", string>>>;
  const named = [
    id ?? unit ?? "",
    what === undefined ? "" : owedName(what),
    form === undefined ? "" : valueInWords(form),
  ];
  return named.filter((word) => word !== "").join(", ");
}

/** What a person reads of an item. */
const fieldsOf = (part: string, item: string, value: object): readonly Told[] =>
  Object.entries(value).flatMap(([field, held]) => {
    const what = fieldWord(field);
    return what === null || held === undefined ? [] : [{ part, item, what, value: valueInWords(held, field) }];
  });
