import type { FilePath } from "./file-problem.ts";
import type { Law } from "./law.ts";
import type { Edition, Standard } from "./standard.ts";

/** One edition with what its hazards are judged by. */
export interface Examined {
  readonly standard: Standard;
  readonly edition: Edition;
  /** Where the edition stands in the file. */
  readonly path: FilePath;
  readonly law: Law;
}
