import { formatDay } from "../../../kernel/danish-day.ts";
import { accepted, type Outcome } from "../../../kernel/outcome.ts";
import { callout, list, paragraph, section, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { ComplaintLaw } from "../domain/complaint-guidance.ts";
import type { DecisionLetterFacts, ProviderWish } from "../domain/decision-letter-facts.ts";
import { type DecisionLetterContents, letterContents } from "../domain/letter-contents.ts";
import type { LetterProblem } from "../domain/letter-problem.ts";
import { answersSection, inShort, titleOf } from "./answers-section.ts";
import { complaintSections } from "./complaint-sections.ts";
import { decisionSources } from "./decision-sources.ts";
import { grantSections, metOtherwiseSection } from "./grant-sections.ts";
import { nextSection } from "./next-section.ts";
import { putOffSection } from "./put-off-section.ts";
import { reasonSections } from "./reason-sections.ts";
import { ruleSection } from "./rule-section.ts";

/**
 * Afgørelsesbrev: the decision first, then why, then what the citizen can do and by when, then the rules.
 * A decision that lacks a required part gives no letter, but the list of what is missing.
 */
export function decisionLetter(
  frame: LetterFrame,
  facts: DecisionLetterFacts,
  law: ComplaintLaw,
): Outcome<LetterDocument, readonly LetterProblem[]> {
  const contents = letterContents(facts, law);
  return contents.ok ? accepted(inWords(frame, contents.value)) : contents;
}

function inWords(frame: LetterFrame, contents: DecisionLetterContents): LetterDocument {
  const { facts } = contents;
  const blocks: readonly LetterBlock[] = [
    callout(...inShort(contents)),
    ...answersSection(facts.parts),
    ...putOffSection(facts),
    ...grantSections(contents),
    ...metOtherwiseSection(facts.parts),
    ...section("Sådan ser vi din situation", ...written(facts.assessment)),
    ...hearingSection(facts.hearing),
    ...reasonSections(contents),
    ...wishSection(facts.providerWish),
    ...nextSection(contents),
    ...section("Hvad koster støtten?", ...list(contents.cost.map(({ text }) => text))),
    ...section("Det beder vi dig om", ...list(contents.duties.map(({ text }) => text))),
    ...complaintSections(contents.complaint),
  ];
  const body = { title: titleOf(facts), blocks, sources: decisionSources(contents) };
  return letterIn(frame, body, ruleSection(contents));
}

function hearingSection(hearing: DecisionLetterFacts["hearing"]): readonly LetterBlock[] {
  if (hearing === null) return [];
  const { sentOn, answeredOn } = hearing;
  const answer =
    answeredOn === null
      ? "Vi har ikke fået svar fra dig. Derfor bruger vi de oplysninger, vi har."
      : `Du svarede ${formatDay(answeredOn)}. Dit svar er med i vores vurdering.`;
  return section("Det har vi spurgt dig om", paragraph(`Du fik oplysningerne at se ${formatDay(sentOn)}. ${answer}`));
}

function wishSection(wish: ProviderWish | null): readonly LetterBlock[] {
  if (wish === null) return [];
  const answer = wish.followed ? "Det ønske følger vi." : "Det ønske følger vi ikke. Her er grunden:";
  return section(
    "Dit ønske om, hvem der hjælper dig",
    paragraph(`Du vil gerne have støtte fra ${wish.wish}. ${answer}`),
    ...(wish.followed ? [] : written(wish.reason ?? "")),
  );
}
