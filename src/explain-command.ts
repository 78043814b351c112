import { formatDate, formatDay } from "./kernel/danish-day.ts";
import type { ComputedAgain, Explanation } from "./modules/workings/domain/explanation.ts";
import type { DecisionNumber } from "./modules/workings/domain/working.ts";
import type { App } from "./platform/app.ts";
import { BadInput, type Command, json } from "./platform/cli/command.ts";
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
    const { explainNumbered } = await import("./modules/workings/use-cases/explain-decision.ts");
    const { isOtherwise } = await import("./modules/workings/domain/explanation.ts");
    return withWorld(async (world) => {
      const app = await buildApp(world);
      const { explanation, municipality } = theOne(await foundIn(app, number, values.get("municipality")), word);
      io.out(values.has("json") ? json(forPrograms(municipality, explanation)) : inWords(explanation));
      return isOtherwise(explanation) ? 1 : 0;
    });

    async function foundIn(app: App, wanted: DecisionNumber, municipality: string | undefined) {
      const found: Found[] = [];
      for (const place of app.municipalities.values()) {
        if (municipality !== undefined && place.slug !== municipality) continue;
        const explanation = await explainNumbered(app, place, wanted);
        if (explanation !== undefined) found.push({ municipality: place.name, explanation });
      }
      return found;
    }
  },
};

interface Found {
  readonly municipality: string;
  readonly explanation: Explanation;
}

function theOne([only, other]: readonly Found[], number: string): Found {
  if (only === undefined) throw new BadInput(`Der er ingen afgørelse ${number}, som er gemt med sin udregning.`);
  if (other !== undefined) throw new BadInput("Flere kommuner har det nummer. Vælg en med --municipality.");
  return only;
}

/** All but what was known: that is the citizen's. */
const forPrograms = (
  municipality: string,
  { byRulesNow, byRulesThen, isWhole, number, today, working }: Explanation,
) => ({
  municipality,
  decision: number,
  decidedOn: working.known.day,
  edition: working.said.edition,
  digest: working.digest,
  isWhole,
  computedBy: { engine: working.engine, standard: working.standardDigest, law: working.lawDigest },
  today: { engine: today.engine, standard: today.standardDigest, law: today.lawDigest },
  byRulesThen,
  byRulesNow,
});

function inWords({ byRulesNow, byRulesThen, isWhole, number, today, working }: Explanation): string {
  const print = (then: string, now: string) => (then === now ? `${then}, det samme i dag` : `${then}, i dag ${now}`);
  return [
    `Afgørelse ${number}, truffet ${formatDay(working.known.day)}, efter udgaven fra ${formatDate(working.said.edition)}`,
    `  I alt: ${working.digest}, ${isWhole ? "intet er ændret" : "NOGET ER ÆNDRET SIDEN"}`,
    `  Standarden: ${print(working.standardDigest, today.standardDigest)}`,
    `  Loven: ${print(working.lawDigest, today.lawDigest)}`,
    `  Programmet: ${print(working.engine, today.engine)}`,
    told("Regnet igen med reglerne fra dengang", byRulesThen),
    told("Regnet med reglerne i dag", byRulesNow),
    "",
  ].join("\n");
}

function told(heading: string, again: ComputedAgain): string {
  if (again === "unreadable") return `${heading}: kan ikke læses af programmet i dag`;
  if (again.length === 0) return `${heading}: det samme`;
  const lines = again.map(
    ({ is, item, part, was, what }) =>
      `  - ${part}, ${item}, ${what}: ${was ?? "fandtes ikke"}, nu ${is ?? "findes ikke"}`,
  );
  return [`${heading}: ${again.length} ting er anderledes`, ...lines].join("\n");
}
