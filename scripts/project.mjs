// Where the project lies, and the one way a script gives up.
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Something to mend, told in one sentence without a stack; the script then ends with this exit code. */
export class Stop extends Error {
  constructor(message, code = 2) {
    super(message);
    this.code = code;
  }
}

export const say = (line) => process.stderr.write(`${line}\n`);
