import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { localDate } from "../../kernel/local-date.ts";
import { type PrintLimits, printProcess } from "./print-process.ts";
import type { PrintOrder } from "./stretch.ts";

const saying = (title: string, blocks: readonly object[]): PrintOrder => ({
  kind: "print",
  paper: null,
  stretch: {
    ...{ language: "da", title, date: localDate("2026-03-20"), foot: "Sag", label: "Side", firstPage: 1, cover: null },
    parts: [{ name: "notat-1", title, startsPage: false, blocks }],
    sheets: [],
  },
});

const small = saying("Kort", [{ kind: "paragraph", text: "Det her er kort." }]);
const roomy: PrintLimits = { seconds: 60, megabytes: 400, renewAt: 300 };

async function kindsOf(limits: PrintLimits, ...orders: readonly PrintOrder[]): Promise<readonly string[]> {
  const press = printProcess(limits);
  try {
    const kinds: string[] = [];
    for (const order of orders) {
      const answer = await press.answer(order);
      kinds.push(answer.kind === "fault" ? answer.fault : answer.kind);
    }
    return kinds;
  } finally {
    press.end();
  }
}

test("what takes too long, or too much memory, ends the printing process and not the program", async () => {
  const long = saying(
    "Langt",
    Array.from({ length: 20_000 }, (_, at) => ({ kind: "paragraph", text: `Linje ${at}. ${"støtte ".repeat(60)}` })),
  );
  assert.deepEqual(await kindsOf({ ...roomy, seconds: 0.2 }, long), ["too-slow"]);
  assert.deepEqual(await kindsOf({ ...roomy, megabytes: 120, renewAt: 100 }, long, small), ["too-heavy", "printed"]);
});

test("what the template cannot print is a fault by name, and the next is printed", async () => {
  assert.deepEqual(await kindsOf(roomy, saying("Galt", [{ kind: "paragraph" }]), small), ["broken", "printed"]);
});

test("a printing process that the machine ends between two orders is started anew for the next", async () => {
  // Other tests have children too, the database's server among them.
  const others = new Set(await children());
  const press = printProcess(roomy);
  try {
    await press.answer(small);
    const printing = (await children()).filter((pid) => !others.has(pid));
    assert.equal(printing.length, 1);
    for (const pid of printing) process.kill(pid, "SIGKILL");
    await sleep(200);
    assert.equal((await press.answer(small)).kind, "printed");
  } finally {
    press.end();
  }
});

const children = async (of = process.pid): Promise<readonly number[]> =>
  (await readFile(`/proc/${of}/task/${of}/children`, "utf8")).split(" ").filter(Boolean).map(Number);

test("a printing process that is drawing without end ends by itself when the program is killed", async () => {
  const program = fork(fileURLToPath(new URL("../../../tests/printing-without-end.js", import.meta.url)));
  try {
    await once(program, "message");
    const [printing] = await children(program.pid);
    assert.ok(printing !== undefined);
    await sleep(1000);
    program.kill("SIGKILL");
    await once(program, "exit");
    assert.equal(await isThere(printing), true, "it was to be drawing still");
    await sleep(2000);
    assert.equal(await isThere(printing), false);
  } finally {
    program.kill("SIGKILL");
  }
});

const isThere = (pid: number): Promise<boolean> =>
  readFile(`/proc/${pid}/cmdline`, "utf8").then(
    (line) => line.includes("print-child"),
    () => false,
  );

test("the printing process knows none of the program's settings: no key and no address of the database", async () => {
  const before = process.env["RETTESNOR_PRINTING_TEST"];
  process.env["RETTESNOR_PRINTING_TEST"] = "hemmelig";
  const others = new Set(await children());
  const press = printProcess(roomy);
  try {
    await press.answer(small);
    const printing = (await children()).filter((pid) => !others.has(pid));
    const settings = await Promise.all(printing.map((pid) => readFile(`/proc/${pid}/environ`, "utf8")));
    assert.ok(settings.length > 0);
    assert.doesNotMatch(settings.join("\n"), /hemmelig/);
  } finally {
    press.end();
    if (before === undefined) delete process.env["RETTESNOR_PRINTING_TEST"];
  }
});
