import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Line, NoteAnswer, Sent } from "../src/ui/islands/offline-notes.ts";
import { batchOf, pauseAfter, sendWaiting } from "../src/ui/islands/offline-sending.ts";
import { isForgotten, waitedTooLong } from "../src/ui/islands/offline-time.ts";
import { type BadLine, memoryNotes, serverBehind, testClock } from "./offline-line.ts";

const dayMs = 86_400_000;
const firstDay = Date.parse("2026-04-01T08:00:00Z");

/** Fourteen days of work without coverage: so many notes a day, of these lengths. */
function fourteenDays(perDay: number, lengths: readonly number[]) {
  const phone = memoryNotes();
  const written = Array.from({ length: 14 * perDay }, (_, at) => ({
    id: `note-${at}`,
    writtenAt: new Date(firstDay + Math.floor(at / perDay) * dayMs + (at % perDay) * 2_700_000).toISOString(),
    text: "å".repeat(lengths[at % lengths.length] ?? 100),
  }));
  for (const note of written) phone.write(note);
  return { phone, written };
}

const ordinary: Omit<BadLine, "clock"> = { cutEveryMs: 2000, oneWayMs: 120, openingMs: 260, bytesPerSecond: 12_000 };

async function syncOver(bad: Omit<BadLine, "clock">, made: ReturnType<typeof fourteenDays>) {
  const clock = testClock();
  const server = serverBehind({ ...bad, clock });
  const pause = async (ms: number): Promise<boolean> => {
    clock.move(ms);
    return true;
  };
  const end = await sendWaiting({ store: made.phone.store, line: server.line, pause });
  return { server, end, seconds: clock.now() / 1000 };
}

test("fourteen days of notes arrive once each, in order and with both times, over a line that is cut every two seconds", async () => {
  const made = fourteenDays(8, [300, 900, 2400]);
  const { end, seconds, server } = await syncOver(ordinary, made);
  assert.equal(end, "done");
  assert.deepEqual(
    server.kept.map(({ id, writtenAt }) => ({ id, writtenAt })),
    made.written.map(({ id, writtenAt }) => ({ id, writtenAt })),
  );
  assert.deepEqual(
    server.kept.map(({ sequence }) => sequence),
    made.written.map((_, at) => at + 1),
  );
  assert.ok(server.kept.every(({ receivedAt }) => receivedAt > 0));
  assert.deepEqual(made.phone.lying(), []);
  const { answersLost, lost } = server.requests();
  assert.ok(answersLost > 0 && lost > 0, "the line must have cut requests both on their way there and back");
  assert.ok(seconds < 600, `${seconds} s`);
});

test("however slow the line and however long the notes, each arrives once and in order", () =>
  fc.assert(
    fc.asyncProperty(
      fc.record({
        oneWayMs: fc.integer({ min: 1, max: 400 }),
        openingMs: fc.integer({ min: 0, max: 500 }),
        bytesPerSecond: fc.integer({ min: 8000, max: 500_000 }),
      }),
      fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 1, max: 6 }),
      async (bad, lengths, perDay) => {
        const made = fourteenDays(perDay, lengths);
        const { end, server } = await syncOver({ ...bad, cutEveryMs: 2000 }, made);
        assert.equal(end, "done");
        assert.deepEqual(
          server.kept.map(({ id }) => id),
          made.written.map(({ id }) => id),
        );
        assert.deepEqual(made.phone.lying(), []);
      },
    ),
    { numRuns: 60, seed: 20_260_401 },
  ));

/** A line that answers by what it is told. */
const answering = (answers: readonly ((ids: readonly string[]) => Sent)[]) => {
  const sentIds: (readonly string[])[] = [];
  const greetings: string[] = [];
  const line: Line = {
    greet: async () => {
      greetings.push("hello");
      return { kind: "welcome", owner: "writer", token: `token ${greetings.length}` };
    },
    send: async (notes) => {
      const ids = notes.map(({ id }) => id);
      sentIds.push(ids);
      return (answers[sentIds.length - 1] ?? keptAll)(ids);
    },
  };
  return { line, sentIds, greetings };
};

const answeredWith = (answers: readonly NoteAnswer[]): Sent => ({
  kind: "answered",
  receivedAt: "2026-04-15T09:00:00.000Z",
  answers,
});
const keptAll = (ids: readonly string[]): Sent => answeredWith(ids.map((id) => ({ id, outcome: "kept" })));
const always = async (): Promise<boolean> => true;

