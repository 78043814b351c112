import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FileProblem } from "../modules/standards/domain/file-problem.ts";
import type { Law } from "../modules/standards/domain/law.ts";
import type { Standard } from "../modules/standards/domain/standard.ts";
import type { StandardsLibrary } from "../modules/standards/domain/standards-library.ts";
import { type LawTexts, lawFiles, readLaw } from "../modules/standards/use-cases/read-law.ts";
import { type NamedText, readStandard } from "../modules/standards/use-cases/read-standard.ts";
import { faultCode, OperatorError } from "./operator-error.ts";
import { projectRoot } from "./project-root.ts";

/**
 * Every standard in `standards/` and the law in `law/`, as `root` holds them.
 *
 * @throws OperatorError that names each problem with file and line: with one wrong rule the system does not start.
 */
export function loadStandardsLibrary(root: string = projectRoot): StandardsLibrary {
  return { standards: loadStandards(root), law: loadLaw(root) };
}

/** The law alone, for checking a standard that is not in `standards/`. */
export function loadLaw(root: string = projectRoot): Law {
  const law = readLaw(lawTexts(root));
  if (!law.ok) throw unreadable(law.refusal);
  return law.value;
}

function loadStandards(root: string): ReadonlyMap<string, Standard> {
  const files = list(root, "standards").filter((name) => name.endsWith(".yaml"));
  if (files.length === 0) throw new OperatorError(`Der er ingen standarder i mappen ${path.join(root, "standards")}.`);
  const read = files.map((name) => ({ name, outcome: readStandard(textOf(root, "standards", name)) }));
  const problems = read.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.refusal));
  if (problems.length > 0) throw unreadable(problems);
  return new Map(read.flatMap(({ name, outcome }) => (outcome.ok ? [named(name, outcome.value)] : [])));
}

function named(file: string, standard: Standard): readonly [string, Standard] {
  const { slug } = standard.municipality;
  if (file !== `${slug}.yaml`) throw new OperatorError(`Filen standards/${file} skal hedde standards/${slug}.yaml.`);
  return [slug, standard];
}

/** The texts of the law's files. */
export const lawTexts = (root: string = projectRoot): LawTexts => ({
  acts: textOf(root, "law", lawFiles.acts),
  legalBases: textOf(root, "law", lawFiles.legalBases),
  obligations: textOf(root, "law", lawFiles.obligations),
  duties: textOf(root, "law", lawFiles.duties),
  boundaries: textOf(root, "law", lawFiles.boundaries),
  hearingExceptions: textOf(root, "law", lawFiles.hearingExceptions),
  accessExceptions: textOf(root, "law", lawFiles.accessExceptions),
  appealPackage: textOf(root, "law", lawFiles.appealPackage),
  pensionAges: textOf(root, "law", lawFiles.pensionAges),
  calendar: textOf(root, "law", lawFiles.calendar),
  methods: textOf(root, "law", lawFiles.methods),
  ffb: textOf(root, "law", lawFiles.ffb),
});

function textOf(root: string, folder: string, name: string): NamedText {
  const file = `${folder}/${name}`;
  return { file, text: orOperatorError(file, () => readFileSync(path.join(root, folder, name), "utf8")) };
}

const list = (root: string, folder: string): readonly string[] =>
  orOperatorError(folder, () => readdirSync(path.join(root, folder)).toSorted());

function orOperatorError<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw new OperatorError(`Rettesnor kan ikke læse ${name} (${faultCode(cause) ?? "ukendt fejl"}).`, { cause });
  }
}

function unreadable(problems: readonly FileProblem[]): OperatorError {
  const lines = problems.map(
    ({ file, line, clause, message }) => `${file}:${line}${clause === null ? "" : ` ${clause}`}: ${message}`,
  );
  return new OperatorError(`Reglerne kan ikke bruges, før disse fejl er rettet:\n${lines.join("\n")}`);
}
