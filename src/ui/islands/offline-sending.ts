import type { Greeting, LyingNote, NoteAnswer, Sending, SendingEnd, Sent } from "./offline-notes.ts";

/** So many notes and so many signs go at once at most: a line that is cut every other second must get them through. */
const [mostNotes, mostBytes] = [10, 16_000];
/** The first pause after a request that failed, and the longest: it doubles from the one to the other. */
const [firstPauseMs, longestPauseMs] = [500, 60_000];

/** How long to wait after so many failures in a row. */
export const pauseAfter = (failures: number): number =>
  Math.min(firstPauseMs * 2 ** Math.max(0, failures - 1), longestPauseMs);

/** The first of those that wait: never more than go through at once, and always one. */
export function batchOf(waiting: readonly LyingNote[], most: number): readonly LyingNote[] {
  let bytes = 0;
  const fits = waiting.slice(0, most).findIndex((note, at) => {
    bytes += note.bytes;
    return at > 0 && bytes > mostBytes;
  });
  return waiting.slice(0, fits === -1 ? most : fits);
}

/** How sending stands between two requests. */
interface Standing {
  readonly greeting: Greeting & { readonly kind: "welcome" };
  readonly most: number;
  readonly failures: number;
  /** Notes that cannot be opened here, and those that the server broke on though they came alone: left until the next time. */
  readonly passedOver: ReadonlySet<string>;
}

/**
 * Sends all that waits, oldest first, until nothing does. A request whose answer was lost is simply sent again: the server
 * knows each note by its id. Fewer go at once when the line is cut, more when it holds.
 */
export async function sendWaiting(sending: Sending): Promise<SendingEnd> {
  const greeted = await greet(sending);
  if (greeted === "signed-out" || greeted === "stopped") return greeted;
  let standing: Standing = { greeting: greeted, most: mostNotes, failures: 0, passedOver: new Set() };
  for (;;) {
    const waiting = await sending.store.waiting(standing.greeting.owner);
    const batch = batchOf(
      waiting.filter(({ id }) => !standing.passedOver.has(id)),
      standing.most,
    );
    if (batch.length === 0) return "done";
    const next = await step(sending, standing, batch);
    if (typeof next === "string") return next;
    standing = next;
  }
}

async function greet(sending: Sending): Promise<(Greeting & { readonly kind: "welcome" }) | "signed-out" | "stopped"> {
  for (let failures = 1; ; failures += 1) {
    const greeting = await sending.line.greet();
    if (greeting.kind === "welcome") return greeting;
    if (greeting.kind === "signed-out") return "signed-out";
    sending.told?.("away");
    if (!(await sending.pause(pauseAfter(failures)))) return "stopped";
  }
}

async function step(sending: Sending, standing: Standing, batch: readonly LyingNote[]): Promise<Standing | SendingEnd> {
  sending.told?.("sending");
  const notes = await sending.store.open(batch);
  const shut = batch.filter(({ id }) => !notes.some((note) => note.id === id)).map(({ id }) => id);
  if (shut.length > 0) return { ...standing, passedOver: new Set([...standing.passedOver, ...shut]) };
  const sent = await sending.line.send(notes, standing.greeting.token);
  if (sent.kind === "signed-out") return "signed-out";
  if (sent.kind === "answered" && (await settled(sending, batch, sent)) > 0) {
    return { ...standing, most: Math.min(standing.most + 2, mostNotes), failures: 0 };
  }
  return afterFailure(sending, standing, batch, sent);
}

/** How many of the notes the answer was about. */
async function settled(
  { store }: Sending,
  batch: readonly LyingNote[],
  { answers, receivedAt }: Extract<Sent, { kind: "answered" }>,
): Promise<number> {
  const answered = new Map<string, NoteAnswer>(answers.map((answer) => [answer.id, answer]));
  let count = 0;
  for (const note of batch) {
    const answer = answered.get(note.id);
    if (answer === undefined) continue;
    count += 1;
    if (answer.outcome === "refused") await store.refused(note, answer.messages ?? []);
    else await store.received(note, receivedAt);
  }
  return count;
}

async function afterFailure(
  sending: Sending,
  standing: Standing,
  batch: readonly LyingNote[],
  { kind }: Sent,
): Promise<Standing | SendingEnd> {
  const failures = standing.failures + 1;
  const most = Math.max(1, Math.floor(batch.length / 2));
  const [alone] = batch;
  if (kind !== "away" && kind !== "stale" && kind !== "somebody-else" && alone && batch.length === 1) {
    return { ...standing, failures, passedOver: new Set([...standing.passedOver, alone.id]) };
  }
  if (kind === "away") sending.told?.("away");
  if (!(await sending.pause(pauseAfter(failures)))) return "stopped";
  if (kind !== "stale" && kind !== "somebody-else") return { ...standing, most, failures };
  const greeting = await greet(sending);
  return typeof greeting === "string" ? greeting : { ...standing, greeting, failures };
}
