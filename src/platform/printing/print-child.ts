import { Worker } from "node:worker_threads";
import type { PrintAnswer, PrintOrder } from "./stretch.ts";
import { typesetter } from "./typeset.ts";

/**
 * The printing process: started by `print-process.ts` with the number of the program's process, told what to print, ended when the
 * bundle is printed. Where the program is killed in the middle of it, it ends by itself.
 */
new Worker(new URL("./print-watch.js", import.meta.url), { workerData: Number(process.argv[2]) });
const typeset = typesetter();

function answerTo(order: PrintOrder): PrintAnswer {
  try {
    return typeset(order);
  } catch (fault) {
    return { kind: "fault", fault: "broken", told: String(fault) };
  }
}

process.on("message", (order: PrintOrder) => process.send?.(answerTo(order)));
process.on("disconnect", () => process.exit());
