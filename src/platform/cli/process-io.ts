import { systemClock } from "../clock.ts";
import { projectRoot } from "../project-root.ts";
import type { CommandIo } from "./command.ts";

/** The world of a command run from a terminal or a script. A reader that has seen enough (`head`) is no fault. */
export function processIo(): CommandIo {
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code !== "EPIPE") throw fault;
    process.exit();
  });
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    today: systemClock.today,
    root: projectRoot,
  };
}
