import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inProject } from "../src/platform/project-root.ts";
import { importsIn, sourceFiles } from "./source-files.ts";

/** The folders of any module. */
const parts = (...names: readonly string[]): string => `^modules/[^/]+/(${names.join("|")})(/|$)`;
const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join("|"));

/** What each layer may import: the map of the system, from the centre outwards. The first that a file fits is its layer. */
const layers: readonly { readonly name: string; readonly files: RegExp; readonly mayImport: RegExp }[] = [
  { name: "kernel", files: /^kernel\//, mayImport: anyOf("^kernel/", "^zod$") },
  { name: "domain", files: anyOf(parts("domain")), mayImport: anyOf("^kernel/", parts("domain"), "^zod$") },
  { name: "paths", files: anyOf(parts("paths.ts")), mayImport: anyOf("^kernel/", parts("domain", "paths.ts")) },
  {
    name: "views and letters",
    files: anyOf(parts("views", "letters")),
    mayImport: anyOf("^(kernel|ui)/(?!islands)", parts("domain", "views", "letters", "paths.ts"), "^preact"),
  },
  {
    name: "repository",
    files: anyOf(parts("repository.ts")),
    mayImport: anyOf("^(kernel|platform)/(?!cli)", parts("domain"), "^(kysely|zod)$"),
  },
  {
    name: "use cases",
    files: anyOf(parts("use-cases")),
    mayImport: anyOf(
      "^(kernel|platform)/(?!cli)",
      parts("domain", "use-cases", "letters", "repository.ts", "paths.ts"),
      "^zod$",
    ),
  },
  {
    name: "jobs",
    files: anyOf(parts("jobs")),
    mayImport: anyOf("^(kernel|platform)/(?!cli)", parts("domain", "use-cases")),
  },
  {
    name: "routes",
    files: anyOf(parts("routes")),
    mayImport: anyOf(
      "^(kernel|platform|ui)/(?!cli|islands)",
      parts("domain", "use-cases", "views", "routes", "paths.ts"),
      "^(hono|zod|preact)(/|$)",
    ),
  },
  { name: "islands", files: /^ui\/islands\//, mayImport: /^ui\/islands\// },
  { name: "ui", files: /^ui\//, mayImport: /^(kernel|ui)\/(?!islands)|^preact|^zod$/ },
  {
    name: "command line",
    files: /^platform\/cli\//,
    mayImport: anyOf("^(kernel|platform)/", parts("domain", "use-cases"), "^node:", "^zod$"),
  },
  {
    name: "platform",
    files: /^platform\//,
    mayImport: anyOf("^(kernel|platform)/(?!cli)", parts("domain"), "^(?!modules/|ui/|[^/]+\\.tsx?$)"),
  },
  {
    name: "demonstration",
    files: /^demo\//,
    mayImport: anyOf(
      "^demo/",
      "^(kernel|platform)/(?!cli)",
      parts("domain", "use-cases", "paths.ts"),
      "^(yaml|zod|node:fs)$",
    ),
  },
  { name: "composition", files: /^[^/]+\.tsx?$/, mayImport: /./ },
];

/** Layers and modules that no file has yet. An entry that has become needless fails. */
const notYet: readonly string[] = [];

/** Imports that the map does not allow and that stand all the same, each with its reason. */
const exceptions: readonly { readonly file: string; readonly imports: string; readonly because: string }[] = [
  { file: "ui/asset-routes.ts", imports: "hono", because: "it answers requests for the stylesheets itself" },
  { file: "ui/asset-routes.ts", imports: "node:fs", because: "it reads the built stylesheets" },
  { file: "ui/assets.ts", imports: "node:fs", because: "it reads which names the stylesheets were built under" },
  {
    file: "modules/standards/use-cases/positioned-yaml.ts",
    imports: "yaml",
    because: "a fault in a standard is told with its line, which only the YAML reader knows",
  },
  {
    file: "platform/standard-files.ts",
    imports: "modules/standards/use-cases/read-standard.ts",
    because: "it hands the files on disk to the one reader that checks them",
  },
  {
    file: "platform/standard-files.ts",
    imports: "modules/standards/use-cases/read-law.ts",
    because: "the same for the law's files",
  },
];

const files = sourceFiles();
const layerOf = (path: string) => layers.find((layer) => layer.files.test(path));
const isException = (file: string, target: string): boolean =>
  exceptions.some((each) => each.file === file && each.imports === target);

test("every file has its place in the map", () => {
  assert.deepEqual(
    files.map(({ path }) => path).filter((path) => !layerOf(path)),
    [],
  );
});

for (const layer of layers) {
  const own = files.filter(({ path }) => layerOf(path) === layer);
  test(`${layer.name}: imports only what the map allows`, () => {
    assert.equal(own.length === 0, notYet.includes(layer.name), `${own.length} files are in the layer '${layer.name}'`);
    const forbidden = own.flatMap(({ path, imports }) =>
      imports
        .filter((target) => !layer.mayImport.test(target) && !isException(path, target))
        .map((target) => `${path} imports ${target}`),
    );
    assert.deepEqual(forbidden, []);
  });
}

test("every exception is still needed", () => {
  const needless = exceptions.filter(({ file, imports: target }) => {
    const found = files.find(({ path, imports }) => path === file && imports.includes(target));
    return !found || layerOf(file)?.mayImport.test(target) === true;
  });
  assert.deepEqual(needless, []);
});

/**
 * What other modules share of pages: what is owed in the case, what stands around a page, the questions of an application, and how
 * a form with a day in it is read.
 */
const everybodys: readonly string[] = [
  "modules/applications/views/answer-list.tsx",
  "modules/applications/views/case-choice.tsx",
  "modules/applications/views/citizen-facts.tsx",
  "modules/applications/views/person-fields.tsx",
  "modules/applications/views/question-page.tsx",
  "modules/obligations/views/owed-panel.tsx",
  "modules/obligations/views/owed-in-full.tsx",
  "modules/obligations/views/next-owed.tsx",
  "modules/obligations/views/case-work-page.tsx",
  "modules/obligations/views/owed-at-a-glance.tsx",
  "modules/letters/views/said-fields.tsx",
  "modules/pieces/views/piece-in-full.tsx",
  "modules/notes/views/note-form.tsx",
  "modules/appointments/views/next-appointment.tsx",
  "modules/plans/views/own-goal-fields.tsx",
  "modules/plans/views/own-words.tsx",
  "modules/plans/views/score-over-time.tsx",
  "modules/people/views/frames.ts",
  "modules/people/routes/frame-of.ts",
  "modules/documents/routes/typed-documents.ts",
  "modules/people/views/protection.tsx",
  "modules/people/views/protected-address-page.tsx",
];

const moduleOf = (path: string): string | undefined => /^modules\/([^/]+)\//.exec(path)?.[1];
const modulesInOrder = [
  ...readFileSync(inProject("docs/architecture.md"), "utf8").matchAll(/^\d+\. `([a-z-]+)`:/gm),
].map((match) => match[1] ?? "");

test("the modules are those that docs/architecture.md lists", () => {
  const there = new Set(files.flatMap(({ path }) => moduleOf(path) ?? []));
  assert.deepEqual(
    [...there].filter((name) => !modulesInOrder.includes(name)),
    [],
  );
  assert.deepEqual(
    modulesInOrder.filter((name) => there.has(name) === notYet.includes(name)),
    [],
  );
});

test("a module imports only modules that stand before it in docs/architecture.md", () => {
  const place = (name: string): number => modulesInOrder.indexOf(name);
  assert.deepEqual(
    betweenModules()
      .filter(({ from, to }) => place(to) > place(from))
      .map(({ words }) => words),
    [],
  );
});

test("modules meet only in each other's domain, use cases and paths; views and letters only in domain and paths", () => {
  const meeting = (path: string): RegExp =>
    anyOf(parts("views", "letters")).test(path)
      ? /^modules\/[^/]+\/(domain\/|paths\.ts$)/
      : /^modules\/[^/]+\/(domain\/|use-cases\/|paths\.ts$)/;
  assert.deepEqual(
    betweenModules()
      .filter(({ path, target }) => !meeting(path).test(target) && !everybodys.includes(target))
      .map(({ words }) => words),
    [],
  );
});

test("imports are found in every way they are written, and not in comments", () => {
  const text = [
    'import "./side-effect.ts";',
    "import {",
    "  one,",
    '} from "./several-lines.ts";',
    'export { two } from "./passed-on.ts";',
    'const three = await import("./when-run.ts");',
    ' * taken from "somewhere else"',
  ].join("\n");
  assert.deepEqual([...importsIn(text)].sort(), [
    "./passed-on.ts",
    "./several-lines.ts",
    "./side-effect.ts",
    "./when-run.ts",
  ]);
});

function betweenModules() {
  return files.flatMap(({ path, imports }) =>
    imports.flatMap((target) => {
      const [from, to] = [moduleOf(path), moduleOf(target)];
      if (!from || !to || from === to) return [];
      return [{ path, target, from, to, words: `${path} imports ${target}` }];
    }),
  );
}
