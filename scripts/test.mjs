// `npm test`: build, checks, every test. `npm test -- src/kernel` runs only the tests whose path holds that text;
// what begins with `--` is handed to Node's test runner.
import "./node-20.mjs";
import { join } from "node:path";
import { runChecks } from "./checks.mjs";
import { prepare } from "./prepare.mjs";
import { filesIn, root, Stop, say } from "./project.mjs";
import { ending, spawnOn } from "./run.mjs";

const args = process.argv.slice(2);
const flags = args.filter((arg) => arg.startsWith("--"));
const wanted = args
  .filter((arg) => !arg.startsWith("--"))
  .map((arg) => arg.replace(/^\.\//, "").replace(/\.tsx?$/, ""));

/** A test that hangs is a test that fails: in milliseconds, for the slowest machine. */
const mostPatience = 180_000;

await ending(async () => {
  const node = prepare();
  const failed = wanted.length === 0 ? runChecks(node) : [];
  await spawnOn(node, ["--test", "--test-isolation=none", `--test-timeout=${mostPatience}`, ...flags, ...testFiles()]);
  if (failed.length === 0) return;
  say(`Kontrollen fandt noget at rette: ${failed.join(", ")}.`);
  process.exitCode = process.exitCode || 1;
});

function testFiles() {
  const all = ["src", "tests", "bench"].flatMap((folder) => filesIn(join("dist", folder)));
  const tests = all.filter((file) => file.endsWith(".test.js"));
  const chosen = tests.filter((file) => wanted.length === 0 || wanted.some((text) => file.includes(text)));
  if (chosen.length === 0) throw new Stop(`Ingen test hedder noget med ${wanted.join(" eller ")}.`);
  return chosen.map((file) => join(root, file));
}
