import { formatDate, formatDay } from "../../../kernel/danish-day.ts";
import {
  callout,
  list,
  paragraph,
  quotation,
  section,
  subheading,
  terms,
  written,
} from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import { pieceWords } from "../../pieces/domain/file-piece.ts";
import type { AccessException } from "../../standards/domain/law.ts";
import type { AccessRequest } from "../domain/access-request.ts";
import type { GivenFile, GivenPiece } from "../domain/given-file.ts";
import { accessSources, whyKept } from "./access-bundle.ts";

/** Oplysninger til brevet om aktindsigt. */
export interface AccessGivenFacts {
  readonly request: Pick<AccessRequest, "reach" | "wish" | "wantedAs" | "said">;
  readonly file: GivenFile;
  readonly exceptions: readonly AccessException[];
  /** Where one can complain of what is kept back, as whoever gives it has written; empty where nothing is. */
  readonly complaint: string;
}

/**
 * Svar på aktindsigt: what is given, what is left out and why, and what one can do about it.
 *
 * Law: forvaltningsloven §§ 9, 12-16, 22 and 25; databeskyttelsesforordningen art. 15.
 */
export function accessGivenLetter(frame: LetterFrame, facts: AccessGivenFacts): LetterDocument {
  const { complaint, exceptions, file, request } = facts;
  const kept = file.pieces.filter(({ state }) => state !== "given");
  const blocks: readonly LetterBlock[] = [
    callout(inShort(file)),
    paragraph(`Du bad om at se din sag ${formatDay(request.said.on)}.`),
    ...(request.wish === "" ? [] : [quotation(request.wish)]),
    ...section("Sådan får du den", ...howToGet(request, file)),
    ...section("Det er udeladt", ...kept.flatMap((piece) => keptBlocks(piece, exceptions))),
    ...(kept.length === 0 ? [] : section("Hvis du er uenig", ...written(complaint))),
    ...(request.reach === "all" ? section("Det ved vi om dig", ...ownDataBlocks) : []),
    ...section(
      "Er noget forkert?",
      paragraph("Skriv eller ring til os. Så lægger vi dine ord i sagen, og du får svar."),
    ),
    ...contactTerms("Skriv eller ring til", frame),
  ];
  const grounds = exceptions.filter(({ id }) => kept.some(({ ground }) => ground === id));
  const sources = [...accessSources(request.reach), ...grounds.flatMap((one) => one.sources)];
  return letterIn(frame, { title: "Svar på aktindsigt", blocks, sources });
}

/** The answer in short. Where all is kept back, nothing can be seen. */
function inShort({ pieces }: Pick<GivenFile, "pieces">): string {
  if (pieces.every(({ state }) => state === "given")) return "Du kan nu se alt det, du har bedt om.";
  return pieces.every(({ state }) => state === "left-out")
    ? "Du kan ikke få det at se, du har bedt om. Herunder står hvorfor."
    : "Du kan nu se din sag. Noget er udeladt.";
}

/** What one is told beside the file itself when all of it was asked for: who has seen it, without names. */
const ownDataBlocks: readonly LetterBlock[] = [
  paragraph("Brevet er også svar på, hvad vi ved om dig i sagen."),
  paragraph(
    "Du kan se, hvornår nogen har set det, og hvad de skulle bruge det til. Log på dine egne sider, og vælg »Hvem har set min sag?«. Vil du have listen på papir, så ring eller skriv til os.",
  ),
];

function howToGet({ wantedAs }: AccessGivenFacts["request"], { pieces }: GivenFile): readonly LetterBlock[] {
  const papers = pieces.filter(({ beside }) => beside !== null).length;
  const counted = `${pieces.length} ting`;
  return [
    paragraph(
      wantedAs === "paper"
        ? `Vi sender det med post sammen med brevet her. Der er ${counted} på listen forrest.`
        : `Log på dine egne sider. Åbn din sag. Vælg »Dine rettigheder« og så »Se alt i din sag (aktindsigt)«. Der er ${counted} på listen.`,
    ),
    ...(papers === 0
      ? []
      : [
          paragraph(
            papers === 1
              ? "Et papir kan ikke stå i den. Det er en fil for sig."
              : `${papers} papirer kan ikke stå i den. De er filer for sig.`,
          ),
        ]),
    ...(wantedAs === "screen" ? list(["Du kan læse en ting ad gangen.", "Du kan hente det hele som én fil."]) : []),
  ];
}

const keptBlocks = (piece: GivenPiece, exceptions: readonly AccessException[]): readonly LetterBlock[] => [
  subheading(`Nummer ${piece.number}: ${pieceWords[piece.kind].word} fra ${formatDate(piece.on)}`),
  paragraph(piece.state === "partly" ? "Nogle ord er udeladt." : "Det hele er udeladt."),
  ...terms(whyKept(piece, exceptions)),
];

/**
 * Besked om senere aktindsigt: why the answer comes later, and when.
 *
 * Law: forvaltningsloven § 16, stk. 2.
 */
export function accessDelayLetter(
  frame: LetterFrame,
  facts: {
    readonly requestedOn: AccessRequest["said"]["on"];
    readonly expectedOn: AccessRequest["said"]["on"];
    readonly reason: string;
  },
): LetterDocument {
  const blocks: readonly LetterBlock[] = [
    callout(`Du kan vente svar senest ${formatDay(facts.expectedOn)}.`),
    paragraph(`Du bad om at se din sag ${formatDay(facts.requestedOn)}. Vi kan ikke nå det inden for 7 arbejdsdage.`),
    ...section("Derfor tager det længere tid", ...written(facts.reason)),
    ...section(
      "Har du brug for noget før?",
      paragraph("Ring eller skriv til os. Vi hjælper dig gerne med en del af det nu."),
    ),
    ...contactTerms("Skriv eller ring til", frame),
  ];
  return letterIn(frame, {
    title: "Din aktindsigt bliver forsinket",
    blocks,
    sources: ["forvaltningsloven § 16, stk. 2"],
  });
}
