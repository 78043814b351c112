import type { LocalDate } from "../../../kernel/local-date.ts";
import type { ApplicantOnBehalf } from "../../applications/domain/application.ts";
import type { Draft } from "../../applications/domain/draft.ts";
import type { Applicant } from "../../standards/domain/facts.ts";

/** As what somebody may write for another. */
export const writerKinds = ["relative", "guardian", "representative", "doctor", "other"] as const;
/** Skribentens forhold: as what somebody writes for another. */
export type WriterKind = Extract<Applicant, (typeof writerKinds)[number]>;

/** Den, ansøgningen er til: as whoever writes names them. Nothing of it is what the municipality knows. */
export interface ProposedPerson {
  readonly name: string;
  /** Ten digits; null where the writer does not know them: then only paper can say yes. */
  readonly cprNumber: string | null;
  readonly bornOn: LocalDate;
}

/** Skribent: whoever writes for another, as the other and intake see them. */
export interface ProposalWriter {
  readonly id: string;
  readonly name: string;
  readonly as: WriterKind;
  /** How they are reached. */
  readonly contact: string;
}

/** Hvor langt en ansøgning for en anden er: written, waiting for the other's yes, or answered. */
export type ProposalState = "draft" | "waiting" | "settled";

/** Ansøgning for en anden: written by somebody for another, and no application before the other has said yes. */
export interface Proposal {
  readonly id: string;
  readonly person: ProposedPerson;
  readonly writer: ProposalWriter;
  /** Empty when it has been answered. */
  readonly answers: Draft;
  readonly state: ProposalState;
  /** The day on which the writer let it go; null before. */
  readonly sentOn: LocalDate | null;
  /** The last day on which it waits: then it is deleted. */
  readonly untilOn: LocalDate;
}

/** Who applied, once the other has said yes: the writer by name, with how the yes is known. */
export const appliedBy = (
  { writer }: Pick<Proposal, "writer">,
  consentNote: string,
): { readonly appliedBy: Applicant; readonly onBehalf: ApplicantOnBehalf } => ({
  appliedBy: writer.as,
  onBehalf: { name: writer.name, contact: writer.contact || null, consent: "given", consentNote },
});

/** How the other's yes is told in the case. */
export const consentNotes = {
  ownLogin: "Borgeren har læst ansøgningen og selv sendt den med eget login",
  mandate: "En med fuldmagt fra borgeren har læst ansøgningen og sendt den for borgeren",
  paper: "Borgeren har sagt ja på papir. Papiret ligger i sagen",
} as const;

/** What each kind of writer is called, said by themselves: `pårørende`. */
export const writerWords: Readonly<Record<WriterKind, string>> = {
  relative: "pårørende",
  guardian: "værge",
  representative: "partsrepræsentant",
  doctor: "læge eller personale på et hospital",
  other: "kontaktperson, ven eller en anden",
};
