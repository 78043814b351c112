import { formatDay } from "../../../kernel/danish-day.ts";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { Dispatch, DispatchTrouble } from "./dispatch.ts";
import { troubleWords } from "./dispatch-words.ts";
import type { Arrival } from "./settling.ts";

type Entry = Pick<NewEntry, "theme" | "text">;
interface Titled {
  readonly title: string;
}

/** Journalnotat: the letter was handed over and is available, each with its day (offentlighedsloven § 15). */
export function cameEntry({ title }: Titled, { handedOverAt }: Pick<Dispatch, "handedOverAt">, on: LocalDate): Entry {
  const sent = handedOverAt === null ? "" : ` ${formatDay(dayOfMoment(handedOverAt))}`;
  return {
    theme: "Brev sendt med Digital Post",
    text: `»${title}« er sendt med Digital Post${sent}. Det var tilgængeligt for borgeren ${formatDay(on)}.`,
  };
}

/** Journalnotat: the letter has not come, or nobody knows. */
export const troubleEntry = ({ title }: Titled, trouble: DispatchTrouble): Entry => ({
  theme: "Brev ikke sendt med Digital Post",
  text: `»${title}« er ikke meldt fremme. ${troubleWords[trouble]}`,
});

/** Journalnotat: somebody had the same message sent once more. */
export const againEntry = ({ title }: Titled): Entry => ({
  theme: "Brev sendes igen",
  text: `»${title}« sendes igen med Digital Post. Det er den samme besked, så borgeren får den kun én gang.`,
});

/** Journalnotat: the letter goes on paper instead. */
export const onPaperEntry = ({ title }: Titled): Entry => ({
  theme: "Brev sendes på papir",
  text: `»${title}« sendes på papir i stedet for med Digital Post. Det skal printes og i post.`,
});

/** Journalnotat: somebody knows when the letter came. */
export const arrivedEntry = ({ title }: Titled, { on, reason }: Arrival): Entry => ({
  theme: "Brev modtaget",
  text: `»${title}« er modtaget ${formatDay(on)}. Sådan ved vi det: ${reason}`,
});
