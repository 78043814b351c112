import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { awayTold, noteTold } from "../../../../tests/day-note-told.ts";
import { noteFrom, saysTheSame } from "./note-from-told.ts";
import { readToldNote } from "./told-note.ts";

const order = randomUUID();

test("a note that a device has sent is read as it was written", () => {
  const told = noteTold(order, { device: randomUUID(), sequence: 7 });
  assert.deepEqual(readToldNote(JSON.parse(JSON.stringify(told))), { ok: true, value: told });
});

test("a note that came by its form and again by the phone reads the same: without the space around its words", () => {
  const told = noteTold(order, { device: randomUUID(), sequence: 7, whyAlone: "Borgeren sov." });
  const sent = { ...told, note: `  ${told.note}\n`, whyAlone: "Borgeren sov. " };
  const read = readToldNote(sent);
  assert.ok(read.ok);
  assert.ok(
    saysTheSame(
      noteFrom(told, { caseId: order, groupSessionId: null, receivedAt: told.writtenAt, writtenBy: order }),
      read.value,
    ),
  );
});

test("what is left out of a note is empty", () => {
  const bare = { id: randomUUID(), orderId: order, given: true, happenedOn: "2026-04-14", minutes: 30, mode: "phone" };
  const read = readToldNote({ ...bare, citizenTookPart: true, writtenAt: "2026-04-14T09:00:00.000Z" });
  assert.ok(read.ok);
  assert.deepEqual([read.value.startedAt, read.value.goals, read.value.note, read.value.seen], [null, [], "", []]);
});

test("what is no note is unreadable: a day that is none, more than a day and a night, no reason where it fell away", () => {
  const wrong: readonly unknown[] = [
    null,
    "notat",
    [],
    { ...noteTold(order), happenedOn: "2026-02-30" },
    { ...noteTold(order), minutes: 1441 },
    { ...noteTold(order), minutes: -1 },
    { ...noteTold(order), startedAt: "25:00" },
    { ...noteTold(order), mode: "by-car" },
    { ...noteTold(order), id: "1" },
    { ...noteTold(order), given: false, minutes: 0 },
    { ...awayTold(order), minutes: 10 },
    { ...noteTold(order), device: randomUUID() },
    { ...noteTold(order), somethingElse: "x" },
  ];
  for (const sent of wrong) assert.deepEqual(readToldNote(sent), { ok: false, refusal: "unreadable" }, `${sent}`);
});
