import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { readDeath, readRemoval } from "./leaving-form.ts";

const terms = { bornOn: localDate("1990-05-17"), today: localDate("2026-09-01") };
const day = (text: string) => localDate(text);
const fieldsOf = (read: ReturnType<typeof readDeath> | ReturnType<typeof readRemoval>) =>
  read.ok ? [] : read.refusal.map(({ field }) => field);

test("a death has a day that has come, after the birthday, and a source", () => {
  const read = (on: Parameters<typeof readDeath>[1], kilde = "cpr") => fieldsOf(readDeath({ kilde }, on, terms));
  assert.deepEqual(read(day("2026-09-01")), []);
  assert.deepEqual(read(day("2026-09-02")), ["doed-dag"]);
  assert.deepEqual(read(day("1990-05-16")), ["doed-dag"]);
  assert.deepEqual(read("blank", ""), ["doed-dag", "kilde"]);
  assert.deepEqual(read("unreadable"), ["doed-dag"]);
});

test("a removal says where to, when, who acts and why; no paper is sent on without a right to it", () => {
  const whole = { kommune: "Kolding", handler: "there", hvorfor: "Du bor der nu.", grundlag: "none" };
  const read = (more: Readonly<Record<string, string>>) =>
    fieldsOf(readRemoval({ ...whole, ...more }, day("2026-10-01")));
  assert.deepEqual(read({}), []);
  assert.deepEqual(read({ kommune: "", handler: "", hvorfor: "", grundlag: "" }), [
    "kommune",
    "handler",
    "hvorfor",
    "grundlag",
  ]);
  assert.deepEqual(read({ papirer: "Handleplanen" }), ["grundlag"]);
  assert.deepEqual(read({ grundlag: "consent" }), ["papirer", "grundlag-hvilket"]);
  assert.deepEqual(read({ grundlag: "law", papirer: "Handleplanen", "grundlag-hvilket": "En regel" }), []);
  assert.deepEqual(fieldsOf(readRemoval(whole, "blank")), ["flytte-dag"]);
});
