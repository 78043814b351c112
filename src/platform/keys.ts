import { randomBytes, randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Config } from "./config.ts";
import { faultCode, folderFault, OperatorError } from "./operator-error.ts";
import type { VaultKeys } from "./vault.ts";

/** The program's secrets, 32 bytes each. */
export interface Keys {
  /** Keys the digests in the journal's chain. Lost, the chain can no longer be checked. */
  readonly journalKey: Uint8Array;
  /** Keys the tokens of forms, and seals logins that are under way. */
  readonly sessionKey: Uint8Array;
  /** Make the keys that checkpoints of the journal are signed with: the first signs, the others check what they once signed. */
  readonly checkpointKeys: readonly Uint8Array[];
  /** Seals what is secret in the database. Lost, it can never be read again. */
  readonly vault: VaultKeys;
}

/**
 * The program's keys. With the database that comes along they are made at the first start and kept in the data folder,
 * for its owner alone; with a database of the operator's own they must be given.
 */
export async function keysOf(config: Config): Promise<Keys> {
  return {
    journalKey: config.journalKey ?? (await keptKey(config, "JOURNAL_KEY", "journal-key")),
    sessionKey: config.sessionKey ?? (await keptKey(config, "SESSION_KEY", "session-key")),
    checkpointKeys: config.checkpointKeys ?? [await keptKey(config, "CHECKPOINT_KEY", "checkpoint-key")],
    vault: {
      encryption: config.encryptionKeys ?? [
        { number: 1, key: await keptKey(config, "ENCRYPTION_KEYS", "encryption-key", "1:") },
      ],
      index: config.indexKey ?? (await keptKey(config, "INDEX_KEY", "index-key")),
    },
  };
}

async function keptKey(config: Config, setting: string, name: string, before = ""): Promise<Uint8Array> {
  if (config.databaseUrl !== undefined) {
    throw new OperatorError(
      `${setting} skal sættes, når DATABASE_URL er sat: ${before}64 tegn af 0-9 og a-f, fx fra "openssl rand -hex 32".`,
    );
  }
  const file = path.join(config.dataFolder, name);
  try {
    return (await readKey(file)) ?? (await makeKey(file));
  } catch (fault) {
    throw folderFault(config.dataFolder, fault);
  }
}

async function readKey(file: string): Promise<Uint8Array | undefined> {
  const text = await readFile(file, "utf8").catch((fault: unknown) => {
    if (faultCode(fault) === "ENOENT") return undefined;
    throw fault;
  });
  if (text === undefined) return undefined;
  if (/^[0-9a-f]{64}$/.test(text)) return Buffer.from(text, "hex");
  throw new OperatorError(`Filen ${file} er ikke en nøgle: læg den rigtige tilbage fra sikkerhedskopien.`);
}

/** Written beside its place and then linked, so that two first starts end with the same key and none reads half of one. */
async function makeKey(file: string): Promise<Uint8Array> {
  // Others may pass through to the database's own folder, but see nothing here.
  await mkdir(path.dirname(file), { recursive: true, mode: 0o711 });
  const beside = `${file}.${randomUUID()}`;
  await writeFile(beside, randomBytes(32).toString("hex"), { mode: 0o600 });
  try {
    await link(beside, file);
  } catch (fault) {
    if (faultCode(fault) !== "EEXIST") throw fault;
  } finally {
    await rm(beside, { force: true });
  }
  const made = await readKey(file);
  if (!made) throw new Error(`the key ${file} vanished`);
  return made;
}
