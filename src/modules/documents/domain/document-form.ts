import { isBlank } from "../../../kernel/blank-text.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type NewDocument, type Sender, senders } from "./document.ts";

/** The fields of the form that files papers. */
export const documentFields = {
  files: "filer",
  title: "titel",
  receivedOn: "modtaget",
  from: "fra",
  note: "note",
  shown: "vises",
} as const;

/** The fields of the form that marks a paper as filed wrongly. */
export const misfiledFields = { kind: "hvad", caseNumber: "sagsnummer", reason: "begrundelse" } as const;

/** A form as it was typed, field by field. */
export interface TypedForm {
  /** Empty where nothing was typed. */
  readonly text: (field: string) => string;
  readonly day: (field: string) => TypedDay;
}

interface Problem {
  readonly field: string;
  readonly message: string;
}

const [longestTitle, longestNote] = [120, 2000] as const;

/** Reads what staff tell of the papers they file. */
export function readFiling(typed: TypedForm, today: LocalDate): Outcome<NewDocument, readonly Problem[]> {
  const receivedOn = typed.day(documentFields.receivedOn);
  const from = senders.find((one) => one === typed.text(documentFields.from));
  const problems = [
    ...titleProblems(typed),
    ...dayProblems(receivedOn, today),
    ...(from ? [] : [{ field: documentFields.from, message: "Vælg, hvem det kommer fra." }]),
    ...noteProblems(typed),
  ];
  if (problems.length > 0 || !from || receivedOn === "blank" || receivedOn === "unreadable") return refused(problems);
  return accepted({ ...toldOf(typed), receivedOn, from, shownToCitizen: typed.text(documentFields.shown) === "ja" });
}

/** Reads what the citizen, or somebody who acts for the citizen, tells of the papers they send. */
export function readSending(
  typed: TypedForm,
  from: Extract<Sender, "citizen" | "representative">,
  today: LocalDate,
): Outcome<NewDocument, readonly Problem[]> {
  const problems = [...titleProblems(typed), ...noteProblems(typed)];
  if (problems.length > 0) return refused(problems);
  return accepted({ ...toldOf(typed), receivedOn: today, from, shownToCitizen: true });
}

function toldOf({ text }: TypedForm): Pick<NewDocument, "title" | "note"> {
  const title = text(documentFields.title);
  return { title: isBlank(title) ? null : title, note: text(documentFields.note) };
}

const titleProblems = ({ text }: TypedForm): readonly Problem[] =>
  text(documentFields.title).length > longestTitle
    ? [{ field: documentFields.title, message: `Skriv det med højst ${longestTitle} tegn.` }]
    : [];

const noteProblems = ({ text }: TypedForm): readonly Problem[] =>
  text(documentFields.note).length > longestNote
    ? [{ field: documentFields.note, message: `Skriv højst ${longestNote} tegn.` }]
    : [];

function dayProblems(day: TypedDay, today: LocalDate): readonly Problem[] {
  const problem = (message: string) => [{ field: documentFields.receivedOn, message }];
  if (day === "blank") return problem("Skriv, hvilken dag det blev modtaget.");
  if (day === "unreadable") return problem("Skriv datoen som dag, måned og år.");
  return day > today ? problem("Det kan ikke være modtaget efter i dag.") : [];
}

/** What is to be done with a paper that was filed wrongly, and why. */
export interface Mark {
  /** The number of the case that it belongs in; null where it belongs in none. */
  readonly toCaseNumber: string | null;
  readonly reason: string;
}

/** Reads why a paper was filed wrongly, and where it belongs. */
export function readMark({ text }: TypedForm): Outcome<Mark, readonly Problem[]> {
  const kind = text(misfiledFields.kind);
  const [number, reason] = [text(misfiledFields.caseNumber), text(misfiledFields.reason)];
  const problems = [
    ...(kind === "flyt" || kind === "tag-ud"
      ? []
      : [{ field: misfiledFields.kind, message: "Vælg, hvad der skal ske." }]),
    ...(kind === "flyt" && !/^\d{4}-\d{6}$/.test(number)
      ? [{ field: misfiledFields.caseNumber, message: "Skriv sagens nummer, for eksempel 2026-000123." }]
      : []),
    ...(isBlank(reason) || reason.length > longestNote
      ? [{ field: misfiledFields.reason, message: "Skriv kort, hvorfor dokumentet ikke hører til her." }]
      : []),
  ];
  return problems.length > 0 ? refused(problems) : accepted({ toCaseNumber: kind === "flyt" ? number : null, reason });
}
