import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { deadlineFor, type LetterDeadline } from "../../obligations/domain/letter-deadline.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import type { Complaint } from "./complaint.ts";
import { type ComplaintStand, complaintStand } from "./complaint-stand.ts";

/** Hvad der sker med klagen: where it is, in one or two sentences, and the day of what comes next. */
export interface NowForCitizen {
  readonly sentences: readonly string[];
  /** What is to have happened by the day: the words before it. */
  readonly next: NextDay | null;
}

/** Næste dag i en klage: what is to have happened by it, and which clauses and laws say so. */
export interface NextDay {
  readonly words: string;
  readonly by: LocalDate;
  readonly sources: readonly string[];
  /** Whether the municipality itself has set the day. */
  readonly ownSetting: boolean;
}

/**
 * What happens with a complaint now, told to the citizen: who has it, what comes next, by when.
 *
 * @param owed what is owed for this complaint alone: `owedForComplaint`
 */
export const nowForCitizen = (complaint: Complaint, owed: readonly Obligation[]): NowForCitizen =>
  nowAt[complaintStand(complaint)](complaint, owed);

type NowAt = (complaint: Complaint, owed: readonly Obligation[]) => NowForCitizen;

const only = (...sentences: readonly string[]): NowForCitizen => ({ sentences, next: null });
const sendsBy = (owed: readonly Obligation[]): NextDay | null =>
  dated("Kommunen skal sende den senest", deadlineFor(owed, "forward-to-ankestyrelsen"));

const nowAt: Readonly<Record<ComplaintStand, NowAt>> = {
  asked: (complaint, owed) => asked(complaint, owed),
  waiting: (complaint, owed) => waiting(complaint, owed),
  renewing: (_, owed) => ({
    sentences: ["Kommunen laver en ny afgørelse."],
    next: dated("Du får den senest", deadlineFor(owed, "reconsideration")),
  }),
  upheld: (complaint) => only("Kommunen giver dig ret.", decidedAnew(complaint)),
  partly: (complaint, owed) => partly(complaint, owed),
  kept: ({ hasAppeal }, owed) =>
    hasAppeal
      ? {
          sentences: ["Kommunen holder fast i afgørelsen og sender klagen til Ankestyrelsen."],
          next: sendsBy(owed),
        }
      : only("Kommunen har set på sagen igen. Den holder fast i afgørelsen."),
  maintained: (_, owed) => ({
    sentences: ["Du holder fast i klagen. Kommunen sender den til Ankestyrelsen."],
    next: sendsBy(owed),
  }),
  "sent-on": () => only("Klagen er hos Ankestyrelsen. De skriver til dig, når de har set på den."),
  ruled: (_, owed) => only("Ankestyrelsen har afgjort klagen.", ...leftByRuling(owed)),
  answered: () => only("Kommunen har svaret på din klage."),
  withdrawn: () => only("Klagen er trukket tilbage. Der sker ikke mere."),
};

function partly(complaint: Complaint, owed: readonly Obligation[]): NowForCitizen {
  if (!complaint.hasAppeal) return only("Kommunen giver dig ret i noget af det.", decidedAnew(complaint));
  return {
    sentences: ["Kommunen giver dig ret i noget af det. Er du stadig uenig, kan du holde fast i klagen."],
    next: dated("Sig det til kommunen senest", deadlineFor(owed, "complaint-maintained")),
  };
}

/** The new decision that it led to, with its day. */
function decidedAnew({ steps }: Pick<Complaint, "steps">): string {
  const made = steps.findLast(({ decisionId, kind }) => kind === "reconsidered" && decisionId !== null);
  return made === undefined ? "Du får en ny afgørelse." : `Du fik en ny afgørelse ${formatDay(made.on)}.`;
}

/** Somebody else complained: nothing is told as if the citizen had, but what a yes leads to. */
function asked(complaint: Complaint, owed: readonly Obligation[]): NowForCitizen {
  const { next } = waiting(complaint, owed);
  return {
    sentences: [`${complaint.by.name} har klaget for dig. Sig til kommunen, om det er din klage.`],
    next: next && { ...next, words: "Siger du ja, får du svar senest" },
  };
}

function waiting(complaint: Complaint, owed: readonly Obligation[]): NowForCitizen {
  if (!complaint.hasAppeal)
    return {
      sentences: [withoutAppeal(complaint), ...waitedFor(complaint)],
      next: dated("Du får svar senest", deadlineFor(owed, "complaint-answer")),
    };
  if (complaint.wasLate)
    return {
      sentences: [
        "Klagen kom efter fristen. Kommunen sender den til Ankestyrelsen. De bestemmer, om den kan behandles.",
      ],
      next: null,
    };
  return {
    sentences: ["Kommunen ser på afgørelsen igen.", ...waitedFor(complaint)],
    next: dated("Du får svar senest", deadlineFor(owed, "reconsideration")),
  };
}

function withoutAppeal({ subject, track }: Pick<Complaint, "subject" | "track">): string {
  if (track === "decision") return "Kommunen ser på sagen igen. Du får et svar i et brev.";
  return subject === "service-level"
    ? "Kommunen læser din klage. Du får et svar i et brev. Ankestyrelsen ser ikke på den slags klager."
    : "Kommunen læser din klage. Du får et svar i et brev.";
}

/** What the ruling has left to the authority, until it is done; its day is told with the ruling. */
function leftByRuling(owed: readonly Obligation[]): readonly string[] {
  const waits = (what: Obligation["what"]) =>
    owed.some((one) => one.what === what && (one.status === "open" || one.status === "missed"));
  if (waits("remitted-decision")) return ["Kommunen skal afgøre sagen igen."];
  return waits("carry-out-ruling") ? ["Kommunen skal gøre det, som Ankestyrelsen har bestemt."] : [];
}

/** What the authority waits for, once it has told so. */
function waitedFor({ steps }: Pick<Complaint, "steps">): readonly string[] {
  const awaited = steps.findLast(({ kind }) => kind === "information-awaited");
  if (!awaited?.expectedOn) return [];
  return [`Den mangler noget og regner med at have det ${formatDay(awaited.expectedOn)}.`];
}

const dated = (words: string, deadline: LetterDeadline | undefined): NextDay | null =>
  deadline?.due ? { words, by: deadline.due, sources: deadline.sources, ownSetting: deadline.ownSetting } : null;
