// Installs the packages that the lock file names, when they are not there already. No package runs anything of its own.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, Stop, say } from "./project.mjs";

const lockFile = join(root, "package-lock.json");
const stamp = join(root, "node_modules/.rettesnor-lock");

/** Whether node_modules holds what the lock file says. */
export function isInstalled() {
  if (read(stamp) === lockHash()) return true;
  if (!holdsAll()) return false;
  writeFileSync(stamp, lockHash());
  return true;
}

export function installPackages() {
  say("Rettesnor henter sine pakker; det sker kun første gang.");
  const done = npm([
    "ci",
    "--ignore-scripts",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  if (done.error) throw new Stop("npm blev ikke fundet: installér Node 20 eller nyere med npm. (npm was not found.)");
  if (done.status !== 0) throw new Stop("Pakkerne kunne ikke hentes: se npm's egen besked ovenfor.", done.status ?? 1);
  writeFileSync(stamp, lockHash());
}

/** The npm that runs this, else the one on the path. What it says goes to standard error. */
function npm(args) {
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  const current = process.env.npm_execpath;
  if (current?.endsWith(".js") && existsSync(current)) return spawnSync(process.execPath, [current, ...args], options);
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

/** Whether npm's own list of what it installed has each package in the lock file's version. */
function holdsAll() {
  const installed = packagesIn(join(root, "node_modules/.package-lock.json"));
  if (!installed) return false;
  return Object.entries(packagesIn(lockFile) ?? {}).every(([place, { version, optional }]) => {
    const there = installed[place];
    return place === "" || (there ? there.version === version : optional === true);
  });
}

function packagesIn(file) {
  const text = read(file);
  return text === undefined ? undefined : JSON.parse(text).packages;
}

const lockHash = () => createHash("sha256").update(readFileSync(lockFile)).digest("hex");

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
