import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { inProject } from "../../../platform/project-root.ts";
import { loadLaw } from "../../../platform/standard-files.ts";
import { clauseSchema } from "../domain/effect.ts";
import { guidance } from "../domain/guidance.ts";
import { checkStandard } from "./check-standard.ts";
import { readStandard } from "./read-standard.ts";

const guide = readFileSync(inProject("docs/write-a-standard.md"), "utf8");
const blocks = [...guide.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, block]) => block ?? "");
const whole = blocks.find((block) => block.includes("municipality:")) ?? "";
const snippets = blocks.filter((block) => block.startsWith("- id:"));
const law = loadLaw();

test("the whole example in docs/write-a-standard.md is a standard with nothing to find", () => {
  assert.deepEqual(checkStandard({ file: "docs/write-a-standard.md", text: whole }, law), []);
});

test("the example gives guidance: the young are sent to Ungehuset, the decision is due in six weeks", () => {
  const read = readStandard({ file: "docs/write-a-standard.md", text: whole });
  assert.ok(read.ok);
  const facts = { bornOn: localDate("2005-04-12"), applicationReceivedOn: localDate("2026-03-03") };
  const answer = guidance(read.value, law, facts, localDate("2026-03-03"));
  assert.equal(answer.route.unit, "ungehuset");
  assert.equal(answer.deadlines.find(({ what }) => what === "decision")?.due, "2026-04-14");
});

test("there is one small example of each of the fifteen kinds, and each is in order", () => {
  const kinds = snippets.map((block) => /effect: (\w+)/.exec(block)?.[1]);
  assert.deepEqual(
    kinds,
    clauseSchema.options.map(({ shape }) => shape.effect.value),
  );
  const indented = snippets.map((block) => block.replaceAll(/^(?=.)/gm, "      ")).join("\n");
  assert.deepEqual(checkStandard({ file: "docs/write-a-standard.md", text: `${whole}\n${indented}` }, law), []);
});
