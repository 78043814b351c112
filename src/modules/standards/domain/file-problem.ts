/** Fejl i fil: something wrong in a standard's file or the law's, with where it stands. The shape of `check --json`. */
export interface FileProblem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The clause's id; null outside the clauses. */
  readonly clause: string | null;
  /** An `error` must be mended before the file is used; a `warning` must be looked at by a person. */
  readonly severity: "error" | "warning";
  /** One or two plain Danish sentences. */
  readonly message: string;
}

/** Where in a file something stands: keys and indices from the top. */
export type FilePath = readonly PropertyKey[];

/** Something wrong at a place in the data, before it is known which line that is. */
export interface Fault {
  readonly path: FilePath;
  readonly severity: FileProblem["severity"];
  readonly message: string;
}

/** Something that must be mended. */
export const fault = (path: FilePath, message: string): Fault => ({ path, severity: "error", message });
/** Something that a person must look at. */
export const caution = (path: FilePath, message: string): Fault => ({ path, severity: "warning", message });
