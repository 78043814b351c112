import { clockTime } from "./offline-time.ts";

/** How the notes on the phone stand. */
export interface Standing {
  readonly waiting: number;
  readonly refused: number;
  /** Notes of others, locked. */
  readonly others: number;
  readonly state: "idle" | "sending" | "away" | "signed-out";
  /** How many the server has taken since the page was opened, and when it took the last. */
  readonly received: { readonly count: number; readonly at: string } | null;
  /** How many days the oldest has waited, where it is too long. */
  readonly waitedDays: number | undefined;
}

const notes = (count: number): string => (count === 1 ? "1 notat" : `${count} notater`);

/** How it stands, in sentences; empty where there is nothing to tell. */
export function standingWords(standing: Standing): readonly string[] {
  const { others, refused, waitedDays, waiting } = standing;
  return [
    ...(refused > 0 ? [`${notes(refused)} blev ikke taget imod. Se hvorfor, og ret.`] : []),
    ...(waiting > 0 ? waitingWords(standing) : restWords(standing)),
    ...(waiting > 0 && waitedDays !== undefined
      ? [`Det ældste har ventet i ${waitedDays} dage. Find dækning i dag.`]
      : []),
    ...(others > 0 ? [`${notes(others)} fra en anden ligger låst på telefonen.`] : []),
  ];
}

function waitingWords({ state, waiting }: Standing): readonly string[] {
  if (state === "sending") return [`Sender ${notes(waiting)}.`];
  const wait = `${notes(waiting)} venter på at blive sendt.`;
  if (state === "away") return [`Ingen dækning. ${wait}`];
  return state === "signed-out" ? [wait, "Log ind, så bliver de sendt."] : [wait];
}

function restWords({ received, state }: Standing): readonly string[] {
  if (state === "away") return ["Ingen dækning. Du kan stadig skrive notater."];
  if (received === null) return [];
  return [
    `${received.count === 1 ? "1 notat er" : `${received.count} notater er`} modtaget kl. ${clockTime(received.at)}.`,
  ];
}
