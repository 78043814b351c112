/** Where a text stops being JSON, and what should have stood there. */
export interface JsonFault {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

const expectations = {
  value: "en værdi",
  firstValue: "en værdi eller ]",
  key: "et feltnavn i anførselstegn",
  firstKey: "et feltnavn i anførselstegn eller }",
  colon: "et kolon",
  next: "et komma eller en afsluttende parentes",
  end: "ikke mere",
} as const;

type State = keyof typeof expectations;

interface Scan {
  readonly source: string;
  readonly at: number;
  /** The brackets that are open, outermost first. */
  readonly open: ("[" | "{")[];
}

interface Step {
  readonly state: State;
  readonly at: number;
}

/** The first place where a text breaks the rules of JSON; undefined where it keeps them (RFC 8259). */
export function jsonFault(source: string): JsonFault | undefined {
  const open: Scan["open"] = [];
  let state: State = "value";
  let at = skip(space, source, 0);
  while (at < source.length || state !== "end") {
    const step: Step | undefined = steps[state]({ source, at, open });
    if (step === undefined) return faultAt(source, at, state);
    state = step.state;
    at = skip(space, source, step.at);
  }
  return undefined;
}

const steps: Readonly<Record<State, (scan: Scan) => Step | undefined>> = {
  value: (scan) => value(scan),
  firstValue: (scan) => closing(scan, "]") ?? value(scan),
  key: (scan) => fieldName(scan),
  firstKey: (scan) => closing(scan, "}") ?? fieldName(scan),
  colon: (scan) => sign(scan, ":", "value"),
  next: (scan) =>
    isInObject(scan)
      ? (closing(scan, "}") ?? sign(scan, ",", "key"))
      : (closing(scan, "]") ?? sign(scan, ",", "value")),
  end: () => undefined,
};

const space = /[ \t\r\n]*/y;
const text = /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

const isInObject = ({ open }: Scan): boolean => open.at(-1) === "{";

const sign = ({ source, at }: Scan, wanted: string, state: State): Step | undefined =>
  source[at] === wanted ? { state, at: at + 1 } : undefined;

function closing(scan: Scan, wanted: "]" | "}"): Step | undefined {
  if (scan.source[scan.at] !== wanted) return undefined;
  scan.open.pop();
  return { state: after(scan), at: scan.at + 1 };
}

const after = ({ open }: Scan): State => (open.length === 0 ? "end" : "next");

function value(scan: Scan): Step | undefined {
  const first = scan.source[scan.at];
  if (first === '"') return textThen(scan, after(scan));
  if (first !== "{" && first !== "[") return token(plain, scan, after(scan));
  scan.open.push(first);
  return { state: first === "{" ? "firstKey" : "firstValue", at: scan.at + 1 };
}

const fieldName = (scan: Scan): Step | undefined => textThen(scan, "colon");

/** A text in quotes; characters below the space must be escaped. */
function textThen(scan: Scan, state: State): Step | undefined {
  const step = token(text, scan, state);
  if (step === undefined) return undefined;
  for (let at = scan.at; at < step.at; at += 1) if (scan.source.charCodeAt(at) < 0x20) return undefined;
  return step;
}

function token(wanted: RegExp, { source, at }: Scan, state: State): Step | undefined {
  const end = skip(wanted, source, at);
  return end === at ? undefined : { state, at: end };
}

function skip(wanted: RegExp, source: string, at: number): number {
  wanted.lastIndex = at;
  return wanted.test(source) ? wanted.lastIndex : at;
}

function faultAt(source: string, at: number, state: State): JsonFault {
  const before = source.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, expected: expectations[state] };
}
