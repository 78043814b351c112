import type { TypedPart } from "../../../kernel/edit.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import { carriesLevel, type Ffb, informants, subTheme, targetGroup } from "../../standards/domain/ffb.ts";
import {
  type ChosenTarget,
  type FunctionLevel,
  functionLevels,
  type Observation,
  type ThemeWords,
  type WholeAssessment,
} from "./assessment.ts";
import {
  notAssessed,
  observationFields,
  targetFields,
  targetReasonField,
  themeFields,
  wholeFields,
} from "./assessment-fields.ts";
import { inOrderOfFfb } from "./target-groups.ts";

/** Udredningens felter: a form about an assessment as it came back. */
export interface SentAssessment {
  readonly fields: Fields;
  /** The day in one of the form's date fields. */
  readonly dayIn: (field: string) => TypedDay;
}

/** Skrevet observation: an observation as it came back in a form; one with no text is none. */
export interface TypedObservation extends TypedPart<Observation | null> {
  readonly code: string;
  readonly id: string;
  readonly problems: readonly FieldProblem[];
}

/** Skrevet udredning: the parts of an assessment that came back in a form. What the form did not show is left alone. */
export interface TypedAssessment {
  readonly whole: TypedPart<WholeAssessment> | null;
  readonly themes: readonly TypedPart<ThemeWords>[];
  readonly observations: readonly TypedObservation[];
  readonly targets: TypedPart<readonly ChosenTarget[]> | null;
}

const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const shownTheme = new RegExp(`^vist-(${uuid})$`);
const shownObservation = new RegExp(`^vist-(${uuid})-(${uuid})$`);

/** True for a hidden field that shows a part of the assessment, and not an answer. */
export const isShownField = (name: string): boolean =>
  name === wholeFields.shown || name === targetFields.shown || shownTheme.test(name) || shownObservation.test(name);

/** The assessment in a form, as it was typed; a level stands only where FFB lets one stand. */
export function readAssessment(sent: SentAssessment, ffb: Ffb, today: LocalDate): TypedAssessment {
  const { fields } = sent;
  const names = Object.keys(fields);
  return {
    whole:
      fields[wholeFields.shown] === undefined
        ? null
        : { content: readWhole(fields), seen: textOf(fields, wholeFields.shown) },
    themes: names.flatMap((name) => readTheme(fields, ffb, shownTheme.exec(name)?.[1] ?? "")),
    observations: names.flatMap((name) => {
      const [, code = "", id = ""] = shownObservation.exec(name) ?? [];
      return subTheme(ffb, code) === undefined ? [] : [readObservation(sent, code, id, today)];
    }),
    targets:
      fields[targetFields.shown] === undefined
        ? null
        : { content: readTargets(fields, ffb), seen: textOf(fields, targetFields.shown) },
  };
}

const readWhole = (fields: Fields): WholeAssessment => ({
  citizensView: textOf(fields, wholeFields.citizensView),
  hopes: textOf(fields, wholeFields.hopes),
  resources: textOf(fields, wholeFields.resources),
  professionalView: textOf(fields, wholeFields.professionalView),
  supportNeed: readScale(textOf(fields, wholeFields.supportNeed)),
});

function readTheme(fields: Fields, ffb: Ffb, code: string): readonly TypedPart<ThemeWords>[] {
  const known = subTheme(ffb, code);
  if (known === undefined) return [];
  const names = themeFields(code);
  const content: ThemeWords = {
    code,
    citizensWords: textOf(fields, names.citizensWords),
    professionalView: textOf(fields, names.professionalView),
    level: carriesLevel(known) ? readLevel(textOf(fields, names.level)) : null,
  };
  return [{ content, seen: textOf(fields, names.shown) }];
}

function readObservation({ fields, dayIn }: SentAssessment, code: string, id: string, today: LocalDate) {
  const names = observationFields(code, id);
  const text = textOf(fields, names.text);
  const source = textOf(fields, names.source);
  const day = dayIn(names.seenOn);
  const seenOn = day === "blank" || day === "unreadable" ? null : day;
  const documentId = textOf(fields, names.documentId) || null;
  const informant = informants.find((known) => known === textOf(fields, names.informant)) ?? null;
  const isBlank = text === "" && source === "" && documentId === null && informant === null;
  return {
    code,
    id,
    content: isBlank ? null : { id, text, informant, source, seenOn, documentId },
    seen: textOf(fields, names.shown),
    problems: isBlank && day === "blank" ? [] : dayProblems(names.seenOn, day, today),
  };
}

function dayProblems(field: string, day: TypedDay, today: LocalDate): readonly FieldProblem[] {
  if (day === "unreadable") return [{ field, message: "Skriv en dag, der findes, for eksempel 12 4 2026." }];
  if (day === "blank" || day <= today) return [];
  return [{ field, message: "Dagen ligger efter i dag. Skriv den dag, det blev set eller fortalt." }];
}

function readTargets(fields: Fields, ffb: Ffb): readonly ChosenTarget[] {
  const primary = textOf(fields, targetFields.primary);
  const codes = new Set(ticked(fields, targetFields.chosen).filter((code) => targetGroup(ffb, code) !== undefined));
  const chosen = [...codes].map((code): ChosenTarget => {
    const rank = code === primary ? 1 : 2;
    return { code, rank, reason: textOf(fields, targetReasonField(code)) };
  });
  return inOrderOfFfb(chosen, ffb);
}

const readLevel = (text: string): FunctionLevel => (text === notAssessed ? "not-assessed" : readScale(text));

const readScale = (text: string): (typeof functionLevels)[number] | null =>
  functionLevels.find((level) => `${level}` === text) ?? null;
