import assert from "node:assert/strict";
import { test } from "node:test";
import type { DayNote } from "./day-note.ts";
import { fieldsOfNote, modeOf } from "./first-fields.ts";
import { goalsIn } from "./note-form.ts";

test("a note begins with the way of support that its appointment was booked as", () => {
  assert.equal(modeOf("support-visit", "home"), "at-home");
  assert.equal(modeOf("support-visit", "elsewhere"), "elsewhere");
  assert.equal(modeOf("support-visit", "drop-in"), "drop-in");
  assert.equal(modeOf("message", "remote"), "message");
  assert.equal(modeOf("talk", "remote"), "phone");
  assert.equal(modeOf("screen", "remote"), "screen");
});

test("a note that is put right keeps the goal that nobody has said how it went with, as a group note has it", () => {
  const worked = [
    { goal: "Åbne post", movement: null },
    { goal: "Lave mad", movement: "forward" },
  ] as const;
  const note = { goals: worked, given: true, minutes: 60, whyNot: null, startedAt: null } as unknown as DayNote;
  const goals = ["Lave mad", "Komme ud", "Åbne post"];
  const asShown = Object.fromEntries(goals.map((goal, at) => [`maal-${at + 1}-tekst`, goal]));
  assert.deepEqual(goalsIn({ ...asShown, ...fieldsOfNote(note, goals) }), [worked[1], worked[0]]);
});
