import type { ChainFault } from "./modules/journal/domain/chain.ts";
import type { JournalFinding } from "./modules/journal/use-cases/verify-journal.ts";
import { type Command, json } from "./platform/cli/command.ts";
import { noWords, readArguments } from "./platform/cli/read-arguments.ts";
import { readConfig } from "./platform/config.ts";

const help = `Gennemgår hver kommunes journal fra ende til anden og melder alt, der er ændret, fjernet, tilføjet eller flyttet.
Holder den op mod de underskrevne kontrolpunkter uden for databasen (CHECKPOINT_FOLDER): også en afskåret ende og en journal,
der er skrevet om fra ende til anden, bliver meldt, og kontrolpunkter, der er ændret eller kortet af.

Brug: rettesnor verify-journal [--json]

Slutkode 0: alt er helt. Slutkode 1: der er fundet fejl.
Databasen vælges med DATABASE_URL, ellers den, der følger med. Nøglerne er dem, journalen og kontrolpunkterne
blev skrevet med (JOURNAL_KEY, ENCRYPTION_KEYS, CHECKPOINT_KEY).`;

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
      const { database, keys, checkpoints } = world;
      const findings = await verifyJournal({ database, municipalities, journalKey: keys.journalKey, checkpoints });
      io.out(read.values.has("json") ? json(findings) : findings.map(inWords).join(""));
      return findings.some((finding) => finding.faults.length > 0) ? 1 : 0;
    } finally {
      await world.close();
    }
  },
};

const problems: Readonly<Record<ChainFault["problem"], (at: number) => string>> = {
  missing: (at) => `notat ${at} mangler`,
  changed: (at) => `notat ${at} er ændret`,
  unreadable: (at) => `notat ${at} kan ikke læses: det er ændret, eller nøglen til det mangler i ENCRYPTION_KEYS`,
  "out-of-place": (at) => `notat ${at} står et forkert sted`,
  "tail-missing": (at) => `notat ${at} og resten mangler`,
  "tail-unknown": (at) => `notat ${at} er den sidste, men det ved kædens ende ikke`,
  "cut-off": (at) => `notat ${at} er væk: et kontrolpunkt viser, at det har været der`,
  rewritten: (at) => `notat ${at} er et andet, end da kontrolpunktet blev skrevet`,
  "checkpoint-changed": (at) => `kontrolpunktet på linje ${at} er ændret`,
  "checkpoint-missing": (at) => `før kontrolpunktet på linje ${at} mangler der et`,
  "checkpoints-cut": (at) => `kontrolpunkterne fra linje ${at} er væk: databasen husker et senere`,
  "log-rewritten": (at) => `afsnit ${at} af loggen over opslag er et andet, end da kontrolpunktet blev skrevet`,
};

const inWords = ({ municipality, entries, faults }: JournalFinding): string =>
  [
    `${municipality}: ${entries} notater, ${faults.length === 0 ? "kæden er hel" : `${faults.length} fejl`}\n`,
    ...faults.map(({ sequence, problem }) => `  ${problems[problem](sequence)}\n`),
  ].join("");
