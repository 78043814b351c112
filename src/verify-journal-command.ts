import type { ChainFault } from "./modules/journal/domain/chain.ts";
import type { JournalFinding } from "./modules/journal/use-cases/verify-journal.ts";
import type { SegmentFault } from "./modules/looks/domain/segment.ts";
import type { ReadLogFinding } from "./modules/looks/use-cases/verify-read-log.ts";
import { type Command, json } from "./platform/cli/command.ts";
import { noWords, readArguments } from "./platform/cli/read-arguments.ts";
import { withWorld } from "./platform/cli/with-world.ts";

const help = `Gennemgår hver kommunes journal fra ende til anden og melder alt, der er ændret, fjernet, tilføjet eller flyttet.
Det samme gælder loggen over opslag, så langt som den er forseglet: til den seneste hele time.
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
    const { municipalitiesBySlug } = await import("./modules/people/use-cases/municipalities.ts");
    const { verifyJournal } = await import("./modules/journal/use-cases/verify-journal.ts");
    const { verifyReadLog } = await import("./modules/looks/use-cases/verify-read-log.ts");
    return withWorld(async (world) => {
      const municipalities = await municipalitiesBySlug(world.operator);
      const { database, keys, checkpoints } = world;
      const verifying = { database, municipalities, journalKey: keys.journalKey };
      const findings = await verifyJournal({ ...verifying, checkpoints });
      const logs = await verifyReadLog(verifying);
      io.out(
        read.values.has("json")
          ? json(together(findings, logs))
          : [...findings.map(inWords), ...logs.map(logInWords)].join(""),
      );
      return [...findings, ...logs].some((finding) => finding.faults.length > 0) ? 1 : 0;
    });
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

/** Each municipality's journal with its log of looks, for programs. */
const together = (findings: readonly JournalFinding[], logs: readonly ReadLogFinding[]) =>
  findings.map((finding) => {
    const log = logs.find(({ municipality }) => municipality === finding.municipality);
    return { ...finding, log: log && { segments: log.segments, looks: log.looks, faults: log.faults } };
  });

const logProblems: Readonly<Record<SegmentFault["problem"], string>> = {
  missing: "mangler",
  changed: "er ændret",
  "out-of-place": "står et forkert sted",
  "looks-missing": "mangler opslag",
  "looks-added": "har opslag, der ikke var der, da det blev forseglet",
  "looks-changed": "har opslag, der er ændret",
  "emptied-early": "er tømt, før det måtte blive det",
};

const logInWords = ({ faults, looks, municipality, segments }: ReadLogFinding): string =>
  [
    `${municipality}: log over opslag, ${segments} afsnit, ${looks} opslag, ${faults.length === 0 ? "kæden er hel" : `${faults.length} fejl`}\n`,
    ...faults.map(({ number, problem }) => `  afsnit ${number} ${logProblems[problem]}\n`),
  ].join("");
