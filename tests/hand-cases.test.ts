import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { parseDocument } from "yaml";
import { z } from "zod";
import { localDate } from "../src/kernel/local-date.ts";
import { runCommand } from "../src/platform/cli/run.ts";
import { inProject, projectRoot } from "../src/platform/project-root.ts";

/**
 * Cases whose answers were worked out by hand from the law, the standards and a paper calendar, run through the
 * command line. `tests/hand-cases/README.md` tells how to read and write one.
 */
const day = z.string().nullable();
/** What, counted from, due, act by, status, met on. */
const owedRow = z.tuple([z.string(), day, day, day, z.string(), day]);
const eventRow = z.tuple([z.string(), z.string()]).rest(z.record(z.string(), z.unknown()));
const base = {
  why: z.string().min(8),
  standard: z.string(),
  on: z.string().optional(),
  facts: z.record(z.string(), z.unknown()).default({}),
  /** A newer edition: the day it is in force, and the fields of its clauses that differ. */
  newEdition: z
    .object({ from: z.string(), clauses: z.record(z.string(), z.record(z.string(), z.unknown())) })
    .optional(),
  /** The municipality's own settings, laid over those of its file. */
  settings: z.record(z.string(), z.unknown()).optional(),
  /** The exit code, where the input is bad. */
  exit: z.number().default(0),
};
const caseSchema = z.strictObject({
  ...base,
  events: z.array(eventRow),
  /** The kinds that are compared; without it every kind. */
  of: z.array(z.string()).optional(),
  owed: z.array(owedRow).optional(),
  /** Sources by kind, where they are part of the point. */
  sources: z.record(z.string(), z.array(z.string())).optional(),
  /** Marks by kind: provisional, unset, ownSetting. */
  marked: z.record(z.string(), z.array(z.string())).optional(),
});
const guideSchema = z.strictObject({
  ...base,
  edition: z.string().optional(),
  /** The unit, its sources, and the facts it depends on. */
  route: z
    .tuple([z.string(), z.array(z.string())])
    .rest(z.array(z.string()))
    .optional(),
  /** What, counted from, due, act by. */
  deadlines: z.array(z.tuple([z.string(), day, day, day])).optional(),
  /** Lists of the answer, exactly these ids in this order. */
  exactly: z.record(z.string(), z.array(z.string())).optional(),
  has: z.record(z.string(), z.array(z.string())).optional(),
  /** The sources of items by their id, in whatever list they stand. */
  sources: z.record(z.string(), z.array(z.string())).optional(),
  lacks: z.record(z.string(), z.array(z.string())).optional(),
});
type HandCase = z.infer<typeof caseSchema>;
type HandGuide = z.infer<typeof guideSchema>;
const fileSchema = z.strictObject({ cases: z.array(caseSchema).default([]), guides: z.array(guideSchema).default([]) });

const folder = mkdtempSync(path.join(tmpdir(), "rettesnor-hand-"));
after(() => rmSync(folder, { recursive: true }));

/** The project's own files, or a copy where the case wants its standard otherwise. */
function rootFor({ standard, newEdition, settings }: HandCase | HandGuide): string {
  if (newEdition === undefined && settings === undefined) return projectRoot;
  const root = mkdtempSync(path.join(folder, "root-"));
  for (const name of ["standards", "law"]) cpSync(inProject(name), path.join(root, name), { recursive: true });
  const file = path.join(root, "standards", `${standard}.yaml`);
  const document = parseDocument(readFileSync(file, "utf8"));
  if (settings !== undefined)
    for (const [key, value] of Object.entries(settings)) document.setIn(["settings", key], value);
  const written = z.looseObject({
    editions: z.array(z.looseObject({ clauses: z.array(z.looseObject({ id: z.string() })) })),
  });
  const standardText = written.parse(document.toJS());
  const [newest] = standardText.editions;
  if (newEdition !== undefined && newest !== undefined) {
    const clauses = newest.clauses.map((clause) => ({ ...clause, ...newEdition.clauses[clause.id] }));
    standardText.editions.unshift({
      ...newest,
      id: newEdition.from,
      inForceFrom: newEdition.from,
      adoptions: [],
      clauses,
    });
  }
  writeFileSync(file, JSON.stringify(standardText));
  return root;
}

async function run(root: string, args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    out: (text: string) => out.push(text),
    err: (text: string) => err.push(text),
    today: () => localDate("2026-03-03"),
    root,
  };
  const code = await runCommand(args, io);
  return { code, out: out.join(""), err: err.join("") };
}

