import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { isDay } from "../../../kernel/typed-day.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { ordinaryEnd, type Protection, protectionWords } from "../../people/domain/protection.ts";
import { type FieldProblem, type Fields, textOf, ticked } from "./problems.ts";
import type { WrittenDate } from "./read-person.ts";

/** The fields in which protection is registered. */
export const protectionFields = { what: "beskyttet", until: "til", source: "kilde" } as const;

/** What of a citizen can be ticked as protected. */
export const protectionChoices = [
  { value: "adresse", label: "Adressen er beskyttet" },
  { value: "navn", label: "Navnet er beskyttet" },
] as const;

/** Beskyttelse, som den skrives op: what is protected from now on (null for nothing), and how that is known. */
export interface ProtectionTold {
  readonly protection: Protection | null;
  readonly source: string;
}

/** Reads the form in which protection is registered, prolonged or ended. No last day is one without an end. */
export function readProtection(
  fields: Fields,
  until: WrittenDate,
  today: LocalDate,
): Outcome<ProtectionTold, readonly FieldProblem[]> {
  const what = ticked(fields, protectionFields.what);
  const source = textOf(fields, protectionFields.source);
  const ends = what.length > 0;
  const problems = [
    ...(ends && until === "unreadable" ? [problem("until", "Skriv dagen som dag, måned og år.")] : []),
    ...(ends && isDay(until) && until < today ? [problem("until", "Sidste dag kan ikke ligge før i dag.")] : []),
    ...(source === "" ? [problem("source", "Skriv, hvor I ved det fra.")] : []),
  ];
  if (problems.length > 0) return refused(problems);
  const protection = protectionIn(what, isDay(until) ? until : null);
  return accepted({ protection, source });
}

const problem = (field: keyof typeof protectionFields, message: string): FieldProblem => ({
  field: protectionFields[field],
  message,
});

function protectionIn(what: readonly string[], until: LocalDate | null): Protection | null {
  const protection = { name: what.includes("navn"), address: what.includes("adresse"), until };
  return protection.name || protection.address ? protection : null;
}

/** The protection that intake ticks for somebody new: for a year, as CPR-loven § 28 has it. */
export const protectionOfNew = (fields: Fields, today: LocalDate): Protection | null =>
  protectionIn(ticked(fields, protectionFields.what), ordinaryEnd(today));

/** Journalnotat: what is protected until when, or that nothing is any more, and how that is known. It tells no address. */
export function protectionEntry(
  { protection, source }: ProtectionTold,
  today: LocalDate,
): Pick<NewEntry, "occurredOn" | "theme" | "text"> {
  const until = protection?.until ? `til og med ${formatDay(protection.until)}` : "uden slutdato";
  const told =
    protection === null ? "Beskyttelsen er ophævet." : `${protectionWords(protection)} er registreret ${until}.`;
  return { occurredOn: today, theme: "Navne- og adressebeskyttelse", text: `${told} Kilde: ${source}` };
}

/** What MitID tells at login, against what is known: the protection from now on, or null where nothing changes. */
export function protectionToldAtLogin(known: Protection | null, today: LocalDate): Protection | null {
  const isWhole = known?.name === true && known.address;
  if (isWhole && (known.until === null || known.until >= today)) return null;
  return { name: true, address: true, until: ordinaryEnd(today) };
}