test("a note that the server does not take stays with its message, and those after it arrive", async () => {
  const { phone } = fourteenDays(1, [10]);
  const { line } = answering([
    (ids) =>
      answeredWith(
        ids.map((id) =>
          id === "note-3"
            ? { id, outcome: "refused", messages: ["Målet er ikke borgerens."] }
            : { id, outcome: "kept" },
        ),
      ),
  ]);
  assert.equal(await sendWaiting({ store: phone.store, line, pause: always }), "done");
  assert.deepEqual(
    phone.lying().map(({ id, state }) => ({ id, state })),
    [{ id: "note-3", state: "refused" }],
  );
  assert.deepEqual(phone.messages.get("note-3"), ["Målet er ikke borgerens."]);
});

test("where the session is over, nothing is sent, and everything stays", async () => {
  const { phone } = fourteenDays(1, [10]);
  const { line } = answering([() => ({ kind: "signed-out" })]);
  assert.equal(await sendWaiting({ store: phone.store, line, pause: always }), "signed-out");
  assert.equal(phone.lying().length, 14);
});

test("another person who has signed in sends none of somebody else's notes", async () => {
  const { phone } = fourteenDays(1, [10]);
  const { line, sentIds } = answering([]);
  const other: Line = { ...line, greet: async () => ({ kind: "welcome", owner: "somebody else", token: "t" }) };
  assert.equal(await sendWaiting({ store: phone.store, line: other, pause: always }), "done");
  assert.deepEqual(sentIds, []);
  assert.equal(phone.lying().length, 14);
});

test("a token of an earlier session is asked for anew, and nothing is lost", async () => {
  const { phone } = fourteenDays(1, [10]);
  const { greetings, line } = answering([() => ({ kind: "stale" })]);
  assert.equal(await sendWaiting({ store: phone.store, line, pause: always }), "done");
  assert.equal(greetings.length, 2);
  assert.deepEqual(phone.lying(), []);
});

test("a note that the server breaks on holds up nobody else, and stays", async () => {
  const { phone } = fourteenDays(1, [10]);
  const line: Line = {
    greet: async () => ({ kind: "welcome", owner: "writer", token: "t" }),
    send: async (notes) =>
      notes.some(({ id }) => id === "note-5") ? { kind: "broken" } : keptAll(notes.map(({ id }) => id)),
  };
  assert.equal(await sendWaiting({ store: phone.store, line, pause: always }), "done");
  assert.deepEqual(
    phone.lying().map(({ id }) => id),
    ["note-5"],
  );
});

test("an answer about none of the notes does not make it ask for ever", async () => {
  const { phone } = fourteenDays(1, [10]);
  const line: Line = {
    greet: async () => ({ kind: "welcome", owner: "writer", token: "t" }),
    send: async () => answeredWith([]),
  };
  assert.equal(await sendWaiting({ store: phone.store, line, pause: always }), "done");
  assert.equal(phone.lying().length, 14);
});

test("whoever waits can be told to stop, also before anybody has answered", async () => {
  const { phone } = fourteenDays(1, [10]);
  const line: Line = { greet: async () => ({ kind: "away" }), send: async () => ({ kind: "away" }) };
  let waits = 0;
  const pause = async (): Promise<boolean> => {
    waits += 1;
    return waits < 5;
  };
  assert.equal(await sendWaiting({ store: phone.store, line, pause }), "stopped");
  assert.equal(waits, 5);
  assert.equal(phone.lying().length, 14);
});

test("pauses grow from half a second to a minute", () => {
  assert.deepEqual([1, 2, 3, 4, 7, 8, 9, 40].map(pauseAfter), [500, 1000, 2000, 4000, 32_000, 60_000, 60_000, 60_000]);
});

test("no more goes at once than a bad line takes, and a long note goes alone", () => {
  const note = (id: string, bytes: number) =>
    ({ id, owner: "writer", sequence: 1, writtenAt: "", state: "waiting", bytes }) as const;
  const ids = (bytes: readonly number[], most: number) =>
    batchOf(
      bytes.map((each, at) => note(`${at}`, each)),
      most,
    ).map(({ id }) => id);
  assert.deepEqual(ids([100, 100, 100], 2), ["0", "1"]);
  assert.deepEqual(ids([9000, 6000, 2000], 10), ["0", "1"]);
  assert.deepEqual(ids([90_000, 100], 10), ["0"]);
});

test("the phone forgets after fourteen days, and tells from the tenth what still waits", () => {
  const seen = "2026-04-01T08:00:00.000Z";
  assert.equal(isForgotten(seen, "2026-04-15T08:00:00.000Z"), false);
  assert.equal(isForgotten(seen, "2026-04-15T08:00:01.000Z"), true);
  assert.equal(waitedTooLong([{ writtenAt: seen }], "2026-04-11T07:59:59.000Z"), undefined);
  assert.equal(
    waitedTooLong([{ writtenAt: "2026-04-09T08:00:00.000Z" }, { writtenAt: seen }], "2026-04-11T08:00:00.000Z"),
    10,
  );
  assert.equal(waitedTooLong([], seen), undefined);
});
