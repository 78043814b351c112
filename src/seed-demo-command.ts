import { BadInput, type Command } from "./platform/cli/command.ts";
import { type Arguments, noWords, readArguments } from "./platform/cli/read-arguments.ts";
import { withWorld } from "./platform/cli/with-world.ts";
import { OperatorError } from "./platform/operator-error.ts";

const help = `Fylder et tomt system med opdigtede medarbejdere og borgere og med sager på alle trin, fra kladde til opfølgning.

Brug: rettesnor seed-demo [--citizens ANTAL] [--seed TAL]

  --citizens  så mange borgere i hver kommune; ellers en på hvert trin, cirka 200 i alt
  --seed      et andet tal giver andre navne og andre sager (1)

Det sker af sig selv, første gang systemet starter med den database, der følger med. Er der borgere i databasen, ændres intet.
Databasen vælges med DATABASE_URL. Så skal RETTESNOR_PERSONAS være on, for at nogen kan logge på som de opdigtede.
Kører systemet imens, så start det igen bagefter: kommunernes egne indstillinger læses ved start.`;

/** Fewer than names, and than what is sensible to look at. */
const mostCitizens = 400;

/** `rettesnor seed-demo`: fills an empty system with invented people and cases. */
export const seedDemoCommand: Command = {
  name: "seed-demo",
  summary: "fylder et tomt system med opdigtede borgere og sager",
  help,
  run: async (args, io) => {
    const read = readArguments(args, { citizens: "value", seed: "value" });
    noWords(read);
    const wish = { citizens: wholeNumber(read, "citizens", mostCitizens), seed: wholeNumber(read, "seed") ?? 1 };
    const { buildApp } = await import("./build-app.ts");
    const { hasCitizens, seedDemo } = await import("./demo/seed-demo.ts");
    const { tellProgress } = await import("./demo/first-start.ts");
    return withWorld(async (world) => {
      const app = await buildApp(world);
      if (await hasCitizens(app)) {
        throw new OperatorError("Der er borgere i databasen allerede: de opdigtede fyldes kun i en tom database.");
      }
      const told = tellProgress(io.err, "Opfinder borgere og sager");
      const demo = await seedDemo(app, { ...wish, progress: told.progress });
      told.done(`${demo.citizens} borgere i ${demo.municipalities} kommuner`);
      return 0;
    });
  },
};

function wholeNumber({ values }: Arguments, name: string, most = Number.MAX_SAFE_INTEGER): number | undefined {
  const text = values.get(name);
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text) || Number(text) > most) {
    throw new BadInput(`Tilvalget --${name} skal være et helt tal fra 1 til ${most}, ikke "${text}".`);
  }
  return Number(text);
}
