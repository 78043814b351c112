import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { formFields, TooManyFields } from "./form-fields.ts";

const site = new Hono().post("/", async (c) => c.json(await formFields(c)));
site.onError((fault, c) => c.text(fault.name, fault instanceof TooManyFields ? 413 : 500));
const send = (body: BodyInit) => site.request("/", { method: "POST", body });

test("line ends become single, what no database keeps is left out, boxes are several", async () => {
  const sent = new URLSearchParams([
    ["tekst", "a\r\nb\u0000"],
    ["valg", "1"],
    ["valg", "2"],
  ]);
  assert.deepEqual(await (await send(sent)).json(), { tekst: "a\nb", valg: ["1", "2"] });
});

test("a field named as what every object has is a field like any other", async () => {
  const sent = new URLSearchParams([
    ["__proto__", "1"],
    ["constructor", "2"],
  ]);
  assert.equal(await (await send(sent)).text(), '{"__proto__":"1","constructor":"2"}');
});

test("1 000 fields are read, 1 001 are too many, and 300 000 are refused at once", async () => {
  const fields = (count: number) => new URLSearchParams(Array.from({ length: count }, (_, at) => [`f${at}`, ""]));
  assert.equal((await send(fields(1000))).status, 200);
  assert.equal((await send(fields(1001))).status, 413);
  const from = performance.now();
  assert.equal((await send(fields(300_000))).status, 413);
  assert.ok(performance.now() - from < 5000);
});
