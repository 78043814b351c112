import { existsSync } from "node:fs";
import path from "node:path";

/** The project's own folder: the nearest one above this file that holds `package.json`. */
export const projectRoot: string = rootAbove(import.meta.dirname);

/** A path inside the project, from its root. */
export const inProject = (...parts: readonly string[]): string => path.join(projectRoot, ...parts);

function rootAbove(folder: string): string {
  if (existsSync(path.join(folder, "package.json"))) return folder;
  const above = path.dirname(folder);
  if (above === folder) throw new Error(`no package.json above ${import.meta.dirname}`);
  return rootAbove(above);
}
