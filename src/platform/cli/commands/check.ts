import type { FileProblem } from "../../../modules/standards/domain/file-problem.ts";
import { checkStandard } from "../../../modules/standards/use-cases/check-standard.ts";
import { loadLaw } from "../../standard-files.ts";
import { BadInput, type Command, json } from "../command.ts";
import { readArguments } from "../read-arguments.ts";
import { readDay } from "../read-day.ts";
import { readInputFile } from "../read-input-file.ts";

const help = `Kontrol: form, datoer, kilder og kendte juridiske faldgruber i en standards fil.

Brug: rettesnor check FIL... [--on DATO] [--json]

  --on DATO  se også, hvor gammel den udgave er, der gælder den dag (ÅÅÅÅ-MM-DD)
  --json     svar som JSON: [{ file, line, clause, severity, message }]

En fejl (error) skal rettes. En advarsel (warning) skal et menneske se på.
Slutkode: 0 ingen fejl, 1 mindst én fejl, 2 en fil kunne ikke læses.`;

/** `rettesnor check`: form and known legal hazards of standards' files. */
export const check: Command = {
  name: "check",
  summary: "kontrollér en standards fil",
  help,
  run: (args, io) => {
    const { values, words } = readArguments(args, { on: "value", json: "flag" });
    if (words.length === 0) throw new BadInput("Skriv mindst én fil, der skal kontrolleres.");
    const on = values.has("on") ? readDay(values.get("on"), io) : undefined;
    const law = loadLaw(io.root);
    const problems = words.flatMap((file) => checkStandard({ file, text: readInputFile(file) }, law, on));
    io.out(values.has("json") ? json(problems) : checkText(problems, words.length));
    return problems.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};

function checkText(problems: readonly FileProblem[], files: number): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const lines = problems.map(({ file, line, clause, severity, message }) => {
    const where = clause === null ? "" : ` ${clause}`;
    return `${file}:${line}:${where} ${severity === "error" ? "fejl" : "advarsel"}: ${message}\n`;
  });
  const counts = `${errors} fejl, ${counted(problems.length - errors, "advarsel", "advarsler")}`;
  return `${lines.join("")}${counts} i ${counted(files, "fil", "filer")}.\n`;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
