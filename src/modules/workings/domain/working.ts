import { canonicalJson, type Json } from "../../../kernel/canonical-json.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { type Ground, guidanceQuestions } from "../../assessments/domain/guidance-question.ts";
import type { CaseFile } from "../../cases/domain/case-event.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import { obligations } from "../../obligations/domain/obligations.ts";
import { editionInForce } from "../../standards/domain/edition-in-force.ts";
import type { Facts } from "../../standards/domain/facts.ts";
import { guidance } from "../../standards/domain/guidance.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import type { Law } from "../../standards/domain/law.ts";
import type { Standard } from "../../standards/domain/standard.ts";

/** What a decision is computed from, beside the rules. */
export interface KnownThen {
  /** The decision's own day. */
  readonly day: LocalDate;
  /** With the day on which the decided application was received. */
  readonly facts: Facts;
  /** The grounds that its parts rest on, each with its form of delivery. */
  readonly grounds: readonly Ground[];
  /** The case with the decision in it: what is owed is computed from it. */
  readonly file: CaseFile;
}

/** What the rules say of it. */
export interface RulesSaid {
  readonly edition: LocalDate;
  readonly guidance: readonly { readonly ground: Ground; readonly said: Guidance }[];
  /** The questions that must be answered before such a decision, by their keys. */
  readonly asked: readonly string[];
  readonly owed: readonly Obligation[];
  /** Of each ground, where its decisions go on appeal; null where they go nowhere. */
  readonly appeals: readonly { readonly ground: Ground; readonly body: string | null }[];
}

/** Mellemregning: what was known when a decision was made, and what the rules said of it. */
export interface Working {
  readonly known: KnownThen;
  readonly said: RulesSaid;
}

/** The rules that a working is computed by. */
export interface Rules {
  readonly standard: Standard;
  readonly law: Law;
}

/**
 * Computes what the rules say of a decision. Pure: the same rules and the same knowledge give the same, in any year.
 *
 * @throws RangeError for a day before the standard's first edition.
 */
export const rulesSaid = ({ law, standard }: Rules, { day, facts, file, grounds }: KnownThen): RulesSaid => ({
  edition: editionInForce(standard, day).id,
  guidance: grounds.map((ground) => ({ ground, said: guidance(standard, law, { ...facts, ...ground }, day) })),
  asked: guidanceQuestions(standard, law, facts, day, grounds).map(({ key }) => key),
  owed: obligations(file, standard, law, day),
  appeals: grounds.map((ground) => ({
    ground,
    body: law.legalBases.find(({ basis }) => basis === ground.legalBasis)?.appeal?.body ?? null,
  })),
});

/** As it is kept: what JSON holds of it, so that what is read again equals what was kept. */
export const asKept = <Kept>(value: Kept): Kept => JSON.parse(JSON.stringify(value)) as Kept;

/** A working with what it rests on, in one spelling: what its hash is taken of. */
export const spelledOut = (
  working: Working,
  restsOn: { readonly standard: string; readonly law: string; readonly engine: string },
): string => canonicalJson({ ...restsOn, working: asKept(working) } as unknown as Json);

/** The number that a decision is known by: the case's, and which of its decisions, `2026-000123-A1`. */
export const decisionNumber = (caseNumber: string, ordinal: number): string => `${caseNumber}-A${ordinal}`;

/** Afgørelsens nummer, læst: which case, and which of its decisions. */
export interface DecisionNumber {
  readonly caseNumber: string;
  readonly ordinal: number;
}

/** What a decision's number names; undefined for what is no such number. */
export function readDecisionNumber(text: string): DecisionNumber | undefined {
  const found = /^(\d{4}-\d{1,9})-A([1-9]\d{0,3})$/i.exec(text.trim());
  return found?.[1] === undefined ? undefined : { caseNumber: found[1], ordinal: Number(found[2]) };
}
