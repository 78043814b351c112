import { readConfig } from "../../config.ts";
import type { Command } from "../command.ts";
import { noWords, readArguments } from "../read-arguments.ts";

const help = `Bringer databasen på nyeste trin. Det sker også, hver gang systemet starter.

Brug: rettesnor migrate

Databasen vælges med DATABASE_URL, ellers den, der følger med.`;

/** `rettesnor migrate`: takes the steps of the schema that are not taken yet. */
export const migrateCommand: Command = {
  name: "migrate",
  summary: "bringer databasen på nyeste trin",
  help,
  run: async (args, io) => {
    noWords(readArguments(args, {}));
    const { openWorld } = await import("../../world.ts");
    const world = await openWorld(readConfig());
    await world.close();
    io.out(world.migrated.length === 0 ? "Databasen er på nyeste trin.\n" : `Taget: ${world.migrated.join(", ")}.\n`);
    return 0;
  },
};
