import { isBlank } from "../../../kernel/blank-text.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import type { TypedForm } from "../../documents/domain/document-form.ts";
import { type Answering, readAnswering } from "./answer-form.ts";
import type { ConsentScope } from "./consent.ts";
import { type InformationSource, mustBeNamed, sourceKinds } from "./information-source.ts";
import type { ConsentHelper } from "./who-may-answer.ts";

/** How many sources one consent has room for. */
export const sourceRows = 4;

/** The fields of one source. */
export const sourceFields = (row: number) => ({ kind: `kilde-${row}`, name: `navn-${row}` });

/** The other fields of a new consent. */
export const consentFields = {
  information: "oplysninger",
  purpose: "formaal",
  until: "gaelder-til",
  way: "maade",
} as const;

/** How a new consent comes about: a letter asks the citizen, or it is written down as it was given. */
export const consentBeginnings = { letter: "brev", written: "skriftligt", spoken: "mundtligt" } as const;

/** Nyt samtykke: what is asked for, and the yes where it was given already. */
export interface NewConsent {
  readonly scope: ConsentScope;
  /** Null where a letter is to ask the citizen. */
  readonly given: Answering | null;
}

const [longestName, longestText] = [120, 2000] as const;

/** Reads a new consent. What is asked of whom, and for what, is told in words: a consent to everything is none. */
export function readNewConsent(
  typed: TypedForm,
  helpers: readonly ConsentHelper[],
  today: LocalDate,
): Outcome<NewConsent, readonly FieldProblem[]> {
  const scope = readScope(typed, today);
  const way = typed.text(consentFields.way);
  if (way === consentBeginnings.letter) return scope.ok ? accepted({ scope: scope.value, given: null }) : scope;
  const how = way === consentBeginnings.written ? "written" : "spoken";
  const given = readAnswering(typed, how, helpers, today);
  const problems = [
    ...(scope.ok ? [] : scope.refusal),
    ...(isKnownWay(way) ? [] : [{ field: consentFields.way, message: "Vælg, hvordan samtykket kommer i stand." }]),
    ...(given.ok || !isKnownWay(way) ? [] : given.refusal),
  ];
  if (problems.length > 0 || !scope.ok || !given.ok) return refused(problems);
  return accepted({ scope: scope.value, given: given.value });
}

const isKnownWay = (way: string): boolean => Object.values<string>(consentBeginnings).includes(way);

function readScope(typed: TypedForm, today: LocalDate): Outcome<ConsentScope, readonly FieldProblem[]> {
  const sources = typedSources(typed);
  const [information, purpose] = [typed.text(consentFields.information), typed.text(consentFields.purpose)];
  const until = typed.day(consentFields.until);
  const problems = [
    ...sourceProblems(typed),
    ...textProblems(consentFields.information, information, "Skriv, hvilke oplysninger det handler om."),
    ...textProblems(consentFields.purpose, purpose, "Skriv, hvad oplysningerne skal bruges til."),
    ...(until === "unreadable" ? [{ field: consentFields.until, message: "Skriv dagen som dag, måned og år." }] : []),
    ...(isPast(until, today)
      ? [{ field: consentFields.until, message: "Den sidste dag er gået. Vælg en senere." }]
      : []),
  ];
  if (problems.length > 0) return refused(problems);
  return accepted({ sources, information, purpose, until: until === "blank" || until === "unreadable" ? null : until });
}

const isPast = (day: ReturnType<TypedForm["day"]>, today: LocalDate): boolean =>
  day !== "blank" && day !== "unreadable" && day < today;

function textProblems(field: string, text: string, message: string): readonly FieldProblem[] {
  if (isBlank(text)) return [{ field, message }];
  return text.length > longestText ? [{ field, message: `Skriv højst ${longestText} tegn.` }] : [];
}

/** The sources as they were chosen; rows in which none was chosen are left out. */
function typedSources(typed: TypedForm): readonly InformationSource[] {
  return Array.from({ length: sourceRows }, (_, row) => sourceFields(row)).flatMap((names) => {
    const kind = sourceKinds.find((known) => known === typed.text(names.kind));
    return kind === undefined ? [] : [{ kind, name: typed.text(names.name) }];
  });
}

function sourceProblems(typed: TypedForm): readonly FieldProblem[] {
  if (typedSources(typed).length === 0)
    return [{ field: sourceFields(0).kind, message: "Vælg, hvem der skal spørges." }];
  return Array.from({ length: sourceRows }, (_, row) => sourceFields(row)).flatMap((names) =>
    rowProblems(typed, names),
  );
}

function rowProblems(typed: TypedForm, names: ReturnType<typeof sourceFields>): readonly FieldProblem[] {
  const kind = sourceKinds.find((known) => known === typed.text(names.kind));
  const name = typed.text(names.name);
  if (name.length > longestName) return [{ field: names.name, message: `Skriv højst ${longestName} tegn.` }];
  if (kind === undefined && !isBlank(name)) return [{ field: names.kind, message: `Vælg, hvad »${name}« er.` }];
  if (kind !== undefined && mustBeNamed(kind) && isBlank(name))
    return [{ field: names.name, message: "Skriv navnet på den, der skal spørges." }];
  return [];
}
