import path from "node:path";
import { z } from "zod";
import { complaints, dataBytes, fonts, secondsTo, templateNamed, workspace } from "../typesetting.ts";
import { type TypstCompiled, type TypstCompiler, typstCompiler, typstPackage } from "../typst.ts";
import type { Paper, PrintAnswer, PrintOrder, Stretch } from "./stretch.ts";

/**
 * Does what a bundle's printing asks for, one order at a time. It runs in a process of its own: what a paper from outside may do to
 * the compiler is then done to nothing else, and all its memory goes back when it ends.
 */
export function typesetter(): (order: PrintOrder) => PrintAnswer {
  const compiler = typstCompiler(typstPackage(process.platform, process.arch), workspace, fonts);
  const template = templateNamed("bundle.typ");
  return (order) => {
    if (order.paper !== null) layPaper(compiler, order.paper);
    const answer = order.kind === "sheets" ? sheetsOf(compiler, order) : printed(compiler, template, order.stretch);
    compiler.evictCache(0);
    return answer;
  };
}

const fileOf = ({ type }: Paper): string => path.join(workspace, type === "application/pdf" ? "paper.pdf" : "paper");

const layPaper = (compiler: TypstCompiler, paper: Paper): void =>
  compiler.mapShadow(fileOf(paper), Buffer.from(paper.bytes));

function sheetsOf(compiler: TypstCompiler, { mostPages, paper }: Extract<PrintOrder, { kind: "sheets" }>): PrintAnswer {
  const isPdf = paper.type === "application/pdf";
  const counted = isPdf ? pagesOf(compiler) : 1;
  if (typeof counted !== "number") return counted;
  if (counted > mostPages) return { kind: "fault", fault: "too-many-pages", told: `${counted}` };
  const compiled = compiler.compile({ mainFileContent: isPdf ? measuring(counted) : measuringPicture });
  if (compiled.result === null) return { kind: "fault", fault: "broken", told: complaints(compiled) };
  const [flipped] = flippedSchema.parse(asked(compiler, compiled.result, "<sheets>"));
  return { kind: "sheets", sheets: { flipped: flipped ?? [] } };
}

const flippedSchema = z.array(z.array(z.boolean()));
const lying = "let size = measure(it); size.width > size.height";
const measuring = (pages: number): string =>
  `#context [#metadata(range(1, ${pages + 1}).map(at => { let it = image("paper.pdf", page: at); ${lying} })) <sheets>]`;
const measuringPicture = `#context [#metadata(({ let it = image("paper"); ${lying} },)) <sheets>]`;

/** The compiler tells how many pages a paper has when it is asked for one that no paper has. */
function pagesOf(compiler: TypstCompiler): number | PrintAnswer {
  const compiled = compiler.compile({ mainFileContent: '#image("paper.pdf", page: 1000000)' });
  const told = fullComplaints(compiler, compiled);
  const pages = /only has (?<pages>\d+) page/.exec(told)?.groups?.["pages"];
  return pages === undefined ? { kind: "fault", fault: "broken", told } : Number(pages);
}

function fullComplaints(compiler: TypstCompiler, compiled: TypstCompiled): string {
  const diagnostics = compiled.takeDiagnostics();
  return diagnostics === null
    ? ""
    : compiler
        .fetchDiagnostics(diagnostics)
        .map(({ message }) => message)
        .join("; ");
}

function printed(compiler: TypstCompiler, template: string, stretch: Stretch): PrintAnswer {
  compiler.mapShadow(path.join(workspace, "bundle.json"), dataBytes(stretch));
  const compiled = compiler.compile({ mainFileContent: template });
  if (compiled.result === null) return { kind: "fault", fault: "broken", told: fullComplaints(compiler, compiled) };
  const marks = marksSchema.parse(asked(compiler, compiled.result, "<piece>"));
  // A paper from outside has no tags of its own inside, so that no standard for tagged files can be claimed for its pages.
  const pdfStandard = stretch.sheets.length === 0 ? "ua-1" : "1.7";
  const pdf = compiler.pdf(compiled.result, { pdfStandard, creationTimestamp: secondsTo(stretch.date) });
  return { kind: "printed", printed: { pdf, marks } };
}

const marksSchema = z.array(z.object({ name: z.string(), end: z.boolean(), page: z.number() }));

function asked(compiler: TypstCompiler, document: object, selector: string): unknown {
  const found = compiler.query(document, { selector, field: "value" });
  return typeof found === "string" ? JSON.parse(found) : found;
}
