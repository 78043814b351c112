// Where the project lies, what lies in it, and the one way a script gives up.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
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

/** Every file under a folder of the project, from the project's root, always in the same order; none where it is missing. */
export function filesIn(folder) {
  const top = join(root, folder);
  if (!existsSync(top)) return [];
  const entries = readdirSync(top, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  return entries.flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : join(folder, entry.name),
  );
}
