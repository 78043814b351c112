// Lets programs that prepare the same clone at the same time do it one after the other.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Does the work while this program alone holds the file. A holder that died is passed over. */
export function inTurn(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  while (!taken(file)) {
    if (holderIsGone(file)) rmSync(file, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}

function taken(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (fault) {
    if (fault.code === "EEXIST") return false;
    throw fault;
  }
}

function holderIsGone(file) {
  try {
    process.kill(Number(readFileSync(file, "utf8")), 0);
    return false;
  } catch (fault) {
    return fault.code === "ESRCH" || fault.code === "ENOENT";
  }
}
