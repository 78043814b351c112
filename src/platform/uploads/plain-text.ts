import { TextDecoder } from "node:util";

/**
 * The bytes of a text as UTF-8; undefined where they are no plain text: they hold control characters, or begin as a page,
 * a picture, a program or a document written in text does.
 */
export function plainText(bytes: Buffer): Buffer | undefined {
  const text = decoded(bytes);
  const isPlain =
    text !== undefined && !controls.test(text) && !/^\s*(<|\{\\rtf|%!|#!)|^[\s\S]{0,1024}%PDF-/i.test(text);
  return isPlain ? Buffer.from(text, "utf8") : undefined;
}

// All control characters but tab, line feed, form feed and carriage return; and what turns the direction of writing around.
const controls = /(?![\t\n\f\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;

/** As UTF-8 or UTF-16 where the bytes say so; else as Windows has long written Danish. */
function decoded(bytes: Buffer): string | undefined {
  const mark = bytes.subarray(0, 2).toString("hex");
  const names = mark === "fffe" ? ["utf-16le"] : mark === "feff" ? ["utf-16be"] : ["utf-8", "windows-1252"];
  return names.map((name) => decodedAs(name, bytes)).find((text) => text !== undefined);
}

function decodedAs(name: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch (fault) {
    if (fault instanceof TypeError) return undefined;
    throw fault;
  }
}
