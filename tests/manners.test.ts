import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { z } from "zod";
import { inProject } from "../src/platform/project-root.ts";
import { sourceFiles, withoutComments } from "./source-files.ts";

const files = sourceFiles();

test("no municipality is named in the program: how they differ is data in standards/", () => {
  const names = readdirSync(inProject("standards"))
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => [`["'\`/]${path.basename(file, ".yaml")}["'\`/]`, ...nameIn(file)]);
  assert.ok(names.length >= 5);
  const named = new RegExp(names.join("|"));
  assert.deepEqual(
    files.filter(({ text }) => named.test(withoutComments(text))).map((file) => file.path),
    [],
  );
});

/** "Vejen" alone is also "the road": a name is told by "Kommune" after it, or by being no other word. */
function nameIn(file: string): readonly string[] {
  const standard = z.object({ municipality: z.object({ name: z.string() }) });
  const { name } = standard.parse(parse(readFileSync(inProject("standards", file), "utf8"))).municipality;
  const short = name.replace(/ Kommune$/, "");
  return (short === "Vejen" ? [name] : [name, short]).map((each) => RegExp.escape(each));
}

test("only platform/config.ts reads the environment", () => {
  const readers = files.filter(({ text }) =>
    /\bprocess\.env\b|\benv\b.*from "node:process"/.test(withoutComments(text)),
  );
  assert.deepEqual(
    readers.map((file) => file.path),
    ["platform/config.ts"],
  );
});

test("no file is named after what it is not: utils, helpers, common, manager, types, service, index", () => {
  const vague = /(^|[/-])(utils?|helpers?|common|managers?|types|services?|index|misc)(-|\.)/;
  assert.deepEqual(
    files.map((file) => file.path).filter((name) => vague.test(name)),
    [],
  );
});

test("everything a file gives away is explained above it", () => {
  const given = /^export (?:async )?(?:function|const|type|interface|class) (\w+)/;
  const bare = files.flatMap((file) => {
    const lines = file.text.split("\n");
    return lines.flatMap((line, index) => {
      const name = given.exec(line)?.[1];
      return name === undefined || /\*\/\s*$/.test(lines[index - 1] ?? "") ? [] : [`${file.path}: ${name}`];
    });
  });
  assert.deepEqual(bare, []);
});

/** Longer than a few screens, each with the reason. */
const long: Readonly<Record<string, string>> = {
  "modules/applications/repository.ts":
    "applications with their tasks, drafts with the papers that wait with them, and cases handed to somebody",
  "modules/appeals/repository.ts":
    "packages to the appeal board with their files and sendings, what is chosen for them and what is asked: six kinds of rows",
  "modules/appointments/repository.ts":
    "appointments with their steps, how they are repeated, a provider's week with its teams, and where calendars fetch them",
  "modules/assessments/repository.ts":
    "assessments, answers to the guidance, hearings: three kinds of rows, each with its sealed words",
  "modules/complaints/repository.ts":
    "complaints with their tasks, papers and steps as one statement, and what is written of one before it is sent",
  "modules/decisions/repository.ts":
    "decisions with their parts, what their sentences rested on, what was taken up again, and which wait for a colleague",
  "modules/groups/repository.ts": "groups, who is in them, what is said of a place, and their days: four kinds of rows",
  "modules/plans/repository.ts":
    "plans with their goals, and what the citizen says of them: four kinds of rows, each with its sealed words",
  "modules/people/repository.ts": "citizens, staff, and those who act for somebody: what every door asks for",
  "modules/work/repository.ts":
    "the one query of today's work with its order and counts, the searches, and what staff keep",
  "ui/islands/autosave-parts.ts": "one element in the browser, with all that can come of a saving",
  "ui/islands/offline-notebook.ts": "one element in the browser: the form, its draft, and what lies on the phone",
  "platform/tables.ts": "made from the schema, read by nobody from end to end",
  "modules/standards/domain/effect.ts": "the closed list of what a clause can do, one paragraph a kind",
  "modules/rulings/repository.ts":
    "rulings with their tasks and points, those that fit no case with their papers, and what is learned of reversals",
};

/** A repository holds all SQL on its module's tables, one short function after the other. */
const mostLines = (path: string): number => (path.endsWith("/repository.ts") ? 350 : 200);

test("a file holds one thought: no more than 200 lines, but for repositories and those listed with a reason", () => {
  const longer = files.filter((file) => file.text.trimEnd().split("\n").length > mostLines(file.path));
  assert.deepEqual(longer.map((file) => file.path).toSorted(), Object.keys(long).toSorted());
});

test("nothing is left for later in the source", () => {
  assert.deepEqual(
    files.filter(({ text }) => /\b(TODO|FIXME|XXX)\b|not implemented/i.test(text)).map((file) => file.path),
    [],
  );
});
