import { allOf, always, conditionTest, oneOf, type Test } from "./applies.ts";
import type { Clause, ClauseOf, EffectKind } from "./effect.ts";
import type { LegalBasis } from "./facts.ts";
import type {
  AlternativeItem,
  ConsiderationItem,
  FollowUpItem,
  GuidanceItem,
  LetterItem,
  QualityItem,
  RuleItem,
  TargetItem,
} from "./guidance-items.ts";
import { frozen, type Prepared } from "./guidance-list.ts";
import type { Edition } from "./standard.ts";

/** The clauses of one kind, in the order of the file. */
export const clausesOf = <Kind extends EffectKind>(edition: Edition, kind: Kind): readonly ClauseOf<Kind>[] =>
  edition.clauses.filter((clause): clause is ClauseOf<Kind> => clause.effect === kind);

/** The clauses of one kind as items, each with the test of when it applies. */
export const clauseItems = <Kind extends EffectKind, Item extends GuidanceItem>(
  edition: Edition,
  kind: Kind,
  item: (clause: ClauseOf<Kind>) => Item,
): readonly Prepared<Item>[] =>
  clausesOf(edition, kind).map((clause) => ({ item: frozen(item(clause)), test: clauseTest(clause) }));

/** When a clause applies: its own condition, and the grounds that it is about. */
export const clauseTest = (clause: Clause): Test =>
  allOf([conditionTest(clause.when), "legalBasis" in clause ? basisTest(clause.legalBasis) : always]);

/** Holds for a case on one of these grounds; without them, always. */
export const basisTest = (bases: readonly LegalBasis[] | undefined): Test =>
  bases === undefined ? always : oneOf("legalBasis", bases);

/** What every item carries, whatever the clause's effect. */
export const said = (clause: Clause): GuidanceItem => ({
  id: clause.id,
  text: clause.text.da,
  sources: [...new Set([clause.id, ...(clause.law ?? [])])],
  words: clause.text,
  section: clause.section,
});

/** A target clause: findings to make. */
export const targetItem = (clause: ClauseOf<"target">): TargetItem => ({
  ...said(clause),
  about: clause.about,
  asks: clause.asks.map(({ da }) => da),
  legalBasis: clause.legalBasis ?? [],
  themes: clause.themes ?? [],
});

/** An alternative clause: a rung of the ladder. */
export const alternativeItem = (clause: ClauseOf<"alternative">): AlternativeItem => ({
  ...said(clause),
  rung: clause.rung,
  asks: clause.asks.da,
});

/** A consideration clause: a question to answer with reasons. */
export const considerationItem = (clause: ClauseOf<"consideration">): ConsiderationItem => ({
  ...said(clause),
  asks: clause.asks.da,
  askedIn: clause.askedIn,
});

/** A letter clause: what a letter must hold. */
export const letterItem = (clause: ClauseOf<"letter">): LetterItem => ({
  ...said(clause),
  rule: clause.holds,
  holds: [clause.holds, ...(clause.alsoHolds ?? [])],
  letters: clause.letters,
  outcome: clause.outcome ?? [],
  address: clause.address ?? [],
});

/** A follow-up clause. */
export const followUpItem = (clause: ClauseOf<"followup">): FollowUpItem => ({
  ...said(clause),
  rule: clause.rule,
  first: clause.first ?? null,
  next: clause.next ?? null,
});

/** A quality clause with its goals. */
export const qualityItem = (clause: ClauseOf<"quality">): QualityItem => ({
  ...said(clause),
  rule: clause.seenBy,
  goals: clause.goals.map(({ da, en }) => ({ da, ...(en !== undefined && { en }) })),
});

/** A clause whose closed word is a rule. */
export const ruleItem = (clause: ClauseOf<"plan" | "delivery" | "complaint" | "duty">): RuleItem => ({
  ...said(clause),
  rule: clause.rule,
  ...("formBefore" in clause && clause.formBefore !== undefined && { formBefore: clause.formBefore }),
});

/** A cost clause; its rule is who pays. */
export const costItem = (clause: ClauseOf<"cost">): RuleItem => ({ ...said(clause), rule: clause.payer });

/** An information clause; its rule is the part of the page. */
export const infoItem = (clause: ClauseOf<"info">): RuleItem => ({ ...said(clause), rule: clause.topic });
