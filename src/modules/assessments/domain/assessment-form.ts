import { type ContentTag, editOf, type TypedPart } from "../../../kernel/edit.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { carriesLevel, type Ffb, informants, subTheme } from "../../standards/domain/ffb.ts";
import {
  type AssessedTheme,
  type Assessment,
  blankTheme,
  type FunctionLevel,
  functionLevels,
  type WholeAssessment,
} from "./assessment.ts";

/** The fields about one theme. `shown` holds the tag of what the form was shown with. */
export const themeFields = (code: string) => ({
  citizensWords: `ord-${code}`,
  observation: `set-${code}`,
  informant: `kilde-${code}`,
  observationSource: `hvem-${code}`,
  professionalView: `vurdering-${code}`,
  level: `niveau-${code}`,
  shown: `vist-${code}`,
});

/** The fields about the whole. */
export const wholeFields = {
  citizensView: "borgerens-syn",
  hopes: "haab",
  resources: "ressourcer",
  professionalView: "samlet-vurdering",
  supportNeed: "stoettebehov",
  shown: "vist-helhed",
} as const;

/** What the whole is called among the parts of the form. */
export const wholeKey = "helhed";
/** The value that says outright that something was not assessed. */
export const notAssessed = "ikke-vurderet";

/** Skrevet udredning: an assessment as it came back in a form. */
export interface TypedAssessment {
  readonly whole: TypedPart<WholeAssessment>;
  readonly themes: readonly TypedPart<AssessedTheme>[];
}

/** The assessment in a form, as it was typed; a level stands only where FFB lets one stand. */
export function readAssessment(fields: Fields, ffb: Ffb): TypedAssessment {
  const codes = Object.keys(fields).flatMap((name) => /^vist-([0-9a-f-]{36})$/.exec(name)?.[1] ?? []);
  return {
    whole: { content: readWhole(fields), seen: textOf(fields, wholeFields.shown) },
    themes: codes.flatMap((code) => readTheme(fields, ffb, code)),
  };
}

function readWhole(fields: Fields): WholeAssessment {
  return {
    citizensView: textOf(fields, wholeFields.citizensView),
    hopes: textOf(fields, wholeFields.hopes),
    resources: textOf(fields, wholeFields.resources),
    professionalView: textOf(fields, wholeFields.professionalView),
    supportNeed: readScale(textOf(fields, wholeFields.supportNeed)),
  };
}

function readTheme(fields: Fields, ffb: Ffb, code: string): readonly TypedPart<AssessedTheme>[] {
  const known = subTheme(ffb, code);
  if (known === undefined) return [];
  const names = themeFields(code);
  const content: AssessedTheme = {
    code,
    citizensWords: textOf(fields, names.citizensWords),
    observation: textOf(fields, names.observation),
    informant: informants.find((informant) => informant === textOf(fields, names.informant)) ?? null,
    observationSource: textOf(fields, names.observationSource),
    professionalView: textOf(fields, names.professionalView),
    level: carriesLevel(known) ? readLevel(textOf(fields, names.level)) : null,
  };
  return [{ content, seen: textOf(fields, names.shown) }];
}

const readLevel = (text: string): FunctionLevel => (text === notAssessed ? "not-assessed" : readScale(text));

const readScale = (text: string): (typeof functionLevels)[number] | null =>
  functionLevels.find((level) => `${level}` === text) ?? null;

/** Ændringer i udredningen: the parts that were changed; null where the whole was not. */
export interface AssessmentChange {
  readonly whole: WholeAssessment | null;
  readonly themes: readonly AssessedTheme[];
}

/** What is new in the form, or the keys of the parts that somebody else has changed meanwhile. */
export function settleAssessment(
  typed: TypedAssessment,
  stored: Assessment,
  tag: ContentTag,
): Outcome<AssessmentChange, readonly string[]> {
  const whole = editOf(typed.whole, stored.whole, tag);
  const themes = typed.themes.map((theme) => ({
    content: theme.content,
    edit: editOf(theme, storedTheme(stored, theme.content.code), tag),
  }));
  const conflicts = [
    ...(whole === "conflict" ? [wholeKey] : []),
    ...themes.filter(({ edit }) => edit === "conflict").map(({ content }) => content.code),
  ];
  if (conflicts.length > 0) return refused(conflicts);
  return accepted({
    whole: whole === "changed" ? typed.whole.content : null,
    themes: themes.filter(({ edit }) => edit === "changed").map(({ content }) => content),
  });
}

/** What is stored of a theme, as a form shows it. */
export const storedTheme = (stored: Pick<Assessment, "themes">, code: string): AssessedTheme =>
  stored.themes.find((theme) => theme.code === code) ?? blankTheme(code);
