import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { digestOfCode, engineVersion } from "./engine-version.ts";

test("code that computes otherwise has another digest; tests and other folders count for nothing", (t) => {
  const root = mkdtempSync(join(tmpdir(), "engine-"));
  t.after(() => rmSync(root, { recursive: true }));
  for (const folder of ["rules", "pages"]) mkdirSync(join(root, folder));
  const write = (file: string, code: string) => writeFileSync(join(root, file), code);
  write("rules/weeks.js", "export const weeks = 4;");
  const first = digestOfCode(root, ["rules"]);
  assert.match(first, /^[0-9a-f]{12}$/);

  write("rules/weeks.test.js", "a test");
  write("pages/page.js", "a page");
  assert.equal(digestOfCode(root, ["rules"]), first);

  write("rules/weeks.js", "export const weeks = 5;");
  const changed = digestOfCode(root, ["rules"]);
  assert.notEqual(changed, first);
  write("rules/days.js", "");
  assert.notEqual(digestOfCode(root, ["rules"]), changed);
});

test("the program is called by its version and its code", () => {
  assert.match(engineVersion(), /^\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
});
