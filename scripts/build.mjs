// Builds dist/ from the sources with tsc, and the assets of the pages; only when a source has changed since.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn, root, Stop, say } from "./project.mjs";

const dist = join(root, "dist");
const stamp = join(dist, ".stamp");
const sourceFolders = ["src", "tests", "bench", "scripts"];
const sourceFiles = ["tsconfig.json", "package-lock.json"];

/** Whether dist/ was built from the sources as they are now. */
export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint();
}

export function buildProject(node) {
  const before = fingerprint();
  removeStale();
  compile(node, "tsconfig.json");
  compile(node, "src/ui/islands/tsconfig.json");
  run(node, [join(root, "scripts/build-assets.mjs")], "Sidernes filer kunne ikke bygges.");
  writeFileSync(stamp, before);
}

/** Changes when a source is added, removed or written. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const file of [...sourceFolders.flatMap(filesIn), ...sourceFiles]) {
    const { mtimeMs, size } = statSync(join(root, file));
    hash.update(`${file}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest("hex");
}

function compile(node, config) {
  run(node, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, config)], `tsc finder fejl (${config}).`);
}

/** What the tool says is shown when it fails, on standard error. */
function run(node, args, problem) {
  const done = spawnSync(node, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  if (done.status === 0) return;
  say(`${done.stdout ?? ""}${done.stderr ?? ""}${done.error?.message ?? ""}`.trim());
  throw new Stop(problem, 1);
}

/** Removes what was built from sources that are gone: a deleted test must not go on being run. */
function removeStale() {
  for (const file of ["src", "tests", "bench"].flatMap((folder) => filesIn(join("dist", folder)))) {
    const source = join(root, file.replace(/^dist[\\/]/, "").replace(/\.js$/, ""));
    if (!existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`)) rmSync(join(root, file));
  }
}
