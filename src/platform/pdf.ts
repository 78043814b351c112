import path from "node:path";
import { setImmediate } from "node:timers/promises";
import type { LocalDate } from "../kernel/local-date.ts";
import { complaints, dataBytes, fonts, secondsTo, templateNamed, workspace } from "./typesetting.ts";
import { type TypstCompiler, typstCompiler, typstPackage } from "./typst.ts";

/** What the letter's template must be able to read; `LetterDocument` is one. */
export interface PrintableLetter {
  readonly language: "da";
  readonly title: string;
  readonly date: LocalDate;
  /** What stands in the window of the envelope. */
  readonly recipient: readonly string[];
  readonly blocks: readonly object[];
}

/** Makes letters on paper: a tagged PDF by PDF/UA-1. The same letter always gives the same bytes. */
export interface LetterPress {
  readonly print: (letter: PrintableLetter) => Promise<Uint8Array>;
}

/** A letter that cannot be printed: a fault in the template or its data, never in what somebody wrote. */
export class LetterNotPrinted extends Error {
  override readonly name = "LetterNotPrinted";
}

const evictEvery = 8;
const keptEvictions = 2;

/**
 * The press. The compiler is made when the first letter is printed, so that a machine without it can still run all else.
 * Each letter lets other work go first, since compiling holds the thread for some milliseconds.
 */
export function letterPress(packageName = typstPackage(process.platform, process.arch)): LetterPress {
  let compiler: TypstCompiler | undefined;
  let printed = 0;
  return {
    print: async (letter) => {
      await setImmediate();
      compiler ??= typstCompiler(packageName, workspace, fonts);
      const pdf = printWith(compiler, letter);
      printed += 1;
      if (printed % evictEvery === 0) compiler.evictCache(keptEvictions);
      return pdf;
    },
  };
}

let template: string | undefined;

function printWith(compiler: TypstCompiler, letter: PrintableLetter): Uint8Array {
  template ??= templateNamed("letter.typ");
  compiler.mapShadow(path.join(workspace, "letter.json"), dataBytes(letter));
  const compiled = compiler.compile({ mainFileContent: template });
  if (compiled.result === null) throw new LetterNotPrinted(complaints(compiled));
  return compiler.pdf(compiled.result, { pdfStandard: "ua-1", creationTimestamp: secondsTo(letter.date) });
}
