import type { PrintAnswer, PrintOrder } from "./stretch.ts";
import { typesetter } from "./typeset.ts";

/** The printing process: started by `print-process.ts`, told what to print, ended when the bundle is printed. */
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
