import { readFileSync } from "node:fs";
import path from "node:path";
import type { LocalDate } from "../kernel/local-date.ts";
import { inProject } from "./project-root.ts";
import type { TypstCompiled } from "./typst.ts";

/** IBM Plex Sans, SIL Open Font License 1.1, as it comes with dkfds. */
export const fonts: readonly string[] = ["Regular", "Italic", "SemiBold", "Bold"].map((weight) =>
  inProject(`node_modules/dkfds/src/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-${weight}.ttf`),
);

/** Where the templates stand; what is printed is put beside them, in memory. */
export const workspace: string = inProject("src/platform/letters");

/** A template by its name. */
export const templateNamed = (name: string): string => readFileSync(path.join(workspace, name), "utf8");

/** What a template reads, as bytes: days and paragraphs of law stay on one line, since their spaces are made unbreakable. */
export const dataBytes = (data: object): Buffer => Buffer.from(JSON.stringify(data, unbroken));

const heldTogether = /\d{1,2}\. \p{Ll}+ \d{4}|§§? \d+(?: [a-z]\b)?|\b(?:stk|nr)\. \d+/gu;
const unbroken = (_key: string, value: unknown): unknown =>
  typeof value === "string" ? value.replace(heldTogether, (found) => found.replaceAll(" ", "\u00a0")) : value;

/** Why nothing was made of a template. */
export const complaints = (compiled: TypstCompiled): string =>
  (compiled.takeDiagnostics()?.shortDiagnostics ?? []).join("; ");

/** The one moment that a document carries: its day, as seconds since 1970. */
export const secondsTo = (day: LocalDate): number =>
  Temporal.PlainDate.from(day).toZonedDateTime("Europe/Copenhagen").epochMilliseconds / 1000;
