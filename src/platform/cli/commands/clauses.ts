import { type ListedClause, listClauses } from "../../../modules/standards/use-cases/list-clauses.ts";
import { loadStandardsLibrary } from "../../standard-files.ts";
import { loadTestFiles } from "../../test-files.ts";
import { type Command, json } from "../command.ts";
import { noWords, readArguments } from "../read-arguments.ts";
import { readDay } from "../read-day.ts";

const help = `Bestemmelser: alle standarders bestemmelser, hvor de virker, og hvilke prøver der viser det.

Brug: rettesnor clauses [--on DATO] [--json]

  --on DATO  de udgaver, der gælder den dag (ÅÅÅÅ-MM-DD); ellers i dag
  --json     svar som JSON: [{ standard, id, section, effect, inEffectAt, tests }]

inEffectAt: guide = liste i vejledningen, page = offentlig side, compare = emne i sammenligningen,
            case = sagens sider, letter = brev, obligations = forpligtelse.`;

/** `rettesnor clauses`: every clause with where it is in effect and which tests show it. */
export const clauses: Command = {
  name: "clauses",
  summary: "alle bestemmelser: hvor de virker, og hvilke prøver der viser det",
  help,
  run: (args, io) => {
    const read = readArguments(args, { on: "value", json: "flag" });
    noWords(read);
    const day = readDay(read.values.get("on"), io);
    const listed = listClauses(loadStandardsLibrary(io.root), day, loadTestFiles(io.root));
    io.out(read.values.has("json") ? json(listed) : clausesText(listed));
    return 0;
  },
};

function clausesText(listed: readonly ListedClause[]): string {
  const lines = listed.map(({ id, section, effect, inEffectAt, tests }) => {
    const shown = tests.length === 0 ? "ingen prøver" : tests.map((name) => `\n      ${name}`).join("");
    return `${id} (${section}), ${effect}\n    virker: ${inEffectAt.join(", ")}\n    prøver: ${shown}`;
  });
  const untested = listed.filter(({ tests }) => tests.length === 0).length;
  return `${lines.join("\n")}\n\n${listed.length} bestemmelser, ${untested} uden prøver.\n`;
}
