import { spawnSync } from "node:child_process";
import { chown, lchown, readdir } from "node:fs/promises";
import path from "node:path";
import { OperatorError } from "../operator-error.ts";

/** Whom PostgreSQL runs as. */
export type Account = { readonly uid: number; readonly gid: number };

/**
 * The account that PostgreSQL runs as; undefined when it may run as ourselves.
 * PostgreSQL refuses to run as root: root lends it to `postgres`, or else to `nobody`.
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = accountNamed("postgres") ?? accountNamed("nobody");
  if (account) return account;
  throw new OperatorError("PostgreSQL kan ikke køre som root, og her er hverken brugeren postgres eller nobody.");
}

/** Whether the account can enter the folder: a folder inside root's own home, say, it cannot. */
export function canEnter(account: Account | undefined, folder: string): boolean {
  if (!account) return true;
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

/** Gives the folder, and all in it, to the account. */
export async function giveTo(account: Account | undefined, folder: string): Promise<void> {
  if (!account) return;
  await chown(folder, account.uid, account.gid);
  for (const entry of await readdir(folder, { recursive: true })) {
    await lchown(path.join(folder, entry), account.uid, account.gid);
  }
}

function accountNamed(name: string): Account | undefined {
  const uid = numberFrom("-u", name);
  const gid = numberFrom("-g", name);
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

function numberFrom(flag: string, name: string): number | undefined {
  const answer = spawnSync("id", [flag, name], { encoding: "utf8" });
  return answer.status === 0 ? Number(answer.stdout.trim()) : undefined;
}
