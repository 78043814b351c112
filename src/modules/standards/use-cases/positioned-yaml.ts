import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import type { FilePath } from "../domain/file-problem.ts";

/** A fault in the YAML itself. */
export interface YamlFault {
  readonly line: number;
  readonly message: string;
  /** True where the one fault is that a field stands twice. */
  readonly isDoubleField: boolean;
}

/** A YAML file's data, with the line of each thing in it. */
export interface PositionedYaml {
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** The line on which the thing at this path stands; the nearest one above it where there is no such thing. */
  readonly lineOf: (path: FilePath) => number;
}

/** Reads YAML strictly: one document, no key twice, keys that are text. Never throws. */
export function positionedYaml(text: string): PositionedYaml {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      logLevel: "error",
    });
    const faults = [...document.errors, ...document.warnings].map((error) => yamlFault(error, text, lines));
    const value: unknown = faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
    return { value, faults, lineOf: (path) => lineOf(document, lines, path) };
  } catch (cause) {
    return unreadable(cause);
  }
}

/** The reader gave up: aliases that point nowhere or multiply, or nesting beyond its stack. */
function unreadable(cause: unknown): PositionedYaml {
  const message =
    cause instanceof ReferenceError
      ? `${reasons.BAD_ALIAS}, eller der er for mange.`
      : `${reasons.RESOURCE_EXHAUSTION}.`;
  return { value: undefined, faults: [{ line: 1, message, isDoubleField: false }], lineOf: () => 1 };
}

function lineOf(document: Document.Parsed, lines: LineCounter, path: FilePath): number {
  const { contents } = document;
  return lines.linePos(placeOf(contents, path, startOf(contents) ?? 0)).line || 1;
}

function placeOf(node: unknown, [key, ...rest]: FilePath, start: number): number {
  if (key === undefined || !isCollection(node)) return start;
  const { value, at } = isMap(node) ? pairAt(node, key) : { value: node.get(key, true), at: node.get(key, true) };
  const next = startOf(at);
  return next === undefined ? start : placeOf(value, rest, next);
}

/** In a map a field stands where its name does. */
function pairAt(map: YAMLMap, key: PropertyKey): { readonly value: unknown; readonly at: unknown } {
  const pair = map.items.find((candidate) => keyText(candidate.key) === key);
  return { value: pair?.value, at: pair?.key };
}

const keyText = (key: unknown): unknown => (isScalar(key) ? key.value : undefined);

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

function yamlFault(error: YAMLError, text: string, lines: LineCounter): YamlFault {
  const { line, col } = lines.linePos(error.pos[0]);
  const at = `linje ${line || 1}, tegn ${col || 1}`;
  const [word] = /[^\s:"']{1,40}/.exec(text.slice(error.pos[0])) ?? ["?"];
  const isDoubleField = error.code === "DUPLICATE_KEY";
  const reason = isDoubleField ? `Feltet "${word}" står to gange i samme gruppe` : reasons[error.code];
  return { line: line || 1, message: `${reason} (${at}).`, isDoubleField };
}

const misplaced = "Tegnene passer ikke her i YAML. Se efter en manglende anførsel, kolon eller indrykning";
const reasons: Readonly<Record<YAMLError["code"], string>> = {
  ALIAS_PROPS: misplaced,
  BAD_ALIAS: "En henvisning (*navn) peger ikke på noget",
  BAD_COLLECTION_TYPE: misplaced,
  BAD_DIRECTIVE: "En linje, der begynder med %, kan ikke bruges",
  BAD_DQ_ESCAPE: "En omvendt skråstreg i anførselstegn passer ikke med det, der følger",
  BAD_INDENT: "Indrykningen passer ikke med linjerne omkring",
  BAD_PROP_ORDER: misplaced,
  BAD_SCALAR_START: "En tekst, der begynder med dette tegn, skal stå i anførselstegn",
  BLOCK_AS_IMPLICIT_KEY: "Der står to kolon i samme linje. Sæt anførselstegn om teksten",
  BLOCK_IN_FLOW: misplaced,
  DUPLICATE_KEY: "Det samme felt står to gange i samme gruppe",
  IMPOSSIBLE: misplaced,
  KEY_OVER_1024_CHARS: "Et feltnavn er for langt",
  MISSING_CHAR: "Der mangler et tegn, for eksempel en anførsel, et komma eller en parentes",
  MULTILINE_IMPLICIT_KEY: "Et feltnavn går over flere linjer. Mangler der et kolon?",
  MULTIPLE_ANCHORS: misplaced,
  MULTIPLE_DOCS: "Filen har mere end ét dokument (--- midt i filen)",
  MULTIPLE_TAGS: misplaced,
  NON_STRING_KEY: "Et feltnavn skal være tekst",
  RESOURCE_EXHAUSTION: "Filen er nøstet for dybt",
  TAB_AS_INDENT: "Der er brugt tabulator til indrykning. Brug mellemrum",
  TAG_RESOLVE_FAILED: "Et mærke med udråbstegn (!navn) kendes ikke",
  UNEXPECTED_TOKEN: misplaced,
};
