import { formatDay } from "../../../kernel/danish-day.ts";
import { callout, paragraph, section, subheading, terms, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { FollowedGoal, FollowUpOutcome } from "../domain/follow-up.ts";
import type { FollowUpLetterFacts, FollowUpTalk } from "../domain/follow-up-letter-facts.ts";
import { standingForCitizen } from "../domain/standing-for-citizen.ts";
import { useSentences } from "../domain/use-words.ts";

/**
 * Brev efter en opfølgning: what was talked about, how each goal stands, what is next, and how to say that it is wrong. It
 * decides nothing: less support against the citizen's wish takes a decision of its own.
 *
 * Law: serviceloven § 148, stk. 2.
 */
export function followUpLetter(frame: LetterFrame, facts: FollowUpLetterFacts): LetterDocument {
  const { heldOn, outcome, sources } = facts;
  const blocks = [
    callout(`Vi fulgte op på din støtte ${formatDay(heldOn)}. ${outcomeCallouts[outcome]}`),
    ...talkBlocks(facts),
    ...section("Det sker nu", ...nextSentences(facts).map((sentence) => paragraph(sentence))),
    ...section(
      "Er det forkert?",
      paragraph("Er det ikke det, vi talte om, så sig det til os. Så retter vi det, eller vi skriver din mening ned."),
      ...contactTerms("Skriv eller ring til", frame),
    ),
  ];
  return letterIn(frame, { title: "Det talte vi om, da vi fulgte op", blocks, sources });
}

/** What was talked about at a follow-up, and how each goal stands: the same in every letter that comes of it. */
export const talkBlocks = ({ goals, meeting, notes, use }: FollowUpTalk): readonly LetterBlock[] => [
  ...section(
    "Det talte vi om",
    paragraph(meetingSentences[meeting]),
    ...written(notes),
    ...(use === null ? [] : useSentences(use, "citizen").map((sentence) => paragraph(sentence))),
  ),
  ...section("Dine mål", ...goals.flatMap(goalBlocks)),
];

const meetingSentences: Readonly<Record<FollowUpLetterFacts["meeting"], string>> = {
  "in-person": "Vi mødtes om det.",
  digital: "Vi talte om det på skærm.",
  phone: "Vi talte om det i telefonen.",
};

const outcomeCallouts: Readonly<Record<FollowUpOutcome, string>> = {
  continue: "Din støtte fortsætter.",
  adjust: "Din støtte fortsætter, men noget bliver ændret.",
  end: "Vi talte om, at din støtte skal slutte.",
  "other-help": "Vi talte om, at du har brug for anden hjælp.",
};

const goalBlocks = ({ goal, standing, ownScore, next }: FollowedGoal): readonly LetterBlock[] => [
  subheading(goal),
  ...terms([
    ["Så langt er målet", standingForCitizen[standing]],
    ["Dit eget tal", ownScore === null ? null : `${ownScore} af 10`],
    ["Det gør vi nu", next],
  ]),
];

function nextSentences({ outcome, nextOn, changeFrom }: FollowUpLetterFacts): readonly string[] {
  const next =
    nextOn === null
      ? "Vi aftaler dagen for næste gang sammen med dig."
      : `Vi følger op igen senest ${formatDay(nextOn)}.`;
  if (outcome === "continue") return [next, "Sker der noget nyt i dit liv, så ring før."];
  if (outcome === "adjust")
    return [changeFrom === null ? changed : `${changed} Det begynder ${formatDay(changeFrom)}.`, next];
  return outcome === "end" ? [lastDay, againstWish] : [otherHelp, againstWish];
}

const changed = "Du får et brev for sig om det, der bliver ændret.";
const lastDay = "Du får et brev for sig, når den sidste dag er aftalt.";
const otherHelp = "Vi hjælper dig videre til den hjælp, du har brug for.";
const againstWish =
  "Vil du beholde din støtte, så sig det. Den kan kun stoppe mod dit ønske, hvis vi træffer en ny afgørelse.";
