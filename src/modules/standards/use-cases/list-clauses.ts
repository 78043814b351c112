import type { LocalDate } from "../../../kernel/local-date.ts";
import { guidePlaces, otherPlaces } from "../domain/clause-places.ts";
import { editionOn } from "../domain/edition-in-force.ts";
import type { EffectKind } from "../domain/effect.ts";
import type { Law } from "../domain/law.ts";
import type { Edition, Standard } from "../domain/standard.ts";
import type { StandardsLibrary } from "../domain/standards-library.ts";
import { testsByClause, testsIn } from "../domain/tests-of-clauses.ts";
import type { NamedText } from "./read-standard.ts";

/** Bestemmelse i drift: one clause with where it is in effect and which tests show it. The shape of `clauses --json`. */
export interface ListedClause {
  readonly standard: string;
  readonly id: string;
  readonly section: string;
  readonly effect: EffectKind;
  /** `guide:…`, `page:…`, `compare:…`, `case:…`, `letter:…`, `obligations:…` */
  readonly inEffectAt: readonly string[];
  readonly tests: readonly string[];
}

/**
 * Every clause of every standard's edition in force on a day, or of its first edition where that is still to come.
 * Tests are found by the clause's id in their text; without the sources of the tests, none are.
 */
export function listClauses(
  { standards, law }: StandardsLibrary,
  day: LocalDate,
  testFiles: readonly NamedText[],
): readonly ListedClause[] {
  const tests = testsByClause(testFiles.flatMap(({ file, text }) => testsIn(file, text)));
  return [...standards.values()].flatMap((standard) => {
    const edition = editionOn(standard, day) ?? standard.editions.at(-1);
    return edition === undefined ? [] : clausesIn(standard, edition, law, day, tests);
  });
}

function clausesIn(
  standard: Standard,
  edition: Edition,
  law: Law,
  day: LocalDate,
  tests: ReadonlyMap<string, readonly string[]>,
): readonly ListedClause[] {
  const { slug } = standard.municipality;
  const guided = guidePlaces(standard, law, day < edition.inForceFrom ? edition.inForceFrom : day);
  return edition.clauses.map((clause) => ({
    standard: slug,
    id: clause.id,
    section: clause.section,
    effect: clause.effect,
    inEffectAt: [...(guided.get(clause.id) ?? []), ...otherPlaces(slug, clause)],
    tests: tests.get(clause.id) ?? [],
  }));
}
