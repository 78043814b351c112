import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseFacts } from "../../cases/domain/case-record.ts";
import type { Applicant } from "../../standards/domain/facts.ts";
import type { AppliedTaskName } from "./applied-task.ts";

/** The ways an application comes in. */
export const channels = ["online", "phone", "letter", "in-person", "doctor"] as const;
/** Henvendelsesvej: how an application came in. */
export type ApplicationChannel = (typeof channels)[number];

/** What is known of the citizen's agreement that somebody else applies. */
export const consents = ["given", "not-given", "not-known"] as const;
/** Samtykke: whether the citizen agreed that somebody else applied. Not known is an answer too: then it is asked next. */
export type Consent = (typeof consents)[number];

/** Ansøger: who sent the application in, where that was not the citizen. */
export interface ApplicantOnBehalf {
  readonly name: string | null;
  readonly contact: string | null;
  readonly consent: Consent;
  /** How the consent is known: "sagt i telefonen", "skriftlig fuldmagt". */
  readonly consentNote: string | null;
}

/** What the application tells of the facts that guidance looks at; what is left out is not known. */
export type ToldFacts = Pick<CaseFacts, "acute" | "homelessOrAtRisk" | "earlyPension">;

/** Ansøgning, før den er modtaget: what somebody asks for, in the citizen's words. A text that nobody gave is null. */
export interface NewApplication {
  readonly receivedOn: LocalDate;
  readonly channel: ApplicationChannel;
  readonly appliedBy: Applicant;
  /** Null where the citizen applied. */
  readonly onBehalf: ApplicantOnBehalf | null;
  readonly tasks: readonly TaskToApplyFor[];
  readonly ownWords: string | null;
  readonly everydayLife: string | null;
  readonly tried: string | null;
  /** Who helps the citizen with the case (bisidder, pårørende, værge). */
  readonly helper: string | null;
  readonly wishes: string | null;
  readonly contactWish: string | null;
  readonly acuteNote: string | null;
  readonly facts: ToldFacts;
}

/** Opgave i en ansøgning: one thing that help is asked for, with the citizen's words about it. */
export interface TaskToApplyFor {
  readonly task: AppliedTaskName;
  readonly ownWords: string | null;
}

/** Ansøgt opgave: one thing that help is asked for, as it was kept. It is decided by itself. */
export interface AppliedTask extends TaskToApplyFor {
  readonly id: string;
}

/** Ansøgning: what was asked for, as it was received. The facts that it told stand on the case. */
export interface Application extends Omit<NewApplication, "tasks" | "facts"> {
  readonly id: string;
  readonly caseId: string;
  readonly tasks: readonly AppliedTask[];
  /** ISO moment in UTC. */
  readonly registeredAt: string;
  readonly withdrawnOn: LocalDate | null;
}
