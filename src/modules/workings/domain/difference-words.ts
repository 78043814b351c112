import { canonicalJson, type Json } from "../../../kernel/canonical-json.ts";
import { formatDate, formatLength } from "../../../kernel/danish-day.ts";
import { lengthSchema } from "../../../kernel/length.ts";
import { parseLocalDate } from "../../../kernel/local-date.ts";
import { textSchema } from "../../../kernel/text.ts";
import { deliveryFormLabels } from "../../standards/domain/delivery-form-names.ts";
import { type ObligationName, obligationNames as obligationIds } from "../../standards/domain/effect.ts";
import { taskNames } from "../../standards/domain/task-names.ts";
import { legalBasisCitations, obligationNames } from "../../standards/domain/words.ts";

const isOwedName = (name: string): name is ObligationName => obligationIds.some((known) => known === name);

/** What is owed, as people call it. */
export const owedName = (name: string): string => (isOwedName(name) ? obligationNames[name].da : name);

/** A value as people say it: days, lengths and lists too. Which field holds it matters where a word means two things. */
export function valueInWords(value: unknown, field = ""): string {
  if (value === null) return "ikke sat";
  if (typeof value === "boolean") return value ? "ja" : "nej";
  if (typeof value === "string") return stringInWords(value, field);
  if (typeof value !== "object") return String(value);
  if (!Array.isArray(value)) return objectInWords(value);
  return value.length === 0 ? "intet" : value.map((one) => valueInWords(one, field)).join("; ");
}

function stringInWords(value: string, field: string): string {
  const day = parseLocalDate(value);
  return day === undefined ? (valueWords[`${field}:${value}`] ?? valueWords[value] ?? value) : formatDate(day);
}

function objectInWords(value: object): string {
  const length = lengthSchema.safeParse(value);
  if (length.success) return formatLength(length.data);
  const text = textSchema.safeParse(value);
  if (text.success) return text.data.da;
  const fields = Object.entries(value).map(
    ([field, held]) => `${fieldWords[field] ?? field}: ${valueInWords(held, field)}`,
  );
  return fields.length === 0 ? canonicalJson(value as Json) : fields.join(", ");
}

/** A field of an item in Danish; null for what names it, and for what says the same again in another language. */
export const fieldWord = (field: string): string | null =>
  silentFields.has(field) ? null : (fieldWords[field] ?? "andet");

const silentFields: ReadonlySet<string> = new Set(["id", "unit", "what", "ordinal", "words", "section", "complaint"]);

/** The closed words that items hold, as people say them. */
const valueWords: Readonly<Record<string, string>> = {
  ...deliveryFormLabels,
  "about:group": "målgruppen",
  "about:themes": "temaerne",
  ...legalBasisCitations,
  ...Object.fromEntries(Object.entries(taskNames).map(([task, { da }]) => [task, da])),
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
  granted: "bevilget",
  refused: "afslag",
  partly: "delvist",
  upheld: "medhold",
  kept: "fastholdt",
  decision: "afgørelse",
  change: "ændring",
  end: "ophør",
  intake: "henvendelsen",
  assessment: "udredningen",
};

/** Each list of the guidance, as people call it. */
export const listWords: Readonly<Record<string, string>> = {
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
  outcome: "ved udfaldet",
  letters: "i brevene",
  address: "adresse",
  instead: "i stedet",
  tasks: "om opgaverne",
  appliedTasks: "af det søgte",
  about: "handler om",
  legalBasis: "bestemmelser",
  themes: "temaer",
  goals: "mål",
  formBefore: "skema før",
  boundary: "grænse",
  decides: "det afgørende",
  here: "gives her",
  elsewhere: "gives et andet sted",
  readInAct: "slået op i loven",
};
