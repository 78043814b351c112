import type { Config } from "./config.ts";
import { logLevels } from "./config.ts";

/**
 * What may stand in a line of the log: ids, counts, names of acts. Never a person's name, number, address or words; nor
 * a fault's message from the database, which may quote them.
 */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes a line. */
export interface Log {
  readonly error: (what: string, facts?: LogFacts) => void;
  readonly warn: (what: string, facts?: LogFacts) => void;
  readonly info: (what: string, facts?: LogFacts) => void;
  readonly debug: (what: string, facts?: LogFacts) => void;
}

/** A log of one JSON object a line on standard error, so that standard output stays for answers. */
export function jsonLog(level: Config["logLevel"], write: (line: string) => void = writeToStderr): Log {
  const shown = logLevels.indexOf(level);
  const at =
    (each: Config["logLevel"]) =>
    (what: string, facts: LogFacts = {}) => {
      if (logLevels.indexOf(each) > shown) return;
      write(`${JSON.stringify({ at: new Date().toISOString(), level: each, what, ...facts })}\n`);
    };
  return { error: at("error"), warn: at("warn"), info: at("info"), debug: at("debug") };
}

const writeToStderr = (line: string): void => {
  process.stderr.write(line);
};

/** A fault as it may be logged: its kind, its code and where it arose, without its message. */
export function faultFacts(fault: unknown): LogFacts {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const code = "code" in fault && typeof fault.code === "string" ? fault.code : undefined;
  const frames = (fault.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    fault: fault.name,
    code,
    stack: frames
      .slice(0, 8)
      .map((line) => line.trim())
      .join(" < "),
  };
}
