import { table } from "../broenderslev.ts";

/** One thing that is said by hand, with why; and with the facts that decide it, where they are not known. */
export interface Reason {
  readonly id: string;
  readonly sources: readonly string[];
  readonly dependsOn?: readonly string[];
  readonly appliedTasks?: readonly string[];
  readonly due?: string | null;
  readonly actBy?: string | null;
}

/** A reason as it is where it applies, and as it is where that is not known. */
export interface Ruled {
  readonly sure: Reason;
  readonly asks: Reason;
}

/** Looks up, once and before anything is timed, what nobody would want to see typed in again: ids with their sources. */
export const reasonIn = (list: string, id: string, ...dependsOn: readonly string[]): Ruled => {
  const row = table.find((candidate) => candidate.list === list && candidate.id === id);
  if (row === undefined) throw new RangeError(`nothing is said of ${id} in ${list}`);
  const sure = { id, sources: row.sources };
  return { sure, asks: { ...sure, dependsOn } };
};

/** What a list says of everybody. */
export const saidOfAll = (list: string): readonly Reason[] =>
  table.filter((row) => row.list === list && row.cells.length === 0).map(({ id, sources }) => ({ id, sources }));

/** Adds what applies, or may apply. */
export function add(list: Reason[], holds: boolean | undefined, { sure, asks }: Ruled): void {
  if (holds === undefined) list.push(asks);
  else if (holds) list.push(sure);
}
