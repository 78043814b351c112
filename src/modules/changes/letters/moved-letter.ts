import { formatDay } from "../../../kernel/danish-day.ts";
import { callout, paragraph, section, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { Removal } from "../domain/leaving.ts";

/** Oplysninger til brevet om flytning: the removal, what ends here, and how many appointments are cancelled with it. */
export interface MovedLetterFacts extends Omit<Removal, "acts"> {
  readonly hasSupport: boolean;
  readonly cancelled: number;
}

/**
 * Besked om flytning: another municipality acts from a day on; what ends here, what is sent on by which right, and whom to ask.
 *
 * Law: retssikkerhedsloven §§ 9-9 b.
 */
export function movedLetter(frame: LetterFrame, facts: MovedLetterFacts): LetterDocument {
  const { hasSupport, on, to, why } = facts;
  const blocks = [
    callout(
      `${to} hjælper dig fra ${formatDay(on)}.`,
      hasSupport ? "Den dag er også den sidste dag med støtte fra os." : "Vi arbejder ikke videre med din sag her.",
    ),
    ...section("Derfor", ...written(why)),
    ...papersSection(facts),
    ...appointmentsSection(facts),
    ...section(
      "Det kan du gøre",
      paragraph(`Skriv eller ring til ${to}, og fortæl, hvad du har brug for.`),
      paragraph("Flytter du ikke alligevel, eller er noget forkert, så sig det til os."),
      paragraph("Du kan stadig se din sag her. Du kan også stadig klage over det, vi har afgjort."),
      ...contactTerms("Din kontakt hos os", frame),
    ),
  ];
  return letterIn(frame, {
    title: "Du flytter til en anden kommune",
    blocks,
    sources: ["retssikkerhedsloven §§ 9-9 b"],
  });
}

const papersSection = ({ ground, groundTold, papers, to }: MovedLetterFacts) =>
  section(
    "Dine papirer",
    ...(ground === "none"
      ? [paragraph("Vi sender ikke dine papirer videre.")]
      : [
          paragraph(`Vi sender disse papirer til ${to}:`),
          ...written(papers),
          paragraph(ground === "consent" ? "Det har du sagt ja til:" : "Det må vi gøre efter denne regel:"),
          ...written(groundTold),
        ]),
  );

const appointmentsSection = ({ cancelled, on }: MovedLetterFacts) =>
  cancelled === 0
    ? []
    : section(
        "Dine aftaler",
        paragraph(
          `${cancelled === 1 ? "Din aftale" : `Dine ${cancelled} aftaler`} hos os efter ${formatDay(on)} er aflyst.`,
        ),
      );
