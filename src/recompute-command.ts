import type { Command } from "./platform/cli/command.ts";
import { noWords, readArguments } from "./platform/cli/read-arguments.ts";
import { withWorld } from "./platform/cli/with-world.ts";

const help = `Regner alle sagers forpligtelser og frister igen fra journalen, og melder, hvor det gav noget andet.

Brug: rettesnor recompute-obligations

Det sker også hver nat. Slutkode 0: intet var anderledes. Slutkode 1: noget var anderledes og er nu rettet.`;

/** `rettesnor recompute-obligations`: computes what is owed in every case anew. */
export const recomputeCommand: Command = {
  name: "recompute-obligations",
  summary: "regner alle frister igen fra journalen",
  help,
  run: async (args, io) => {
    noWords(readArguments(args, {}));
    const { buildApp } = await import("./build-app.ts");
    const { recomputeObligations } = await import("./modules/obligations/use-cases/recompute-obligations.ts");
    return withWorld(async (world) => {
      const { cases, changed } = await recomputeObligations(await buildApp(world));
      io.out(`${cases} sager regnet igen, ${changed.length} gav noget andet.\n`);
      return changed.length === 0 ? 0 : 1;
    });
  },
};
