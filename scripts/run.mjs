// Runs one built file of the project on Node 26, as if it had been started itself: same streams, signals, exit code.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { prepare } from "./prepare.mjs";
import { root, Stop, say } from "./project.mjs";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Prepares the project and runs the file with the arguments. */
export async function runBuilt(file, args) {
  endWithNpm();
  const node = prepare();
  const path = join(root, "dist", file);
  if (node !== process.execPath) return spawnOn(node, [path, ...args]);
  process.argv = [process.execPath, path, ...args];
  await import(pathToFileURL(path).href);
}

/** Runs Node with the arguments and ends as it ends. The open channel tells the program if this one is killed. */
export function spawnOn(node, args) {
  const child = spawn(node, args, { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
      resolve();
    });
  });
}

/** npm stands between the user and this program and does not always pass on that it was stopped: when it is gone, stop. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}

/** Runs a script's work; something to mend is told in one sentence. */
export async function ending(work) {
  try {
    await work();
  } catch (fault) {
    if (!(fault instanceof Stop)) throw fault;
    say(fault.message);
    process.exitCode = fault.code;
  }
}
