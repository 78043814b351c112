import type { LocalDate } from "../../../kernel/local-date.ts";
import type { PackagePlan, PackageResult } from "./package-plan.ts";

/** How a package can be sent: the system itself sends none. */
export const sendingWays = ["secure-mail", "portal"] as const;
/** Afsendelsesmåde: by the municipality's secure mail, or on the appeal board's own site. */
export type SendingWay = (typeof sendingWays)[number];

/** Valg til pakken: that one thing in the file goes in, or is taken out and why. */
export interface PackageChoice {
  /** The piece's name. */
  readonly piece: string;
  readonly isIn: boolean;
  /** Why it is taken out; empty where it goes in. */
  readonly reason: string;
  /** ISO moment in UTC. */
  readonly chosenAt: string;
}

/** Grund til, at noget mangler: why something that the appeal board asks for is not there. */
export interface MissingReason {
  /** What is asked for, by its id in the law's data. */
  readonly demand: string;
  readonly text: string;
}

/** Spørgsmål fra Ankestyrelsen: what it asks for while the complaint lies there. */
export interface AppealQuestion {
  readonly id: string;
  readonly askedOn: LocalDate;
  /** By when they want it; null where they name no day. */
  readonly answerBy: LocalDate | null;
  readonly text: string;
}

/** Fil i pakken: one file as it is sent, without its bytes. */
export interface PackageFile {
  /** From 1. */
  readonly ordinal: number;
  /** With its ending. */
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** SHA-256, in hexadecimal. */
  readonly digest: string;
  /** Null for a paper that goes along as it came. */
  readonly firstPage: number | null;
  readonly lastPage: number | null;
}

/** Pakkens tilstand: it is being made, it is made, or it could not be. */
export type PackageState = "waiting" | "made" | "failed";

/** Pakke til Ankestyrelsen: what was chosen on a day, and the files that came of it. */
export interface AppealPackage {
  readonly id: string;
  /** Its number among those made for the complaint, from 1. */
  readonly ordinal: number;
  /** What it answers; null for the first package and for papers that are sent unasked. */
  readonly questionId: string | null;
  readonly state: PackageState;
  readonly plan: PackagePlan;
  /** Null while it is being made. */
  readonly result: PackageResult | null;
  /** ISO moment in UTC. */
  readonly askedAt: string;
  readonly files: readonly PackageFile[];
}

/** Afsendelse til Ankestyrelsen: that a package was sent. */
export interface AppealSending {
  readonly id: string;
  readonly packageId: string;
  readonly on: LocalDate;
  readonly way: SendingWay;
  /** Why it was sent as it is, where something was open; else empty. */
  readonly reason: string;
  readonly letterId: string | null;
  /** ISO moment in UTC. */
  readonly registeredAt: string;
}

/** Klagens vej til Ankestyrelsen: all that is kept of what goes there with one complaint, oldest first. */
export interface Appeal {
  readonly complaintId: string;
  readonly choices: readonly PackageChoice[];
  readonly reasons: readonly MissingReason[];
  readonly questions: readonly AppealQuestion[];
  readonly packages: readonly AppealPackage[];
  readonly sendings: readonly AppealSending[];
}

/** The package of a sending. */
export const packageOf = ({ packages }: Pick<Appeal, "packages">, { packageId }: Pick<AppealSending, "packageId">) =>
  packages.find(({ id }) => id === packageId);

/** The packages that have been sent, in the order of their pages. */
export const sentPackages = (appeal: Pick<Appeal, "packages" | "sendings">): readonly AppealPackage[] =>
  appeal.sendings.flatMap((sending) => packageOf(appeal, sending) ?? []);

/** What has been asked and no sending has answered. */
export const openQuestions = (
  appeal: Pick<Appeal, "packages" | "sendings" | "questions">,
): readonly AppealQuestion[] => {
  const answered = new Set(sentPackages(appeal).map(({ questionId }) => questionId));
  return appeal.questions.filter(({ id }) => !answered.has(id));
};
