import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { adviceFields } from "./advice.ts";
import { type FieldProblem, type Fields, textOf, textOrNull } from "./problems.ts";
import type { WrittenDate } from "./read-person.ts";
import { registrationFields } from "./registration.ts";

/** The field that says what an inquiry is about. */
export const aboutField = "om";

/** What a citizen may wish after an inquiry: to apply now, to think about it, or no more. */
const wishes = ["soeg", "senere", "slut"] as const;

/** Henvendelse: somebody asks without applying; what they were told, and what they wish now. */
export interface Inquiry {
  readonly receivedOn: LocalDate;
  readonly about: string;
  /** The guidance that was given; null where none was. */
  readonly given: string | null;
  readonly wish: (typeof wishes)[number];
}

/** Reads an inquiry. The case ends with it only at the citizen's own wish. */
export function readInquiry(
  fields: Fields,
  receivedOn: WrittenDate,
  today: LocalDate,
): Outcome<Inquiry, readonly FieldProblem[]> {
  const about = textOf(fields, aboutField);
  const wish = wishes.find((known) => known === textOf(fields, adviceFields.wish));
  const isDay = receivedOn !== "blank" && receivedOn !== "unreadable" && receivedOn <= today;
  const problems = [
    ...(isDay
      ? []
      : [{ field: registrationFields.receivedOn, message: "Skriv den dag, henvendelsen kom. Ikke efter i dag." }]),
    ...(about === "" ? [{ field: aboutField, message: "Skriv, hvad borgeren spurgte om." }] : []),
    ...(wish === undefined ? [{ field: adviceFields.wish, message: "Vælg, hvad borgeren selv ønsker nu." }] : []),
  ];
  if (!isDay || wish === undefined || problems.length > 0) return refused(problems);
  return accepted({ receivedOn, about, given: textOrNull(fields, adviceFields.given), wish });
}
