import { type LogFunctionFactory, Logger } from "graphile-worker";
import type { Log } from "./log.ts";

/** The worker's own words are left out of the log: a failed job's message may quote a person. */
export function jobLogger(log: Log): Logger {
  const factory: LogFunctionFactory = (scope) => (level) => {
    const facts = { job: scope.taskIdentifier, jobId: scope.jobId };
    if (level === "error") log.error("job or worker failed", facts);
    if (level === "warning") log.warn("worker warns", facts);
  };
  return new Logger(factory);
}
