import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, statfs, writeFile } from "node:fs/promises";
import path from "node:path";
import { folderFault, OperatorError } from "../operator-error.ts";
import { type Account, giveTo } from "./account.ts";
import type { Binaries } from "./binaries.ts";

/** A PostgreSQL cluster on disk: its files, and the password of its roles. */
export type Cluster = { readonly folder: string; readonly password: string };

/** The role that owns the database, the one that the program serves as, and the one that may do all. */
export const roles = { owner: "rettesnor", program: "rettesnor_program", superuser: "postgres" } as const;
/** The database that the program keeps everything in. */
export const databaseName = "rettesnor";

/**
 * The cluster in `home`, made at the first call. It is made beside its place and renamed when whole,
 * so that a start that was killed half-way, or two first starts at once, leave either all of it or nothing.
 */
export async function clusterIn(home: string, binaries: Binaries, account: Account | undefined): Promise<Cluster> {
  const place = path.join(home, "postgres");
  if (!existsSync(place)) await create(place, binaries, account);
  const password = await readFile(path.join(place, "password"), "utf8");
  return { folder: path.join(place, "cluster"), password };
}

async function create(place: string, binaries: Binaries, account: Account | undefined): Promise<void> {
  const beside = `${place}.${process.pid}`;
  await requireRoom(path.dirname(place));
  try {
    await rm(beside, { recursive: true, force: true });
    await mkdir(beside, { mode: 0o700 });
    await initialise(beside, binaries, account);
    await rename(beside, place);
  } catch (fault) {
    await rm(beside, { recursive: true, force: true });
    if (!existsSync(place)) throw folderFault(place, fault);
  }
}

/** What a new cluster takes, and as much again to work with. */
const roomInMegabytes = 100;

async function requireRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= roomInMegabytes * 1024 * 1024) return;
  throw new OperatorError(
    `Disken er fuld: der skal være mindst ${roomInMegabytes} MB ledig plads til databasen i ${folder}.`,
  );
}

async function initialise(folder: string, binaries: Binaries, account: Account | undefined): Promise<void> {
  const password = randomBytes(24).toString("hex");
  const passwordFile = path.join(folder, "password");
  const cluster = path.join(folder, "cluster");
  await writeFile(passwordFile, password, { mode: 0o600 });
  await giveTo(account, folder);
  await run(binaries.initdb, [...initdbOptions, `--pgdata=${cluster}`, `--pwfile=${passwordFile}`], "", account);
  await run(binaries.postgres, ["--single", "-D", cluster, "postgres"], firstStatements(password), account);
}

const initdbOptions = [
  `--username=${roles.superuser}`,
  "--auth=scram-sha-256",
  "--locale-provider=icu",
  "--icu-locale=da-DK",
  "--locale=C",
  "--encoding=UTF8",
  "--data-checksums",
  "--no-instructions",
];

/** Single-user mode reads one statement a line. */
const firstStatements = (password: string): string =>
  [
    `create role ${roles.owner} login createdb password '${password}';`,
    `create role ${roles.program} login password '${password}';`,
    `create database ${databaseName} owner ${roles.owner};`,
    "",
  ].join("\n");

function run(program: string, args: readonly string[], input: string, account: Account | undefined): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = spawn(program, args, { ...account, cwd: "/", env: { LC_ALL: "C", TZ: "UTC" } });
  let said = "";
  child.stdout.on("data", (part) => (said += part));
  child.stderr.on("data", (part) => (said += part));
  child.stdin.on("error", () => undefined).end(input);
  child.on("error", (fault) => reject(cannotRun(fault.message, fault)));
  child.on("close", (code) => (code === 0 ? resolve() : reject(cannotRun(said, undefined))));
  return promise;
}

/** What went wrong when a program of PostgreSQL ended badly, from the text it left. */
export function cannotRun(said: string, cause: unknown): OperatorError {
  if (/No space left on device/i.test(said)) return new OperatorError("Disken er fuld: databasen kan ikke startes.");
  const lines = said.trim().split("\n");
  const why = lines.findLast((line) => /error|fatal|panic/i.test(line)) ?? lines.at(-1) ?? "";
  return new OperatorError(`Den medfølgende PostgreSQL kan ikke startes: ${why.trim()}`, { cause });
}
