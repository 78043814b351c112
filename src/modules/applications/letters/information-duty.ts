import { list, paragraph } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock } from "../../../ui/letter/letter-document.ts";
import type { GuidanceItem } from "../../standards/domain/guidance-items.ts";

/**
 * What the citizen must be told in writing about information: when the municipality may collect it, what a no means,
 * which changes must be told and what it can mean not to. Then what the standard itself asks of the citizen.
 *
 * Law: retssikkerhedsloven §§ 11, 11 a, 11 b and 12; forvaltningsloven § 8 (a companion).
 */
export const duties = (asked: readonly GuidanceItem[]): readonly LetterBlock[] => [
  paragraph(
    "Vi spørger dig, før vi henter oplysninger om dig hos andre, for eksempel hos din læge. Du bestemmer selv, om du vil sige ja.",
  ),
  paragraph(
    "Siger du nej, afgør vi sagen ud fra de oplysninger, vi har. Så kan vi mangle noget, der taler for at give dig støtte.",
  ),
  paragraph(
    "Får du støtte, skal du fortælle os om ændringer, der kan have betydning for den. Det kan være, at du flytter, eller at dit behov bliver et andet. Siger du det ikke, kan du få en støtte, der ikke passer til dig.",
  ),
  paragraph("Du må gerne have en med, når vi mødes, og du må lade en anden tale for dig."),
  ...list(asked.filter(({ section }) => section !== null).map(({ text }) => text)),
];

/** Where that is said. */
export const dutySources = (asked: readonly GuidanceItem[]): readonly string[] => [
  "retssikkerhedsloven § 12",
  "retssikkerhedsloven § 11",
  "retssikkerhedsloven § 11 a",
  "retssikkerhedsloven § 11 b",
  "forvaltningsloven § 8, stk. 1",
  ...asked.filter(({ section }) => section !== null).flatMap(({ sources }) => sources),
];
