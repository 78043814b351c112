import { isBlank } from "../../../kernel/blank-text.ts";
import { formatDay } from "../../../kernel/danish-day.ts";
import { callout, list, paragraph, section } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { LetterDeadline } from "../../obligations/domain/letter-deadline.ts";
import { appliedTaskLabel } from "../domain/applied-task.ts";
import type { ReceiptLetterFacts, ReceiptTask } from "../domain/receipt-letter-facts.ts";
import { duties, dutySources } from "./information-duty.ts";

/**
 * Kvittering: who has the case, by when an answer is due, what happens now and what the municipality needs.
 *
 * Law: retssikkerhedsloven § 3, stk. 2 (the deadline) and § 12 (what must be told in writing).
 */
export function receiptLetter(frame: LetterFrame, facts: ReceiptLetterFacts): LetterDocument {
  const blocks: readonly LetterBlock[] = [
    callout(`${received(facts)} ${answerDue(facts.decision)}`),
    ...contactTerms("Din kontakt", frame, [
      ["Dit sagsnummer", frame.caseNumber],
      ["Hvem har sagen", facts.route.name],
    ]),
    ...appliedFor(facts.tasks),
    ...section("Det sker der nu", ...list(steps)),
    ...section("Det har vi brug for fra dig", ...needed(facts.needed)),
    ...section("Når vi bruger oplysninger om dig", ...duties(facts.guidance.duties)),
  ];
  return letterIn(frame, { title: "Vi har fået din ansøgning om støtte", blocks, sources: sources(facts) });
}

function received({ appliedBy, receivedOn }: ReceiptLetterFacts): string {
  if (appliedBy === "citizen") return `Vi fik din ansøgning ${formatDay(receivedOn)}.`;
  return `Vi fik en ansøgning om støtte til dig ${formatDay(receivedOn)}. En anden har skrevet den for dig.`;
}

function answerDue({ due, ownSetting }: LetterDeadline): string {
  if (due === null) return "Fristen er ikke oplyst. Spørg os gerne, hvornår du kan vente svar.";
  const whose = ownSetting ? " Den frist har kommunen selv sat." : "";
  return `Du får svar senest ${formatDay(due)}.${whose}`;
}

const appliedFor = (tasks: readonly ReceiptTask[]): readonly LetterBlock[] =>
  tasks.length === 0
    ? []
    : section("Det har du søgt om", {
        kind: "table",
        caption: "Sådan har vi skrevet din ansøgning ned. Ring, hvis noget er forkert.",
        columns: ["Hjælp til", "Dine ord"],
        rows: tasks.map(({ task, citizensWords }) => [
          appliedTaskLabel(task),
          isBlank(citizensWords) ? "Du skrev ikke mere om det" : `»${citizensWords.trim()}«`,
        ]),
      });

const steps = [
  "Vi læser det, du har skrevet eller sagt.",
  "Vi taler med dig om, hvad du har brug for.",
  "Så vurderer vi, hvad der kan hjælpe dig.",
  "Du får vores afgørelse i et brev.",
  "Når vi ikke fristen, skriver vi til dig inden. Så får du en ny dag.",
];

const needed = (items: readonly string[]): readonly LetterBlock[] =>
  items.length === 0 ? [paragraph("Lige nu mangler vi ikke noget fra dig.")] : list(items);

const sources = ({ route, decision, guidance }: ReceiptLetterFacts): readonly string[] => [
  ...route.sources,
  ...decision.sources,
  ...guidance.letter.filter(({ letters }) => letters.includes("receipt")).flatMap((item) => item.sources),
  ...dutySources(guidance.duties),
  ...(route.ownSetting || decision.ownSetting ? ["kommunens egen indstilling"] : []),
];
