import type { LocalDate } from "../../../kernel/local-date.ts";
import type { ConsentScope, ConsentWay } from "./consent.ts";

/** Oplysninger til samtykkebrevet: what the citizen is asked to let the municipality fetch. */
export interface ConsentLetterFacts extends ConsentScope {
  /** On paper the answer is written on the letter itself; else on the citizen's own pages. */
  readonly isOnPaper: boolean;
}

/** Oplysninger til et brev til andre: about whom, what is asked, and the consent that it rests on. Nothing more of the citizen. */
export interface InformationLetterFacts {
  readonly citizen: { readonly name: string; readonly bornOn: LocalDate };
  readonly asked: string;
  readonly answerBy: LocalDate;
  readonly consent: Pick<ConsentScope, "information" | "purpose" | "until"> & {
    readonly givenOn: LocalDate;
    readonly how: ConsentWay;
  };
  /** The day that the first letter was sent, where this one reminds of it. */
  readonly firstSentOn: LocalDate | null;
}

/** Oplysninger til et brev, der trækker et spørgsmål tilbage. */
export interface RecallLetterFacts {
  readonly citizen: { readonly name: string; readonly bornOn: LocalDate };
  readonly sentOn: LocalDate;
}
