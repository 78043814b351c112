import assert from "node:assert/strict";
import type { LegalBasis } from "../../src/modules/standards/domain/facts.ts";
import type { Standard } from "../../src/modules/standards/domain/standard.ts";
import type { LetterDocument } from "../../src/ui/letter/letter-document.ts";
import { letterText } from "../../src/ui/letter/letter-text.ts";
import { decisionOf, grantedPart, lettersOf, refusedPart, type SampleLetter } from "../letter-samples.ts";
import type { Trial } from "./trial.ts";

/** Brev: the kinds of letters that the system makes. A decision is one that grants, a refusal one that grants nothing. */
export type MadeLetter = SampleLetter["kind"];

const made = new WeakMap<Standard, Map<string, LetterDocument>>();

/** A letter as this municipality would write it in a case on one ground. */
export function letterFrom({ standard }: Trial, kind: MadeLetter, basis: LegalBasis): LetterDocument {
  const letters = made.get(standard) ?? new Map<string, LetterDocument>();
  const letter = letters.get(`${kind} ${basis}`) ?? letterAnew(standard, kind, basis);
  made.set(standard, letters.set(`${kind} ${basis}`, letter));
  return letter;
}

function letterAnew(standard: Standard, kind: MadeLetter, basis: LegalBasis): LetterDocument {
  if (kind === "decision") return decisionOf(standard, [grantedPart(basis)]);
  if (kind === "refusal") return decisionOf(standard, [refusedPart(basis)]);
  const found = lettersOf(standard, basis).find((sample) => sample.kind === kind);
  assert.ok(found !== undefined, `there is a letter '${kind}'`);
  return found.letter;
}

/** The letter's own line of sources names the clause. */
export function letterNames(trial: Trial, kind: MadeLetter, basis: LegalBasis): void {
  const { sources } = letterFrom(trial, kind, basis);
  const named: readonly string[] = sources.match(/[A-Z]{3}-\d+(?:\.\d+)*/g) ?? [];
  assert.ok(named.includes(trial.id), `the letter '${kind}' names ${trial.id}: ${sources}`);
}

/** The letter holds these words. */
export function letterHolds(trial: Trial, kind: MadeLetter, basis: LegalBasis, words: RegExp | string): void {
  const text = letterText(letterFrom(trial, kind, basis)).join("\n");
  const holds = typeof words === "string" ? text.includes(words) : words.test(text);
  assert.ok(holds, `the letter '${kind}' says ${words}`);
}
