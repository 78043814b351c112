import type { Line, LyingNote, NoteAnswer, NoteStore, NoteToSend } from "../src/ui/islands/offline-notes.ts";

/** A clock that moves only when somebody waits or sends. */
export interface TestClock {
  readonly now: () => number;
  readonly move: (ms: number) => void;
}

/** A clock that begins at nought. */
export function testClock(): TestClock {
  let at = 0;
  return {
    now: () => at,
    move: (ms) => {
      at += ms;
    },
  };
}

/** A line that is cut at every so many milliseconds of its clock, as slow as is told. */
export interface BadLine {
  readonly clock: TestClock;
  readonly cutEveryMs: number;
  /** From the phone to the server and back, each way. */
  readonly oneWayMs: number;
  /** Opening a connection anew. */
  readonly openingMs: number;
  readonly bytesPerSecond: number;
}

/** What a server has got, in the order it came: only what it had not got before. */
export interface FakeServer {
  readonly line: Line;
  readonly kept: readonly (NoteToSend & { readonly receivedAt: number })[];
  readonly requests: () => { readonly arrived: number; readonly answersLost: number; readonly lost: number };
}

/**
 * A server behind a bad line. What is cut on its way there never came; what is cut on its way back was kept, and the phone does
 * not know it.
 */
export function serverBehind(bad: BadLine): FakeServer {
  const kept: (NoteToSend & { receivedAt: number })[] = [];
  const counted = { arrived: 0, answersLost: 0, lost: 0 };
  /** Whether so long a stretch passes before the next cut; the clock moves either way. */
  const passes = (ms: number, untilCut: number): boolean => {
    bad.clock.move(Math.min(ms, untilCut));
    return ms < untilCut;
  };
  const travel = async <Answer>(bytes: number, arrive: () => Answer): Promise<Answer | undefined> => {
    const cutAt = (Math.floor(bad.clock.now() / bad.cutEveryMs) + 1) * bad.cutEveryMs;
    const left = (): number => cutAt - bad.clock.now();
    if (!passes(bad.openingMs + bad.oneWayMs + (1000 * bytes) / bad.bytesPerSecond, left())) {
      counted.lost += 1;
      return undefined;
    }
    counted.arrived += 1;
    const answer = arrive();
    if (passes(bad.oneWayMs, left())) return answer;
    counted.answersLost += 1;
    return undefined;
  };
  const take = (note: NoteToSend): NoteAnswer => {
    if (kept.some(({ id }) => id === note.id)) return { id: note.id, outcome: "already-there" };
    kept.push({ ...note, receivedAt: bad.clock.now() });
    return { id: note.id, outcome: "kept" };
  };
  const line: Line = {
    greet: async () =>
      (await travel(400, () => ({ kind: "welcome", owner: "writer", token: "t" }) as const)) ?? { kind: "away" },
    send: async (notes) =>
      (await travel(JSON.stringify(notes).length, () => ({
        kind: "answered" as const,
        receivedAt: new Date(bad.clock.now()).toISOString(),
        answers: notes.map(take),
      }))) ?? { kind: "away" },
  };
  return { line, kept, requests: () => counted };
}

/** Notes in memory, as a phone holds them. */
export interface MemoryNotes {
  readonly store: NoteStore;
  readonly write: (note: { readonly id: string; readonly writtenAt: string; readonly text: string }) => void;
  /** What still lies there. */
  readonly lying: () => readonly LyingNote[];
  readonly messages: ReadonlyMap<string, readonly string[]>;
}

/** An empty phone. */
export function memoryNotes(owner = "writer"): MemoryNotes {
  const notes = new Map<string, { lying: LyingNote; text: string }>();
  const messages = new Map<string, readonly string[]>();
  let next = 1;
  const sorted = (): LyingNote[] =>
    [...notes.values()].map(({ lying }) => lying).toSorted((one, other) => one.sequence - other.sequence);
  const store: NoteStore = {
    waiting: async (wanted) => sorted().filter(({ owner: whose, state }) => whose === wanted && state === "waiting"),
    open: async (wanted) =>
      wanted.map(({ id, sequence, writtenAt }) => ({
        id,
        device: "phone",
        sequence,
        writtenAt,
        told: { note: notes.get(id)?.text ?? "" },
      })),
    received: async ({ id }) => void notes.delete(id),
    refused: async (note, why) => {
      notes.set(note.id, { lying: { ...note, state: "refused" }, text: notes.get(note.id)?.text ?? "" });
      messages.set(note.id, why);
    },
  };
  const write: MemoryNotes["write"] = ({ id, text, writtenAt }) => {
    notes.set(id, {
      lying: { id, owner, sequence: next, writtenAt, state: "waiting", bytes: text.length + 200 },
      text,
    });
    next += 1;
  };
  return { store, write, lying: sorted, messages };
}
