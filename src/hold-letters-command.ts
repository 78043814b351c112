import { type Command, json } from "./platform/cli/command.ts";
import { noWords, readArguments } from "./platform/cli/read-arguments.ts";
import { withWorld } from "./platform/cli/with-world.ts";

const help = `Holder alle breve tilbage, der venter på at blive sendt med Digital Post.

Brug: rettesnor hold-letters [--json]

Brug den, når databasen er gendannet fra en sikkerhedskopi, og før serveren startes igen: nogle af brevene kan være sendt,
efter at kopien blev taget. De står så under Post, hvor en medarbejder siger, hvad der skal ske med hvert brev.`;

/** `rettesnor hold-letters`: after a restore, nothing is sent again before somebody says so. */
export const holdLettersCommand: Command = {
  name: "hold-letters",
  summary: "holder breve tilbage efter en gendannelse",
  help,
  run: async (args, io) => {
    const read = readArguments(args, { json: "flag" });
    noWords(read);
    const { municipalitiesBySlug } = await import("./modules/people/use-cases/municipalities.ts");
    const { holdDispatches } = await import("./modules/dispatches/use-cases/hold-dispatches.ts");
    return withWorld(async (world) => {
      const municipalities = await municipalitiesBySlug(world.operator);
      const held = await holdDispatches(world, municipalities.values());
      io.out(read.values.has("json") ? json({ held }) : `${held} ${held === 1 ? "brev" : "breve"} holdt tilbage.\n`);
      return 0;
    });
  },
};
