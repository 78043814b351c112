import type { LocalDate } from "../../../kernel/local-date.ts";
import { type Actor, capacity } from "../../people/domain/actor.ts";
import { mandateKinds } from "../../people/domain/mandate.ts";
import type { DocumentType } from "./document-type.ts";

/** From whom papers come. */
export const senders = ["citizen", "representative", "doctor", "hospital", "authority", "relative", "own"] as const;
/** Afsender: from whom the paper came to the municipality; `own` is the municipality's own, such as an earlier plan. */
export type Sender = (typeof senders)[number];

/** Each sender as people read it after "fra". */
export const senderWords: Readonly<Record<Sender, string>> = {
  citizen: "borgeren",
  representative: "borgerens repræsentant",
  doctor: "lægen",
  hospital: "sygehuset",
  authority: "en anden myndighed",
  relative: "en pårørende",
  own: "kommunen selv",
};

/** In what capacity somebody may file papers. */
export const filers = ["citizen", "relative", "guardian", "representative", "intake", "caseworker", "manager"] as const;
type Filer = (typeof filers)[number];

/** Nyt dokument: what is told of a paper before it is filed. */
export interface NewDocument {
  /** What it is, in somebody's own words; null where the file's name is to tell it. */
  readonly title: string | null;
  readonly receivedOn: LocalDate;
  readonly from: Sender;
  /** Empty where there is nothing to add. */
  readonly note: string;
  readonly shownToCitizen: boolean;
}

/** Bilag: a file as somebody sends it. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Dokument: a paper that belongs to a case, without its bytes. */
export interface CaseDocument extends NewDocument {
  readonly id: string;
  readonly caseId: string;
  readonly title: string;
  readonly type: DocumentType;
  /** As it came. */
  readonly sizeBytes: number;
  /** ISO moment in UTC. */
  readonly addedAt: string;
  readonly addedBy: string;
  readonly addedAs: Filer;
  /** Null for a paper that is where it belongs. */
  readonly misfiled: Misfiling | null;
}

/** Fejlplacering: the paper does not belong here. It was moved to the case that it belongs in, or withdrawn. */
export interface Misfiling {
  readonly kind: "moved" | "withdrawn";
  readonly reason: string;
  /** ISO moment in UTC. */
  readonly markedAt: string;
}

/** The capacity in which somebody files a paper; undefined for those who file none. */
export const filerOf = (actor: Actor): Filer | undefined => filers.find((filer) => filer === capacity(actor));

/**
 * Whether a paper is for this reader. The citizen finds what was sent from the citizen's own side, and what staff have let
 * them see: the rest may tell of others, and is weighed when the citizen asks for access. Somebody who acts for the citizen
 * finds what was sent from the citizen's side.
 *
 * Law: forvaltningsloven §§ 9, 15 b.
 */
export function mayBeReadBy(actor: Actor, { addedAs, shownToCitizen }: CaseDocument): boolean {
  if (actor.kind === "staff") return actor.role !== "provider" && actor.role !== "editor";
  return isFromCitizensSide(addedAs) || (actor.kind === "citizen" && shownToCitizen);
}

/** Whether a reader may open a paper in its case: one that was filed wrongly nobody opens there. */
export const isOpenPaper = (actor: Actor, document: CaseDocument): boolean =>
  document.misfiled === null && mayBeReadBy(actor, document);

const isFromCitizensSide = (addedAs: Filer): boolean =>
  addedAs === "citizen" || mandateKinds.some((kind) => kind === addedAs);