let written = 0;
function input(content: unknown): string {
  written += 1;
  const file = path.join(folder, `${written}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const dayOption = ({ on }: { readonly on?: string | undefined }) => (on === undefined ? [] : ["--on", on]);

/** The facts of a case: an ordinary adult, received on the day of the first application, unless it says otherwise. */
function factsOf({ facts, events }: Pick<HandCase, "facts" | "events">) {
  const received = events.find(([type]) => type === "application-received")?.[1] ?? events[0]?.[1] ?? "2026-03-03";
  return { bornOn: "1990-05-15", applicationReceivedOn: received, ...facts };
}

const owedSchema = z.array(
  z.looseObject({
    what: z.string(),
    countedFrom: day,
    due: day,
    actBy: day,
    status: z.string(),
    metOn: day,
    sources: z.array(z.string()).min(1),
  }),
);

async function checkCase(asked: HandCase) {
  const events = asked.events.map(([type, on, ...data]) => Object.assign({ type, on }, ...data));
  const file = input({ facts: factsOf(asked), events });
  const args = ["obligations", "--standard", asked.standard, "--case", file, ...dayOption(asked), "--json"];
  const { code, out, err } = await run(rootFor(asked), args);
  assert.equal(code, asked.exit, err);
  if (code !== 0) return;
  const owed = owedSchema.parse(JSON.parse(out));
  const kinds = asked.of;
  const rows = owed
    .filter(({ what }) => kinds === undefined || kinds.includes(what))
    .map(({ what, countedFrom, due, actBy, status, metOn }) => [what, countedFrom, due, actBy, status, metOn]);
  assert.deepEqual(rows, asked.owed);
  for (const [what, sources] of Object.entries(asked.sources ?? {}))
    assert.deepEqual(owed.find((one) => one.what === what)?.sources, sources, what);
  for (const [what, marks] of Object.entries(asked.marked ?? {})) {
    const one = owed.find((candidate) => candidate.what === what);
    const set = ["provisional", "unset", "ownSetting"].filter((mark) => one?.[mark] === true);
    assert.deepEqual(set, marks, what);
  }
}

const listSchema = z.array(z.looseObject({ id: z.string() }));

async function checkGuide(asked: HandGuide) {
  const file = input({ bornOn: "1990-05-15", applicationReceivedOn: "2026-03-03", ...asked.facts });
  const args = ["guide", "--standard", asked.standard, "--facts", file, ...dayOption(asked), "--json"];
  const { code, out, err } = await run(rootFor(asked), args);
  assert.equal(code, asked.exit, err);
  if (code !== 0) return;
  const answer = z.record(z.string(), z.unknown()).parse(JSON.parse(out));
  if (asked.edition !== undefined) assert.equal(answer["edition"], asked.edition);
  if (asked.route !== undefined) assert.deepEqual(routeIn(answer), asked.route);
  checkLists(asked, (list) => listSchema.parse(answer[list]).map(({ id }) => id));
  for (const row of asked.deadlines ?? []) assert.deepEqual(deadlinesIn(answer, row[0]), [row]);
  for (const [id, sources] of Object.entries(asked.sources ?? {})) assert.deepEqual(sourcesIn(answer, id), sources, id);
}

type Answer = Readonly<Record<string, unknown>>;

function routeIn(answer: Answer) {
  const route = z.object({ unit: z.string(), sources: z.array(z.string()), dependsOn: z.array(z.string()).optional() });
  const { unit, sources, dependsOn } = route.parse(answer["route"]);
  return [unit, sources, ...(dependsOn === undefined ? [] : [dependsOn])];
}

function deadlinesIn(answer: Answer, kind: string) {
  const deadlines = z.array(z.looseObject({ what: z.string(), countedFrom: day, due: day, actBy: day }));
  return deadlines
    .parse(answer["deadlines"])
    .filter(({ what }) => what === kind)
    .map(({ what, countedFrom, due, actBy }) => [what, countedFrom, due, actBy]);
}

function sourcesIn(answer: Answer, id: string) {
  const item = z.looseObject({ id: z.string(), sources: z.array(z.string()) });
  const items = Object.values(answer).flatMap((list) => z.array(item).safeParse(list).data ?? []);
  return items.find((one) => one.id === id)?.sources;
}

function checkLists({ exactly = {}, has = {}, lacks = {} }: HandGuide, idsOf: (list: string) => readonly string[]) {
  for (const [list, ids] of Object.entries(exactly)) assert.deepEqual(idsOf(list), ids, list);
  const wanted = Object.entries(has).flatMap(([list, ids]) => ids.filter((id) => !idsOf(list).includes(id)));
  assert.deepEqual(wanted, [], "these should be there");
  const unwanted = Object.entries(lacks).flatMap(([list, ids]) => ids.filter((id) => idsOf(list).includes(id)));
  assert.deepEqual(unwanted, [], "these should not be there");
}

for (const name of readdirSync(inProject("tests/hand-cases")).filter((file) => file.endsWith(".json"))) {
  const { cases, guides } = fileSchema.parse(JSON.parse(readFileSync(inProject("tests/hand-cases", name), "utf8")));
  for (const asked of cases) test(`${name}: ${asked.why}`, () => checkCase(asked));
  for (const asked of guides) test(`${name}: ${asked.why}`, () => checkGuide(asked));
}
