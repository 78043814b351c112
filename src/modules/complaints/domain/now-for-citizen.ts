import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { deadlineFor, type LetterDeadline } from "../../obligations/domain/letter-deadline.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import type { Complaint } from "./complaint.ts";
import { complaintStand } from "./complaint-stand.ts";

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
export function nowForCitizen(complaint: Complaint, owed: readonly Obligation[]): NowForCitizen {
  const stand = complaintStand(complaint);
  if (stand === "waiting" || stand === "asked") return waiting(complaint, owed);
  if (stand === "renewing")
    return {
      sentences: ["Kommunen laver en ny afgørelse."],
      next: dated("Du får den senest", deadlineFor(owed, "reconsideration")),
    };
  if (stand === "partly" && !complaint.hasAppeal)
    return { sentences: ["Kommunen giver dig ret i noget af det. Du har fået en ny afgørelse."], next: null };
  if (stand === "partly")
    return {
      sentences: ["Kommunen giver dig ret i noget af det. Er du stadig uenig, kan du holde fast i klagen."],
      next: dated("Sig det til kommunen senest", deadlineFor(owed, "complaint-maintained")),
    };
  if (stand === "maintained" || stand === "kept")
    return {
      sentences: [sentencesAfter[stand]],
      next: dated("Kommunen skal sende den senest", deadlineFor(owed, "forward-to-ankestyrelsen")),
    };
  return { sentences: [sentencesAfter[stand]], next: null };
}

const sentencesAfter = {
  upheld: "Kommunen giver dig ret. Du får en ny afgørelse.",
  kept: "Kommunen holder fast i afgørelsen og sender klagen til Ankestyrelsen.",
  maintained: "Du holder fast i klagen. Kommunen sender den til Ankestyrelsen.",
  ruled: "Ankestyrelsen har afgjort klagen.",
  "sent-on": "Klagen er hos Ankestyrelsen. De skriver til dig, når de har set på den.",
  answered: "Kommunen har svaret på din klage.",
  withdrawn: "Klagen er trukket tilbage. Der sker ikke mere.",
} as const;

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

/** What the authority waits for, once it has told so. */
function waitedFor({ steps }: Pick<Complaint, "steps">): readonly string[] {
  const awaited = steps.findLast(({ kind }) => kind === "information-awaited");
  if (!awaited?.expectedOn) return [];
  return [`Den mangler noget og regner med at have det ${formatDay(awaited.expectedOn)}.`];
}

const dated = (words: string, deadline: LetterDeadline | undefined): NextDay | null =>
  deadline?.due ? { words, by: deadline.due, sources: deadline.sources, ownSetting: deadline.ownSetting } : null;
