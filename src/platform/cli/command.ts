import type { LocalDate } from "../../kernel/local-date.ts";

/** What a command may touch of the world around it. */
export interface CommandIo {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** The day in Denmark. */
  readonly today: () => LocalDate;
  /** The project's folder, which holds `standards/` and `law/`. */
  readonly root: string;
}

/** Kommando: one word after `rettesnor`. */
export interface Command {
  readonly name: string;
  /** One line in the list of commands. */
  readonly summary: string;
  /** How it is used, for `--help`. */
  readonly help: string;
  /** Does it; answers the exit code: 0 fine, 1 findings, 2 bad input. */
  readonly run: (args: readonly string[], io: CommandIo) => Promise<number> | number;
}

/** What was asked for cannot be read or does not exist. The message is told to the user as it is, with exit code 2. */
export class BadInput extends Error {
  override readonly name = "BadInput";
}

/** Data for programs: JSON with a line's end. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
