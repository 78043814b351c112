import type { ChainFault } from "./modules/journal/domain/chain.ts";
import type { JournalFinding } from "./modules/journal/use-cases/verify-journal.ts";
import { type Command, json } from "./platform/cli/command.ts";
import { noWords, readArguments } from "./platform/cli/read-arguments.ts";
import { readConfig } from "./platform/config.ts";

const help = `Gennemgår hver kommunes journal fra ende til anden og melder alt, der er ændret, fjernet, tilføjet eller flyttet.

Brug: rettesnor verify-journal [--json]

Slutkode 0: alt er helt. Slutkode 1: der er fundet fejl.
Databasen vælges med DATABASE_URL, ellers den, der følger med. Nøglen er den, journalen blev skrevet med (JOURNAL_KEY).`;

/** `rettesnor verify-journal`: walks every chain and tells each fault. */
export const verifyJournalCommand: Command = {
  name: "verify-journal",
  summary: "undersøger, om journalen er ændret",
  help,
  run: async (args, io) => {
    const read = readArguments(args, { json: "flag" });
    noWords(read);
    const { openWorld } = await import("./platform/world.ts");
    const { municipalitiesBySlug } = await import("./modules/people/use-cases/municipalities.ts");
    const { verifyJournal } = await import("./modules/journal/use-cases/verify-journal.ts");
    const world = await openWorld(readConfig());
    try {
      const municipalities = await municipalitiesBySlug(world.operator);
      const { database, keys } = world;
      const findings = await verifyJournal({ database, municipalities, journalKey: keys.journalKey });
      io.out(read.values.has("json") ? json(findings) : findings.map(inWords).join(""));
      return findings.some((finding) => finding.faults.length > 0) ? 1 : 0;
    } finally {
      await world.close();
    }
  },
};

const problems: Readonly<Record<ChainFault["problem"], string>> = {
  missing: "mangler",
  changed: "er ændret",
  unreadable: "kan ikke læses: det er ændret, eller nøglen til det mangler i ENCRYPTION_KEYS",
  "out-of-place": "står et forkert sted",
  "tail-missing": "og resten mangler",
  "tail-unknown": "er den sidste, men det ved kædens ende ikke",
};

const inWords = ({ municipality, entries, faults }: JournalFinding): string =>
  [
    `${municipality}: ${entries} notater, ${faults.length === 0 ? "kæden er hel" : `${faults.length} fejl`}\n`,
    ...faults.map(({ sequence, problem }) => `  notat ${sequence} ${problems[problem]}\n`),
  ].join("");
