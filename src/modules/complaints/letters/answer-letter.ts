import { formatDay } from "../../../kernel/danish-day.ts";
import { inARow } from "../../../kernel/in-a-row.ts";
import { callout, paragraph, quotation, section, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { ComplaintAnswerFacts } from "../domain/complaint-letter-facts.ts";

/** What is told of complaints over some things, and the law behind it. */
const ofSubject: Readonly<
  Partial<Record<ComplaintAnswerFacts["subject"], { readonly words: string; readonly source: string }>>
> = {
  "service-level": {
    words: "Ankestyrelsen ser ikke på klager over det, kommunen tilbyder alle.",
    source: "retssikkerhedsloven § 60, stk. 3",
  },
  access: {
    words:
      "Kan du klage over afgørelsen i din sag til en anden myndighed, kan den også se på det her. Sig det til os, så sender vi klagen.",
    source: "forvaltningsloven § 16, stk. 4",
  },
};

/**
 * Svar på en klage uden genvurdering: about how support is given, how somebody was treated, or what was not shown of the file; or about
 * a decision without an appeal body.
 *
 * Law: serviceloven § 82 a, stk. 2, and § 82 b, stk. 2; retssikkerhedsloven § 3, stk. 1; forvaltningsloven §§ 7 and 16, stk. 4.
 */
export function complaintAnswer(frame: LetterFrame, facts: ComplaintAnswerFacts): LetterDocument {
  const { answer, grounds, number, receivedOn, subject, track, words } = facts;
  const own = track === "delivery" ? ofSubject[subject] : undefined;
  const blocks: readonly LetterBlock[] = [
    callout(`Her er vores svar på din klage ${number}. Vi fik den ${formatDay(receivedOn)}.`),
    ...section("Vores svar", ...written(answer)),
    ...(words === "" ? [] : section("Det klagede du over", quotation(words))),
    ...section(
      "Er du stadig uenig?",
      paragraph("Så ring eller skriv til os. Vi taler gerne med dig om det."),
      ...(track === "decision" && grounds.length > 0
        ? [paragraph(`Du kan ikke klage til en anden myndighed. Det står i ${inARow(grounds)}.`)]
        : [
            ...(own === undefined ? [] : [paragraph(own.words)]),
            paragraph("Handler det om det, vi har besluttet? Så sig det til os. Så ser vi på det som en klage."),
          ]),
      ...contactTerms("Skriv eller ring til", frame),
    ),
  ];
  const sources =
    track === "decision"
      ? grounds
      : ["retssikkerhedsloven § 3, stk. 1", "forvaltningsloven § 7", ...(own === undefined ? [] : [own.source])];
  return letterIn(frame, { title: `Svar på din klage ${number}`, blocks, sources });
}
