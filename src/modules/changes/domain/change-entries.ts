import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { endReasonWords } from "../../follow-ups/domain/support-end.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { toldWayWords } from "../../plans/domain/own-goal-form.ts";
import { type ChangeWay, changeKindWords, type ProposedChange, type SupportChange } from "./support-change.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

/** The themes of changes, as the journal tells them. */
export const changeThemes = {
  agreed: "Ændring aftalt",
  opened: "Ændring af støtten taget op",
  dropped: "Ændring taget tilbage",
  moved: "Ændring flyttet til en anden dag",
} as const;

const joined = (sentences: readonly string[]): string => sentences.filter((one) => one !== "").join(" ");

/** Journalnotat: what is to change, and on which ground. */
export function changeEntry(
  change: ProposedChange,
  { applications, way, worsens }: ChangeWay & { readonly applications: readonly string[] },
  today: LocalDate,
): Entry {
  const text = joined([
    `${changeKindWords[change.kind]}.`,
    change.endReason === null ? "" : `${endReasonWords[change.endReason]}.`,
    change.what,
    change.kind === "end"
      ? `Den sidste dag er ${formatDay(change.takesEffectOn)}.`
      : `Fra ${formatDay(change.takesEffectOn)}.`,
    `Begrundelse: ${change.why}`,
    wantedSentence(change),
    change.dayReason === "" ? "" : `Derfor den dag: ${change.dayReason}`,
    ...change.attempts.map(({ by, on, what }) => `Forsøg ${formatDay(on)} (${by}): ${what}`),
    worsens
      ? "Det er til skade for borgeren: Det kræver partshøring og en ny afgørelse. Indtil da fortsætter støtten."
      : "",
    change.departure === "" ? "" : `Flere trin på én gang, fordi: ${change.departure}`,
  ]);
  return way === "agreement"
    ? {
        occurredOn: today,
        theme: changeThemes.agreed,
        text,
        event: { type: "change-agreed", on: today, from: change.takesEffectOn },
      }
    : {
        occurredOn: today,
        theme: changeThemes.opened,
        text,
        event: {
          type: "change-opened",
          on: today,
          worsens,
          ...(applications.length > 0 && { applications: [...applications] }),
        },
      };
}

/** Journalnotat: what was taken up again is decided together with a change, and not by itself. */
export const gaveWayEntry = (openedOn: LocalDate, today: LocalDate): Entry => ({
  occurredOn: today,
  theme: changeThemes.dropped,
  text: `Det, der blev taget op igen ${formatDay(openedOn)}, afgøres nu sammen med ændringen af støtten.`,
  event: { type: "change-dropped", on: today, openedOn },
});

function wantedSentence({ said, wanted }: ProposedChange): string {
  if (said !== null) {
    const words = said.words === "" ? "" : ` Borgerens ord: »${said.words}«`;
    return `Borgeren ønsker det, sagt ${formatDay(said.on)} (${toldWayWords[said.how].toLowerCase()}).${words}`;
  }
  return wanted === "no" ? "Borgeren ønsker det ikke." : "Det vides ikke, om borgeren ønsker det.";
}

/** Journalnotat: a change is taken back; one that was to be decided is owed no more. */
export const takenBackEntry = (
  change: SupportChange,
  by: "citizen" | "staff",
  why: string,
  today: LocalDate,
): Entry => ({
  occurredOn: today,
  theme: changeThemes.dropped,
  text: joined([
    by === "citizen" ? "Borgeren har fortrudt." : "Ændringen er opgivet.",
    `${changeKindWords[change.kind]} fra ${formatDay(change.takesEffectOn)} bliver ikke til noget. Støtten fortsætter.`,
    why,
  ]),
  ...(change.path === "decision" && {
    event: { type: "change-dropped", on: today, openedOn: change.openedOn } as const,
  }),
});

/** Journalnotat: a change takes effect on another day. */
export const movedEntry = (change: SupportChange, to: LocalDate, why: string, today: LocalDate): Entry => ({
  occurredOn: today,
  theme: changeThemes.moved,
  text: `${changeKindWords[change.kind]}: ${formatDay(to)} i stedet for ${formatDay(change.takesEffectOn)}. Derfor: ${why}`,
});
