// The checks beside the tests: format and lint (Biome), and what nothing uses (knip). tsc is the build itself.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root, say } from "./project.mjs";

/** Runs every check and gives the names of those that found something. */
export function runChecks(node) {
  const checks = [
    { name: "biome", args: [join(root, "node_modules/@biomejs/biome/bin/biome"), "check", "--error-on-warnings"] },
    { name: "knip", args: [join(root, "node_modules/knip/bin/knip.js"), "--no-progress"] },
  ];
  return checks.filter(({ name, args }) => !passes(node, name, args)).map(({ name }) => name);
}

function passes(node, name, args) {
  const done = spawnSync(node, args, { cwd: root, encoding: "utf8" });
  if (done.status === 0) return true;
  say(`${done.stdout ?? ""}${done.stderr ?? ""}`.trim());
  say(`✗ ${name}`);
  return false;
}
