import type { LocalDate } from "../../kernel/local-date.ts";
import { casePath, citizenCasePath } from "../cases/paths.ts";
import { orderNotesPath } from "../deliveries/paths.ts";
import { groupPath } from "../groups/paths.ts";

/** The two forms of a note, as their addresses name them. */
export const noteForms = { given: "ny", away: "ikke-givet" } as const;
/** Whether a form is about support that was given or that fell away. */
export type NoteFormName = keyof typeof noteForms;

/** What a form of a note is about, where it is about something known. */
interface About {
  readonly appointment?: string | null;
  /** The note that it puts right. */
  readonly corrects?: string | null;
}

/** Where a note is written. */
export function noteFormPath(orderId: string, form: NoteFormName, { appointment, corrects }: About = {}): string {
  const query = new URLSearchParams();
  if (appointment) query.set("aftale", appointment);
  if (corrects) query.set("retter", corrects);
  const path = `${orderNotesPath(orderId)}/${noteForms[form]}`;
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The support of a case day by day, for those who work with it. */
export const supportDaysPath = (caseId: string): string => `${casePath(caseId)}/stoetten`;
/** The same for the citizen. */
export const mySupportPath = (at: { readonly municipality: string }, caseId: string): string =>
  `${citizenCasePath(at, caseId)}/stoetten`;

/** Where it is written who came to a group on a day. */
export const attendancePath = (groupId: string, on: LocalDate): string => `${groupPath(groupId)}/fremmoede/${on}`;
