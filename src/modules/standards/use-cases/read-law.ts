import { z } from "zod";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { Fault, FileProblem } from "../domain/file-problem.ts";
import { faultsInDanish } from "../domain/issue-in-danish.ts";
import { type Law, lawSchema } from "../domain/law.ts";
import { lawFaults } from "../domain/law-faults.ts";
import { type PositionedYaml, positionedYaml } from "./positioned-yaml.ts";
import type { NamedText } from "./read-standard.ts";

/** The file in `law/` that holds each part of the law. */
export const lawFiles = {
  acts: "acts.yaml",
  legalBases: "legal-bases.yaml",
  obligations: "obligations.yaml",
  duties: "duties.yaml",
  boundaries: "boundaries.yaml",
  hearingExceptions: "hearing-exceptions.yaml",
  accessExceptions: "access-exceptions.yaml",
  appealPackage: "appeal-package.yaml",
  pensionAges: "pension-age.yaml",
  calendar: "calendar.yaml",
  methods: "methods.yaml",
  ffb: "ffb.yaml",
} as const satisfies Record<keyof Law, string>;

/** The texts of the law's files, one for each part. */
export type LawTexts = Readonly<Record<keyof Law, NamedText>>;

/** Reads the law's files: the law, or everything that is wrong with them. Never throws. */
export function readLaw(texts: LawTexts): Outcome<Law, readonly FileProblem[]> {
  const parts = partsOf(texts);
  const broken = parts.flatMap(({ source, yaml }) =>
    yaml.faults.map(({ line, message }) => problem(source.file, line, null, message)),
  );
  if (broken.length > 0) return refused(broken);

  const parsed = lawSchema.safeParse(Object.fromEntries(parts.map(({ name, yaml }) => [name, yaml.value])), {
    reportInput: true,
  });
  const faults = parsed.success ? lawFaults(parsed.data) : faultsInDanish(parsed.error);
  if (parsed.success && faults.length === 0) return accepted(parsed.data);
  return refused(faults.map((fault) => problemIn(parts, fault)));
}

interface Part {
  readonly name: string;
  readonly source: NamedText;
  readonly yaml: PositionedYaml;
}

const partsOf = (texts: LawTexts): readonly Part[] =>
  Object.entries(texts).map(([name, source]) => ({ name, source, yaml: positionedYaml(source.text) }));

function problemIn(parts: readonly Part[], { path, message }: Fault): FileProblem {
  const [name, ...within] = path;
  const part = parts.find((candidate) => candidate.name === name);
  if (part === undefined) return problem("law", 1, null, message);
  return problem(part.source.file, part.yaml.lineOf(within), entryName(part.yaml.value, within[0]), message);
}

const problem = (file: string, line: number, clause: string | null, message: string): FileProblem => ({
  file,
  line,
  clause,
  severity: "error",
  message,
});

const namedEntries = z.array(
  z.union([
    z.object({ id: z.string() }).transform(({ id }) => id),
    z.object({ basis: z.string() }).transform(({ basis }) => basis),
    z.object({ what: z.string() }).transform(({ what }) => what),
    z.unknown().transform(() => null),
  ]),
);

/** What the entry in a list calls itself: a duty's id, a provision, an obligation. */
function entryName(value: unknown, index: PropertyKey | undefined): string | null {
  const names = namedEntries.safeParse(value);
  return names.success && typeof index === "number" ? (names.data[index] ?? null) : null;
}
