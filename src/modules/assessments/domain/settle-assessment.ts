import type { Json } from "../../../kernel/canonical-json.ts";
import { type ContentTag, type Edit, editOf, type TypedPart } from "../../../kernel/edit.ts";
import type { Outcome } from "../../../kernel/outcome.ts";
import { accepted, refused } from "../../../kernel/outcome.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import type { NotSaved } from "./answer-form.ts";
import {
  type AssessedTheme,
  type Assessment,
  blankTheme,
  type ChosenTarget,
  type Observation,
  type ThemeWords,
  type WholeAssessment,
  wordsOfTheme,
} from "./assessment.ts";
import { observationKey, targetsKey, wholeKey } from "./assessment-fields.ts";
import type { TypedAssessment, TypedObservation } from "./assessment-form.ts";
import { choiceOf } from "./target-groups.ts";

/** Ændringer i udredningen: the parts that were changed; null where the whole, or the target groups, were not. */
export interface AssessmentChange {
  readonly whole: WholeAssessment | null;
  /** As they are to be kept: with what others have changed beside. */
  readonly themes: readonly AssessedTheme[];
  readonly targets: readonly ChosenTarget[] | null;
}

/**
 * What is new in the form; or all that hinders it: fields to mend, and the parts that somebody else has changed meanwhile.
 * The words of a sub-theme, and each observation about it, are parts by themselves.
 */
export function settleAssessment(
  typed: TypedAssessment,
  stored: Assessment,
  tag: ContentTag,
): Outcome<AssessmentChange, NotSaved> {
  const words = typed.themes.map((part) => {
    const { code } = part.content;
    const shown = shownWith(part, wordsOfTheme(blankTheme(code)), tag);
    return { key: code, part, edit: editOf(shown, wordsOfTheme(storedTheme(stored, code)), tag) };
  });
  const observations = typed.observations.map((part) => ({
    key: observationKey(part.code, part.id),
    part,
    edit: editOf(shownWith<Observation | null>(part, null, tag), storedObservation(stored, part), tag),
  }));
  const whole = editOfPart(typed.whole, stored.whole, tag);
  const targets = editOfPart(typed.targets, stored.targets.map(choiceOf), tag);
  const conflicts = [{ key: wholeKey, edit: whole }, { key: targetsKey, edit: targets }, ...words, ...observations]
    .filter(({ edit }) => edit === "conflict")
    .map(({ key }) => key);
  const problems: readonly FieldProblem[] = observations
    .filter(({ edit }) => edit !== "untouched")
    .flatMap(({ part }) => part.problems);
  if (conflicts.length + problems.length > 0) return refused({ conflicts, problems });
  return accepted({
    whole: whole === "changed" ? (typed.whole?.content ?? null) : null,
    themes: mergedThemes(stored, changed(words), changed(observations)),
    targets: targets === "changed" ? (typed.targets?.content ?? null) : null,
  });
}

/** A part that was not stored when the form was shown carries no tag: it was shown blank. */
const shownWith = <Content extends Json>(part: TypedPart<Content>, blank: Content, tag: ContentTag) => ({
  content: part.content,
  seen: part.seen === "" ? tag(blank) : part.seen,
});

const editOfPart = <Content extends Json>(part: TypedPart<Content> | null, stored: Content, tag: ContentTag): Edit =>
  part === null ? "untouched" : editOf(part, stored, tag);

const changed = <Part>(edits: readonly { readonly part: Part; readonly edit: Edit }[]): readonly Part[] =>
  edits.filter(({ edit }) => edit === "changed").map(({ part }) => part);

/** The stored themes with the changed words and observations laid into them; only those that something changed in. */
function mergedThemes(
  stored: Pick<Assessment, "themes">,
  words: readonly TypedPart<ThemeWords>[],
  observations: readonly TypedObservation[],
): readonly AssessedTheme[] {
  const codes = [...new Set([...words.map(({ content }) => content.code), ...observations.map(({ code }) => code)])];
  return codes.map((code) => {
    const before = storedTheme(stored, code);
    const said = words.find(({ content }) => content.code === code)?.content ?? wordsOfTheme(before);
    const mine = observations.filter((observation) => observation.code === code);
    return { ...said, observations: mergedObservations(before.observations, mine) };
  });
}

/** One with no text left is taken out; a new one stands last. */
function mergedObservations(
  before: readonly Observation[],
  typed: readonly TypedObservation[],
): readonly Observation[] {
  const byId = new Map<string, Observation | null>(before.map((observation) => [observation.id, observation]));
  for (const { id, content } of typed) byId.set(id, content);
  return [...byId.values()].filter((observation) => observation !== null);
}

/** What is stored of a sub-theme, as a form shows it. */
export const storedTheme = (stored: Pick<Assessment, "themes">, code: string): AssessedTheme =>
  stored.themes.find((theme) => theme.code === code) ?? blankTheme(code);

/** What is stored of an observation, as a form shows it; null where there is none. */
export const storedObservation = (
  stored: Pick<Assessment, "themes">,
  { code, id }: { readonly code: string; readonly id: string },
): Observation | null => storedTheme(stored, code).observations.find((observation) => observation.id === id) ?? null;
