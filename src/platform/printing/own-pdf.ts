/** An object of a PDF: what it says, and the stream of bytes that it may carry. */
export interface PdfObject {
  readonly number: number;
  /** Its text, byte for byte as latin1: a dictionary, or an array. */
  readonly text: string;
  readonly stream: Buffer | null;
}

/** A PDF of our own press, taken apart. */
export interface OwnPdf {
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly root: number;
  readonly info: number;
}

/**
 * Takes apart what our own press has made: every object stands plainly in the file and is listed at its end. Papers from outside are
 * never read here; the press has taken them up as drawings.
 *
 * @throws RangeError for what the press never makes.
 */
export function readOwnPdf(bytes: Buffer): OwnPdf {
  const tail = bytes.subarray(-200).toString("latin1");
  const listed = bytes.subarray(Number(found(/startxref\s+(\d+)/, tail))).toString("latin1");
  const objects = new Map<number, PdfObject>();
  const places = [...listed.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, at]) => Number(at)).toSorted((a, b) => a - b);
  places.forEach((at, index) => {
    const object = objectIn(bytes.subarray(at, places[index + 1] ?? bytes.length));
    objects.set(object.number, object);
  });
  const trailer = listed.slice(listed.indexOf("trailer"));
  return {
    objects,
    root: Number(found(/\/Root (\d+) 0 R/, trailer)),
    info: Number(found(/\/Info (\d+) 0 R/, trailer)),
  };
}

/** The first that a pattern takes out of a text. */
export function found(pattern: RegExp, text: string): string {
  const [, first] = pattern.exec(text) ?? [];
  if (first === undefined) throw new RangeError(`the press has made no ${pattern.source}`);
  return first;
}

function objectIn(bytes: Buffer): PdfObject {
  const isStream = bytes.indexOf("\nstream\n");
  const text = bytes.subarray(0, isStream < 0 ? bytes.length : isStream + "\nstream\n".length).toString("latin1");
  const head = /^(\d+) 0 obj\n/.exec(text);
  if (head === null) throw new RangeError("no object stands where one is listed");
  const end = endOfText(text, head[0].length);
  const says = text.slice(head[0].length, end).trimEnd();
  return { number: Number(head[1]), text: says, stream: streamAfter(bytes, end, says) };
}

function streamAfter(bytes: Buffer, end: number, says: string): Buffer | null {
  const from = end + "stream\n".length;
  if (bytes.subarray(end, from).toString("latin1") !== "stream\n") return null;
  return bytes.subarray(from, from + Number(found(/\/Length (\d+)/, says)));
}

/** Where the text of an object ends: at its end, or where its stream begins. Words inside strings are no words. */
function endOfText(text: string, from: number): number {
  const word = /\(|endobj|stream\n/g;
  word.lastIndex = from;
  for (let next = word.exec(text); next !== null; next = word.exec(text)) {
    if (next[0] !== "(") return next.index;
    word.lastIndex = endOfString(text, next.index);
  }
  throw new RangeError("an object has no end");
}

/** Where a string in parentheses ends; parentheses inside it stand in pairs or after a backslash. */
function endOfString(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "\\") at += 1;
    else if (sign === "(") depth += 1;
    else if (sign === ")") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

/** The text with all that stands outside its strings changed. */
export function outsideStrings(text: string, change: (part: string) => string): string {
  let changed = "";
  let from = 0;
  for (let at = text.indexOf("("); at >= 0; at = text.indexOf("(", from)) {
    const end = endOfString(text, at);
    changed += change(text.slice(from, at)) + text.slice(at, end);
    from = end;
  }
  return changed + change(text.slice(from));
}

/** How many pages a PDF of our own press has. */
export function pageCount(bytes: Buffer): number {
  const { objects, root } = readOwnPdf(bytes);
  const pages = Number(found(/\/Pages (\d+) 0 R/, objects.get(root)?.text ?? ""));
  return Number(found(/\/Count (\d+)/, objects.get(pages)?.text ?? ""));
}
