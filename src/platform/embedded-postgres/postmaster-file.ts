import { readFile } from "node:fs/promises";
import path from "node:path";
import { faultCode } from "../operator-error.ts";

/** What a running server tells of itself in `postmaster.pid`. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly ready: boolean };

/** The server that runs on the cluster, as its own file tells; undefined when the file is missing or unfinished. */
export async function postmasterOf(clusterFolder: string): Promise<Postmaster | undefined> {
  const text = await readFile(fileIn(clusterFolder), "utf8").catch(() => "");
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === "ready" };
}

/** Who has the process number that the file names: after a crash it may belong to another program, or to none. */
export async function holderOf(pid: number): Promise<"server" | "other-program" | "nobody"> {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    if (faultCode(fault) !== "EPERM") return "nobody";
  }
  if (process.platform !== "linux") return "server";
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  return path.basename(command.split("\0")[0] ?? "") === "postgres" ? "server" : "other-program";
}

/** Where the server keeps the file. */
export const fileIn = (clusterFolder: string): string => path.join(clusterFolder, "postmaster.pid");
