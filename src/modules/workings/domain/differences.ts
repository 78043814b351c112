import { canonicalJson, type Json } from "../../../kernel/canonical-json.ts";
import { formatDate } from "../../../kernel/danish-day.ts";
import { parseLocalDate } from "../../../kernel/local-date.ts";
import type { Ground } from "../../assessments/domain/guidance-question.ts";
import { type ObligationName, obligationNames as obligationIds } from "../../standards/domain/effect.ts";
import { legalBasisCitations, obligationNames } from "../../standards/domain/words.ts";
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
    { part: "Standarden", item: "Udgave", what: "gælder fra", value: inWords(said.edition) },
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
  return new Map(all.map((one) => [`${one.part}|${one.item}|${one.what}`, one]));
}

const isOwedName = (name: string): name is ObligationName => obligationIds.some((known) => known === name);
const owedName = (name: string): string => (isOwedName(name) ? obligationNames[name].da : name);

const groundWords = ({ legalBasis }: Ground): string =>
  legalBasis === undefined ? "alle bestemmelser" : legalBasisCitations[legalBasis];

/** What an item of the guidance is known by: its clause, and what it is owed as where one clause says several things. */
function itemName(item: object): string {
  const { id, unit, what } = item as { readonly id?: string; readonly unit?: string; readonly what?: string };
  return [id ?? unit ?? "", what === undefined ? "" : owedName(what)].filter((word) => word !== "").join(", ");
}

/** What a person reads of an item; the same words in other languages say nothing more. */
const fieldsOf = (part: string, item: string, value: object): readonly Told[] =>
  Object.entries(value)
    .filter(([field, held]) => field in fieldWords && held !== undefined)
    .map(([field, held]) => ({ part, item, what: fieldWords[field] ?? field, value: inWords(held) }));

const inWords = (value: unknown): string => {
  if (value === null) return "ikke sat";
  if (typeof value === "boolean") return value ? "ja" : "nej";
  if (typeof value !== "string") return canonicalJson(value as Json);
  const day = parseLocalDate(value);
  return day === undefined ? (valueWords[value] ?? value) : formatDate(day);
};

/** The closed words that items hold, as people say them. */
const valueWords: Readonly<Record<string, string>> = {
  authority: "kommunen",
  provider: "udføreren",
  citizen: "borgeren",
  other: "en anden",
  ankestyrelsen: "Ankestyrelsen",
  open: "venter",
  met: "sket i tide",
  "met-late": "sket for sent",
  missed: "ikke sket i tide",
  lapsed: "bortfaldet",
};

const listWords: Readonly<Record<string, string>> = {
  route: "Modtager",
  deadlines: "Frister",
  alternatives: "Det, der overvejes først,",
  targets: "Målgruppe",
  considerations: "Overvejelser",
  exclusions: "Det, støtten ikke dækker,",
  deliveryForms: "Leveringsformer",
  delivery: "Levering",
  letter: "Brevets indhold",
  plan: "Mål og plan",
  followUp: "Opfølgning",
  complaint: "Klage",
  cost: "Betaling",
  duties: "Forventninger til borgeren",
  quality: "Kvalitetsmål",
  information: "Oplysning",
};

/** Each field that decides something, as people say it. */
const fieldWords: Readonly<Record<string, string>> = {
  name: "navn",
  text: "ordlyd",
  asks: "spørgsmål",
  sources: "kilder",
  dependsOn: "kommer an på",
  rung: "trin",
  askedIn: "besvares i",
  rule: "regel",
  holds: "indhold",
  form: "form",
  first: "første gang",
  next: "næste gang",
  countedFrom: "regnet fra",
  due: "frist",
  actBy: "sidste arbejdsdag",
  length: "længde",
  unset: "uden tal",
  ownSetting: "egen indstilling",
  owedBy: "skyldes af",
  owedTo: "skyldes til",
  status: "stand",
  metOn: "sket",
  provisional: "foreløbig",
};
