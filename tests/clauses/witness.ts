import assert from "node:assert/strict";
import type { DeliveryForm, LegalBasis } from "../../src/modules/standards/domain/facts.ts";
import type { Guidance } from "../../src/modules/standards/domain/guidance-items.ts";
import type { StandardsLibrary } from "../../src/modules/standards/domain/standards-library.ts";
import { clauseOnPage } from "./pages.tsx";
import { letterReader, type Person, people } from "./people.ts";
import { type Trial, told } from "./trial.ts";

/**
 * Vidne: what one clause promises, and the trial of it. What it expects is written by hand from the published standard,
 * never read from the file that it is about.
 */
export interface Witness {
  /** The clause that it speaks for. */
  readonly id: string;
  /** The slug of the clause's standard. */
  readonly standard: string;
  /** The promise, in a sentence. */
  readonly promises: string;
  /** Throws when the clause is not in effect as promised. */
  readonly claim: (library: StandardsLibrary) => void;
}

/** What the guidance says of a clause. A route has no text of its own there; it is read on the page. */
export interface Found {
  readonly text: string | null;
  readonly section: string | null;
  readonly sources: readonly string[];
}

/** Where a clause comes up for the people that it is about, and what must be said there. */
export interface Place {
  readonly find: (guidance: Guidance, id: string) => Found | undefined;
  /** What the place itself demands: the rung, the question, the length. */
  readonly demand: (guidance: Guidance, trial: Trial) => void;
  /** What it must say to each of the people. */
  readonly demandFor: (guidance: Guidance, trial: Trial, person: Person) => void;
  /** True where the sources are the clause's own alone; deadlines name the law's too. */
  readonly namesOnlyItself: boolean;
  /** What the public page shows beside the text. */
  readonly shown: readonly RegExp[];
  /** What the letters of a case on this ground must hold because of it. */
  readonly letters: (trial: Trial, basis: LegalBasis, found: Found) => void;
}

/** One more thing that a witness says of its clause. */
export interface Detail {
  /** What its text says. */
  readonly says?: readonly RegExp[];
  /** For whom it comes up, and how the public page tells that; null where only the text does. */
  readonly condition?: { readonly holds: (person: Person) => boolean; readonly told: RegExp | null };
  /** The acts that it rests on. */
  readonly cites?: readonly string[];
  /** The forms of delivery that it opens. */
  readonly opens?: readonly DeliveryForm[];
  /** Anything else: a day that is owed, the words of a letter. */
  readonly also?: (trial: Trial) => void;
}

/** A witness that does not yet know where in which standard its clause stands. */
export type Testimony = (standard: string, section: string) => Witness;

/** `witness("AAB-04.1: the one core task is told", …)`: the clause, its promise, its place, and the rest. */
export function witness(title: string, place: Place, ...details: readonly Detail[]): Testimony {
  const [, id = "", promises = ""] = /^([A-Z]{3}-[\d.]+): (.+)$/.exec(title) ?? [];
  assert.ok(promises !== "", `"${title}" names a clause and its promise`);
  return (standard, section) => ({
    id,
    standard,
    promises,
    claim: (library) => {
      const found = library.standards.get(standard);
      assert.ok(found !== undefined, `there is a standard ${standard}`);
      tryOut({ id, standard: found, law: library.law }, place, section, details);
    },
  });
}

/** The witnesses of the clauses that stand in one section of the source, under the name that its reader finds there. */
export const under =
  (section: string, ...testimonies: readonly Testimony[]) =>
  (standard: string): readonly Witness[] =>
    testimonies.map((testimony) => testimony(standard, section));

/** Every witness of one standard. */
export const witnessesOf = (standard: string, ...sections: readonly ReturnType<typeof under>[]): readonly Witness[] =>
  sections.flatMap((section) => section(standard));

function tryOut(trial: Trial, place: Place, section: string, details: readonly Detail[]): void {
  const condition = details.find((detail) => detail.condition !== undefined)?.condition ?? forAll;
  const [concerned] = people.filter(condition.holds);
  assert.ok(concerned !== undefined, "there is somebody whom the clause is about");
  inGuidance(trial, place, told(trial, concerned), section, details);
  for (const person of people) comesUpFor(trial, place, person, condition.holds(person));
  onPage(trial, place, section, condition.told, details);
  inLetters(trial, place, condition.holds);
  for (const { also } of details) also?.(trial);
}

const forAll = { holds: () => true, told: null };

function inGuidance(trial: Trial, place: Place, guidance: Guidance, section: string, details: readonly Detail[]): void {
  const found = place.find(guidance, trial.id);
  assert.ok(found !== undefined, `${trial.id} comes up`);
  place.demand(guidance, trial);
  if (found.text !== null) for (const pattern of saidIn(details)) assert.match(found.text, pattern);
  assert.equal(found.section ?? section, section);
  const own = [trial.id, ...citedIn(details)];
  const named = place.namesOnlyItself ? found.sources : found.sources.filter((source) => own.includes(source));
  assert.deepEqual(named, own);
  const opened = guidance.deliveryForms.filter(({ sources }) => sources.includes(trial.id)).map(({ form }) => form);
  assert.deepEqual(opened.toSorted(), details.flatMap(({ opens }) => opens ?? []).toSorted());
}

function comesUpFor(trial: Trial, place: Place, person: Person, isConcerned: boolean): void {
  const guidance = told(trial, person);
  const comesUp = place.find(guidance, trial.id) !== undefined;
  if (comesUp !== isConcerned)
    assert.fail(`${trial.id} ${comesUp ? "comes up" : "is silent"} for ${JSON.stringify(person)}`);
  if (comesUp) place.demandFor(guidance, trial, person);
}

function onPage(
  trial: Trial,
  place: Place,
  section: string,
  condition: RegExp | null,
  details: readonly Detail[],
): void {
  const shown = clauseOnPage(trial);
  for (const pattern of [...saidIn(details), ...place.shown]) assert.match(shown.text, pattern);
  assert.equal(shown.origin, [trial.id, `kilden: ${section}`, ...citedIn(details)].join(" · "));
  if (condition === null) assert.equal(shown.condition, null);
  else assert.match(shown.condition ?? "", condition);
}

/** In a case on each ground on which the clause speaks to the citizen of the sample letters. */
function inLetters(trial: Trial, place: Place, holds: (person: Person) => boolean): void {
  for (const basis of trial.standard.editions[0]?.legalBasis ?? []) {
    const reader = letterReader(basis);
    const found = holds(reader) ? place.find(told(trial, reader), trial.id) : undefined;
    if (found !== undefined) place.letters(trial, basis, found);
  }
}

const citedIn = (details: readonly Detail[]): readonly string[] => details.flatMap(({ cites }) => cites ?? []);

function saidIn(details: readonly Detail[]): readonly RegExp[] {
  const patterns = details.flatMap(({ says }) => says ?? []);
  assert.ok(patterns.length > 0, "a witness knows what its clause says");
  return patterns;
}
