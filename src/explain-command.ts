import { BadInput, type Command } from "./platform/cli/command.ts";
import { readArguments } from "./platform/cli/read-arguments.ts";
import { withWorld } from "./platform/cli/with-world.ts";

const help = `Regner en afgørelse igen, og siger, hvad der bliver anderledes: med reglerne fra dengang og med dem i dag.

Brug: rettesnor explain AFGØRELSE [--municipality KOMMUNE] [--json]

AFGØRELSE er dens nummer, som det står på dens side: sagens nummer og hvilken af sagens afgørelser, 2026-000123-A1.
KOMMUNE er kommunens korte navn. Det skal med, når flere kommuner har en afgørelse med det nummer.
Borgeren kan se i sin log, at systemet har regnet efter. Her vises ingen oplysninger om borgeren.

Slutkode 0: intet er ændret, og reglerne fra dengang giver det samme. Slutkode 1: noget er anderledes.`;

/** `rettesnor explain`: computes a decision again and tells what differs. */
export const explainCommand: Command = {
  name: "explain",
  summary: "regner en afgørelse igen og siger, hvad der er anderledes",
  help,
  run: async (args, io) => {
    const { values, words } = readArguments(args, { json: "flag", municipality: "value" });
    const { readDecisionNumber } = await import("./modules/workings/domain/working.ts");
    const [word = "", ...more] = words;
    const number = readDecisionNumber(word);
    if (number === undefined || more.length > 0)
      throw new BadInput("Skriv ét nummer på en afgørelse, for eksempel 2026-000123-A1. Se hjælpen med --help.");
    const { buildApp } = await import("./build-app.ts");
    const { explainIn } = await import("./explain-in.ts");
    return withWorld(async (world) => {
      const app = await buildApp(world);
      const asked = { number, municipality: values.get("municipality"), isForPrograms: values.has("json") };
      const { isOtherwise, text } = await explainIn(app, asked);
      io.out(text);
      return isOtherwise ? 1 : 0;
    });
  },
};
