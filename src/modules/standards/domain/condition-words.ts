import type { Text } from "../../../kernel/text.ts";
import type { Condition } from "./condition.ts";
import { deliveryFormNames } from "./delivery-form-names.ts";
import { taskNames } from "./task-names.ts";
import { legalBasisCitations } from "./words.ts";

type Tests = Omit<Condition, "anyOf">;

/** A condition in words, to follow "Gælder, " and "Applies ": "hvis du er under 25 år". */
export function conditionInWords(condition: Condition): Text {
  const { anyOf, ...all } = condition;
  const either = (anyOf ?? []).map(testsInWords);
  const groups = [
    ...testsInWords(all),
    ...(either.length === 0
      ? []
      : [{ da: either.map(joined("da")).join(" eller "), en: either.map(joined("en")).join(" or ") }]),
  ];
  return { da: `hvis ${joined("da")(groups)}`, en: `if ${joined("en")(groups)}` };
}

interface Words {
  readonly da: string;
  readonly en: string;
}

const joined =
  (language: "da" | "en") =>
  (parts: readonly Words[]): string =>
    parts.map((part) => part[language]).join(language === "da" ? " og " : " and ");

function testsInWords(tests: Tests): readonly Words[] {
  return [...aboutTheCitizen(tests), ...aboutTheApplication(tests)];
}

function aboutTheCitizen(tests: Tests): readonly Words[] {
  const { ageAtLeast, ageBelow, earlyPension, homelessOrAtRisk } = tests;
  return [
    ...(ageAtLeast === undefined ? [] : [{ da: `du er fyldt ${ageAtLeast} år`, en: `you are ${ageAtLeast} or older` }]),
    ...(ageBelow === undefined ? [] : [{ da: `du er under ${ageBelow} år`, en: `you are under ${ageBelow}` }]),
    ...yesOrNo(
      earlyPension,
      { da: "du får førtidspension", en: "you get early retirement pension" },
      { da: "du ikke får førtidspension", en: "you do not get early retirement pension" },
    ),
    ...yesOrNo(
      homelessOrAtRisk,
      { da: "du er hjemløs eller i fare for at blive det", en: "you are homeless or at risk of it" },
      { da: "du ikke er hjemløs eller i fare for at blive det", en: "you are not homeless or at risk of it" },
    ),
  ];
}

function aboutTheApplication(tests: Tests): readonly Words[] {
  const { acute, appliedBy, appliedTasks, deliveryForm, legalBasis } = tests;
  return [
    ...yesOrNo(
      acute,
      { da: "du har brug for hjælp med det samme", en: "you need help at once" },
      { da: "det ikke haster", en: "it is not urgent" },
    ),
    ...(legalBasis === undefined ? [] : [basisWords(legalBasis.map((basis) => legalBasisCitations[basis]))]),
    ...(appliedTasks === undefined ? [] : [taskWords(appliedTasks.map((task) => taskNames[task]))]),
    ...(deliveryForm === undefined ? [] : [formWords(deliveryForm.map((form) => deliveryFormNames[form]))]),
    ...(appliedBy === undefined || appliedBy.includes("citizen")
      ? []
      : [{ da: "en anden søger for dig", en: "someone else applies for you" }]),
  ];
}

const yesOrNo = (fact: boolean | undefined, yes: Words, no: Words): readonly Words[] =>
  fact === undefined ? [] : [fact ? yes : no];

const basisWords = (citations: readonly string[]): Words => ({
  da: `støtten gives efter ${oneOf(actNamedOnce(citations), "eller")}`,
  en: `the support is given under ${oneOf(actNamedOnce(citations), "or")}`,
});

const taskWords = (names: readonly Text[]): Words => ({
  da: `du søger om hjælp til ${oneOf(danish(names), "eller")}`,
  en: `you apply for help with ${oneOf(english(names), "or")}`,
});

const formWords = (names: readonly Text[]): Words => ({
  da: `det er ${oneOf(danish(names), "eller")}`,
  en: `it is ${oneOf(english(names), "or")}`,
});

const danish = (names: readonly Text[]): readonly string[] => names.map((name) => name.da);
const english = (names: readonly Text[]): readonly string[] => names.map((name) => name.en ?? name.da);

/** Words in a row, of which one is enough: "rengøring, indkøb eller madlavning". */
function oneOf(words: readonly string[], or: string): string {
  const last = words.at(-1) ?? "";
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} ${or} ${last}` : last;
}

/** "serviceloven § 82 a", "§ 82 b": the act's name once is enough. */
const actNamedOnce = ([first = "", ...others]: readonly string[]): readonly string[] => [
  first,
  ...others.map((citation) => citation.replace(/^.*?(?=§)/, "")),
];
