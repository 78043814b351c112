import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { callout, list, paragraph, section } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { PackagePlan } from "../domain/package-plan.ts";

/** Oplysninger til brevet om, at klagen er sendt. */
export interface SentFacts {
  readonly number: string;
  readonly on: LocalDate;
  readonly plan: PackagePlan;
  /** False where more is sent after the complaint itself. */
  readonly isFirst: boolean;
  /** Whether the complaint has been ruled on or withdrawn meanwhile: then nothing more happens with it there. */
  readonly isOver: boolean;
  /** Whether the citizen has held on to the complaint after a new decision. */
  readonly isMaintained: boolean;
  /** What the citizen is told of the reconsideration; empty where nobody has looked again. */
  readonly kept: readonly string[];
}

/**
 * Besked om, at klagen er sendt til Ankestyrelsen: when, what went along, and what happens now.
 *
 * Law: retssikkerhedsloven § 66, stk. 1; retssikkerhedsbekendtgørelsen §§ 11-13.
 */
export function sentLetter(frame: LetterFrame, facts: SentFacts): LetterDocument {
  const { isFirst, isOver, number, on } = facts;
  const blocks: readonly LetterBlock[] = [
    callout(
      isFirst
        ? `Vi sendte din klage til Ankestyrelsen ${formatDay(on)}.`
        : `Vi sendte flere papirer til Ankestyrelsen ${formatDay(on)}.`,
    ),
    paragraph(`Det er din klage ${number}.`),
    ...why(facts),
    ...section("Det sendte vi", ...list(counted(facts.plan)), paragraph(whereToSee)),
    ...(isOver ? [] : whatNext()),
    ...contactTerms("Skriv eller ring til", frame),
  ];
  const title = isFirst ? "Din klage er sendt til Ankestyrelsen" : "Vi har sendt mere til Ankestyrelsen";
  return letterIn(frame, { title, blocks, sources: sourcesOf(facts) });
}

const whereToSee = "På dine egne sider kan du se hele listen. Åbn din sag, og vælg »Dine klager«.";
const next = [
  "Nu ser Ankestyrelsen på din klage. De skriver til dig, når de har et svar.",
  "De fortæller dig selv, hvor lang tid det tager.",
  "Kommunens afgørelse gælder, mens du venter.",
];

const whatNext = (): readonly LetterBlock[] => [
  ...section("Det sker nu", ...next.map(paragraph)),
  ...section("Vil du sige mere?", paragraph("Skriv eller ring til os. Så sender vi det videre til Ankestyrelsen.")),
];

function why({ isFirst, kept, plan }: SentFacts): readonly LetterBlock[] {
  if (!isFirst) return plan.question === null ? [] : [paragraph("Ankestyrelsen havde bedt os om dem.")];
  if (plan.isLate)
    return section(
      "Klagen kom sent",
      paragraph(
        "Din klage kom efter fristen. Derfor har vi sendt den med det samme. Ankestyrelsen bestemmer, om de ser på den.",
      ),
    );
  return kept.map(paragraph);
}

/** What went along, kind by kind. */
const counted = ({ demands, pieces }: PackagePlan): readonly string[] =>
  demands.flatMap(({ id, text }) => {
    const count = pieces.filter(({ demand }) => demand === id).length;
    return count === 0 ? [] : [count === 1 ? text : `${text} (${count})`];
  });

const sourcesOf = ({ isFirst, isMaintained, plan }: SentFacts): readonly string[] => [
  "retssikkerhedsloven § 66, stk. 1",
  isFirst && plan.isLate
    ? "retssikkerhedsbekendtgørelsen § 13, stk. 1"
    : `retssikkerhedsbekendtgørelsen § ${isMaintained ? "12" : "11, stk. 1"}`,
  ...(isFirst ? ["retssikkerhedsloven § 72, stk. 1"] : []),
];
