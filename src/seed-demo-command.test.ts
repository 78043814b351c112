import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "./kernel/local-date.ts";
import { runCommand } from "./platform/cli/run.ts";
import { seedDemoCommand } from "./seed-demo-command.ts";

/** Runs it as from a terminal; without a database, since nothing here comes so far. */
async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    today: () => localDate("2026-11-22"),
    root: ".",
  };
  const code = await runCommand(["seed-demo", ...args], io, [seedDemoCommand]);
  return { code, out: out.join(""), err: err.join("") };
}

test("the help says what it does, how, and what it never does", async () => {
  const { code, out } = await run("--help");
  assert.equal(code, 0);
  for (const word of ["--citizens", "--seed", "DATABASE_URL", "RETTESNOR_PERSONAS"])
    assert.ok(out.includes(word), word);
  assert.match(out, /Er der borgere i databasen, ændres intet/);
});

test("a number that is none is told in one sentence, with exit code 2, before any database is opened", async () => {
  for (const [args, says] of [
    [["--citizens", "mange"], /--citizens skal være et helt tal fra 1 til 400, ikke "mange"/],
    [["--citizens", "401"], /fra 1 til 400/],
    [["--citizens", "0"], /fra 1 til 400/],
    [["--seed", "-1"], /--seed skal være et helt tal/],
    [["--borgere", "3"], /kendes ikke/],
    [["nu"], /"nu" passer ikke her/],
  ] as const) {
    const { code, err, out } = await run(...args);
    assert.equal(code, 2);
    assert.match(err, says);
    assert.equal(err.trim().split("\n").length, 1);
    assert.equal(out, "");
  }
});
