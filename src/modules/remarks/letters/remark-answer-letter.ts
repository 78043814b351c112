import { formatDay } from "../../../kernel/danish-day.ts";
import { callout, paragraph, quotation, section, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { Remark, RemarkAnswer } from "../domain/remark.ts";
import { outcomeSentences } from "../domain/remark-words.ts";

/** Oplysninger til svaret på en bemærkning. */
export interface RemarkAnswerFacts extends Pick<RemarkAnswer, "outcome" | "reason"> {
  readonly remark: Pick<Remark, "target" | "text" | "wish" | "said">;
}

/**
 * Svar på bemærkning: what the municipality has done about what the citizen says is wrong, and why. The remark stays either way.
 *
 * Law: databeskyttelsesforordningen art. 16.
 */
export function remarkAnswerLetter(frame: LetterFrame, { outcome, reason, remark }: RemarkAnswerFacts): LetterDocument {
  const blocks: readonly LetterBlock[] = [
    callout(outcomeSentences[outcome]),
    paragraph(`Du skrev eller sagde til os ${formatDay(remark.said.on)}, at noget i din sag er forkert.`),
    ...section("Det handler om", paragraph(`${remark.target.title}.`)),
    ...section("Det sagde du", quotation(remark.text)),
    ...(remark.wish === "" ? [] : section("Sådan skulle der stå", quotation(remark.wish))),
    ...section("Vores svar", ...written(reason)),
    ...section(
      "Det bliver stående",
      paragraph("Vi sletter ikke i din sag. Dine ord og vores svar ligger ved siden af det, det handler om."),
      paragraph("Alle, der læser sagen, kan se begge dele."),
    ),
    ...section(
      "Hvis du er uenig",
      paragraph("Ring eller skriv til os. Så ser vi på det igen. Du kan også klage til Datatilsynet."),
      ...contactTerms("Skriv eller ring til", frame),
    ),
  ];
  return letterIn(frame, { title: "Svar på din bemærkning", blocks, sources: remarkSources });
}

/** What the right to have something put right rests on. */
export const remarkSources: readonly string[] = ["databeskyttelsesforordningen art. 16", "offentlighedsloven § 13"];
