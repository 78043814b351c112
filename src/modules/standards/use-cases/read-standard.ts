import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { Fault, FilePath, FileProblem } from "../domain/file-problem.ts";
import { faultsInDanish } from "../domain/issue-in-danish.ts";
import { type Standard, standardSchema } from "../domain/standard.ts";
import { standardFaults } from "../domain/standard-faults.ts";
import { type PositionedYaml, positionedYaml } from "./positioned-yaml.ts";

/** The text of one file, with the name that problems are told under. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** Reads a standard's file: the standard, or everything that is wrong with the file. Never throws. */
export const readStandard = (source: NamedText): Outcome<Standard, readonly FileProblem[]> =>
  readPositionedStandard(source).outcome;

/** As {@link readStandard}, with the file's places, so that later findings can name their line. */
export function readPositionedStandard(source: NamedText): {
  readonly outcome: Outcome<Standard, readonly FileProblem[]>;
  readonly problemAt: (fault: Fault) => FileProblem;
} {
  const yaml = positionedYaml(source.text);
  const problemAt = (fault: Fault): FileProblem => problemIn(source.file, yaml, fault);
  const refuse = (problems: readonly FileProblem[]) => ({ outcome: refused(inOrder(problems)), problemAt });

  if (yaml.faults.length > 0) return refuse(yaml.faults.map((fault) => yamlProblem(source, fault)));
  const parsed = standardSchema.safeParse(yaml.value, { reportInput: true });
  if (!parsed.success) return refuse(faultsInDanish(parsed.error).map(problemAt));
  const faults = standardFaults(parsed.data);
  if (faults.length > 0) return refuse(faults.map(problemAt));
  return { outcome: accepted(parsed.data), problemAt };
}

const inOrder = (problems: readonly FileProblem[]): readonly FileProblem[] =>
  problems.toSorted((one, other) => one.line - other.line);

const problemIn = (file: string, yaml: PositionedYaml, { path, severity, message }: Fault): FileProblem => ({
  file,
  line: yaml.lineOf(path),
  clause: clauseAt(yaml.value, path),
  severity,
  message,
});

/** The id of the clause that a path leads into. */
function clauseAt(value: unknown, path: FilePath): string | null {
  const place = path.indexOf("clauses") + 2;
  if (place === 1 || path.length < place) return null;
  const id = at(value, [...path.slice(0, place), "id"]);
  return typeof id === "string" ? id : null;
}

const at = (value: unknown, path: FilePath): unknown =>
  path.reduce<unknown>((inner, key) => (isGroup(inner) ? inner[key] : undefined), value);

const isGroup = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === "object" && value !== null;

/** Where the YAML itself is broken there is no data: the clause is the last one that begins above the line. */
function yamlProblem({ file, text }: NamedText, { line, message }: PositionedYaml["faults"][number]): FileProblem {
  const above = text.split("\n").slice(0, line).toReversed();
  const clause = above
    .map((row) => /^\s*-?\s*id: *["']?([A-Z]{3}-[0-9.]+)/.exec(row)?.[1])
    .find((id) => id !== undefined);
  return { file, line, clause: clause ?? null, severity: "error", message };
}
