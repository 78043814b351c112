import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { z } from "zod";
import { inProject } from "../src/platform/project-root.ts";

const versions = z.record(z.string(), z.string()).default({});
const manifest = z
  .object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions })
  .parse(JSON.parse(readFileSync(inProject("package.json"), "utf8")));

const platforms = z.union([z.string(), z.array(z.string())]).optional();
const locked = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().default(false),
  os: platforms,
  cpu: platforms,
});
const lock = z
  .object({ packages: z.record(z.string(), locked) })
  .parse(JSON.parse(readFileSync(inProject("package-lock.json"), "utf8")));
const packages = Object.entries(lock.packages).filter(([folder]) => folder !== "");

test("at most 15 packages are chosen by us", () => {
  assert.ok(Object.keys(manifest.dependencies).length <= 15);
});

for (const [os, cpu] of [
  ["linux", "x64"],
  ["linux", "arm64"],
  ["darwin", "x64"],
  ["darwin", "arm64"],
] as const) {
  test(`at most 90 packages run on ${os} ${cpu}`, () => {
    const running = packages.filter(
      ([, one]) => !one.dev && (one.os?.includes(os) ?? true) && (one.cpu?.includes(cpu) ?? true),
    );
    assert.ok(running.length > 30 && running.length <= 90, `${running.length}`);
  });
}

test("every package is pinned: the exact version in the project, its digest in the lock", () => {
  const chosen = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  assert.deepEqual(
    chosen.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
    [],
  );
  assert.deepEqual(
    packages.filter(([, one]) => !/^sha512-/.test(one.integrity ?? "")).map(([folder]) => folder),
    [],
  );
});

test("packages come from the registry alone: the lock names no other address", () => {
  const elsewhere = packages.filter(
    ([, { resolved }]) => resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/"),
  );
  assert.deepEqual(elsewhere, []);
});

test("no package runs anything when it is installed", () => {
  assert.match(readFileSync(inProject(".npmrc"), "utf8"), /^ignore-scripts=true$/m);
});
