import { formatDay } from "../../../kernel/danish-day.ts";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { paragraph, terms } from "../../../ui/letter/letter-blocks.ts";
import { readBlocks } from "../../../ui/letter/letter-document.ts";
import { type Letter, whereabouts } from "../../letters/domain/letter.ts";
import type { FilePiece } from "../../pieces/domain/file-piece.ts";

/** Oplysninger til afsendelsesloggen. */
export interface DispatchLogFacts {
  readonly letter: Letter;
  /** The last day to complain; null where nobody knows it. */
  readonly complainBy: LocalDate | null;
  readonly receivedOn: LocalDate;
}

/** The name of the piece that tells when a letter went out. */
export const dispatchLogName = (letterId: string): string => `afsendelse-${letterId}`;

/** Afsendelseslog: when and how the decision's letter went out and came, and how the time to complain was counted from it. */
export const dispatchLog = ({ complainBy, letter, receivedOn }: DispatchLogFacts): FilePiece => ({
  name: dispatchLogName(letter.id),
  kind: "letter",
  on: letter.postedOn ?? letter.availableOn ?? dayOfMoment(letter.madeAt),
  title: "Sådan blev afgørelsen sendt",
  blocks: readBlocks([
    paragraph("Kommunen har målt klagefristen ud fra, hvornår brevet med afgørelsen var kommet frem til borgeren."),
    ...terms([
      ["Brevet", letter.title],
      ["Lavet", formatDay(dayOfMoment(letter.madeAt))],
      ["Hvor er brevet?", whereabouts(letter)],
      ["Sendt med post", letter.postedOn && formatDay(letter.postedOn)],
      ["Kunne læses af borgeren", letter.availableOn && formatDay(letter.availableOn)],
      ["Klagefristen var", complainBy && formatDay(complainBy)],
      ["Klagen kom", formatDay(receivedOn)],
    ]),
  ]),
  documentId: null,
});
