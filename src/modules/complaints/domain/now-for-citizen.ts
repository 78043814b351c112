import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { deadlineFor } from "../../obligations/domain/letter-deadline.ts";
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
export const nowForCitizen = (complaint: Complaint, owed: readonly Obligation[], today: LocalDate): NowForCitizen =>
  nowAt[complaintStand(complaint)](complaint, { owed, today });

interface Clock {
  readonly owed: readonly Obligation[];
  readonly today: LocalDate;
}

type NowAt = (complaint: Complaint, clock: Clock) => NowForCitizen;

const only = (...sentences: readonly string[]): NowForCitizen => ({ sentences, next: null });
const sendsBy = (clock: Clock): NextDay | null => dated(words.send, clock, "forward-to-ankestyrelsen");

/** The words before a day: ahead, gone by, or ahead while what is waited for comes later than that. */
interface DayWords {
  readonly ahead: string;
  readonly late: string;
  readonly beyond?: string;
}

const beyond = "Det er efter fristen. Fristen er";
const words = {
  answer: {
    ahead: "Du får svar senest",
    late: "Kommunen er for sent på den. Du skulle have fået svar senest",
    beyond,
  },
  renew: {
    ahead: "Du får den senest",
    late: "Kommunen er for sent på den. Du skulle have fået den senest",
  },
  yes: {
    ahead: "Siger du ja, får du svar senest",
    late: "Kommunen er for sent på den. Der skulle være svar senest",
    beyond,
  },
  maintain: {
    ahead: "Sig det til kommunen senest",
    late: "Er du stadig uenig, så sig det alligevel. Fristen var",
  },
  own: {
    ahead: "Du kan selv klage til og med",
    late: "Klager du nu, bestemmer Ankestyrelsen, om den kan behandles. Fristen for at klage var",
  },
  send: {
    ahead: "Kommunen skal sende den senest",
    late: "Kommunen er for sent på den. Den skulle være sendt senest",
  },
} as const satisfies Readonly<Record<string, DayWords>>;

const nowAt: Readonly<Record<ComplaintStand, NowAt>> = {
  asked: (complaint, clock) => asked(complaint, clock),
  waiting: (complaint, clock) => waiting(complaint, clock, words.answer),
  renewing: (complaint, clock) => ({
    sentences: ["Kommunen laver en ny afgørelse."],
    next: dated(words.renew, clock, complaint.hasAppeal ? "reconsideration" : "complaint-answer"),
  }),
  upheld: (complaint) => only("Kommunen giver dig ret.", decidedAnew(complaint)),
  partly: (complaint, clock) => partly(complaint, clock),
  kept: ({ hasAppeal }, clock) =>
    hasAppeal
      ? {
          sentences: ["Kommunen holder fast i afgørelsen og sender klagen til Ankestyrelsen."],
          next: sendsBy(clock),
        }
      : only("Kommunen har set på sagen igen. Den holder fast i afgørelsen."),
  maintained: (_, clock) => ({
    sentences: ["Du holder fast i klagen. Kommunen sender den til Ankestyrelsen."],
    next: sendsBy(clock),
  }),
  "sent-on": () => only("Klagen er hos Ankestyrelsen. De skriver til dig, når de har set på den."),
  "passed-on": () => only("Klagen er sendt videre til den myndighed, der kan afgøre den. De skriver til dig."),
  ruled: (_, { owed }) => only("Ankestyrelsen har afgjort klagen.", ...leftByRuling(owed)),
  answered: () => only("Kommunen har svaret på din klage."),
  withdrawn: (complaint, clock) =>
    complaint.steps.some(({ kind }) => kind === "denied")
      ? {
          sentences: ["Du sagde nej til klagen. Der sker ikke mere med den."],
          next: complaint.hasAppeal ? dated(words.own, clock, "complaint") : null,
        }
      : only("Klagen er trukket tilbage. Der sker ikke mere."),
  misfiled: () => only("Klagen var skrevet ned ved en fejl. Der sker ikke mere med den."),
};

function partly(complaint: Complaint, clock: Clock): NowForCitizen {
  if (!complaint.hasAppeal) return only("Kommunen giver dig ret i noget af det.", decidedAnew(complaint));
  return {
    sentences: ["Kommunen giver dig ret i noget af det. Er du stadig uenig, kan du holde fast i klagen."],
    next: dated(words.maintain, clock, "complaint-maintained"),
  };
}

/** The new decision that it led to, with its day. */
function decidedAnew({ steps }: Pick<Complaint, "steps">): string {
  const made = steps.findLast(({ decisionId, kind }) => kind === "reconsidered" && decisionId !== null);
  return made === undefined ? "Du får en ny afgørelse." : `Du fik en ny afgørelse ${formatDay(made.on)}.`;
}

/** Somebody else complained: nothing is told as if the citizen had, but what a yes leads to. */
function asked(complaint: Complaint, clock: Clock): NowForCitizen {
  return {
    sentences: [`${complaint.by.name} har klaget for dig. Sig til kommunen, om det er din klage.`],
    next: waiting(complaint, clock, words.yes).next,
  };
}

function waiting(complaint: Complaint, clock: Clock, answer: DayWords): NowForCitizen {
  const expectedOn = expectedIn(complaint);
  if (!complaint.hasAppeal)
    return {
      sentences: [withoutAppeal(complaint), ...waitedFor(expectedOn, clock)],
      next: dated(answer, clock, "complaint-answer", expectedOn),
    };
  if (complaint.wasLate)
    return {
      sentences: [
        "Klagen kom efter fristen. Kommunen sender den til Ankestyrelsen. De bestemmer, om den kan behandles.",
      ],
      next: null,
    };
  return {
    sentences: ["Kommunen ser på afgørelsen igen.", ...waitedFor(expectedOn, clock)],
    next: dated(answer, clock, "reconsideration", expectedOn),
  };
}

const passesOn = "Holder den fast, sender den klagen til en anden myndighed, hvis der er en, der kan afgøre den.";

function withoutAppeal({ subject, track }: Pick<Complaint, "subject" | "track">): string {
  if (track === "decision") return "Kommunen ser på sagen igen. Du får et svar i et brev.";
  if (subject === "access") return `Kommunen ser på det, du ikke måtte se, igen. ${passesOn}`;
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

/** The day by which the authority has said that it has what it waits for; null where it waits for nothing. */
const expectedIn = ({ steps }: Pick<Complaint, "steps">): LocalDate | null =>
  steps.findLast(({ kind }) => kind === "information-awaited")?.expectedOn ?? null;

/** What the authority waits for, once it has told so. */
function waitedFor(expectedOn: LocalDate | null, { today }: Clock): readonly string[] {
  if (expectedOn === null) return [];
  const expects = expectedOn < today ? "Den manglede noget og regnede" : "Den mangler noget og regner";
  return [`${expects} med at have det ${formatDay(expectedOn)}.`];
}

/** Nobody is promised a day that has gone, nor one before what the answer waits for. */
function dated(
  told: DayWords,
  { owed, today }: Clock,
  what: Obligation["what"],
  expectedOn: LocalDate | null = null,
): NextDay | null {
  const deadline = deadlineFor(owed, what);
  if (!deadline?.due) return null;
  const { due, ownSetting, sources } = deadline;
  const isBeyond = expectedOn !== null && due < expectedOn;
  const ahead = isBeyond ? (told.beyond ?? told.ahead) : told.ahead;
  return { words: due < today ? told.late : ahead, by: due, sources, ownSetting };
}
