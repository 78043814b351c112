import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseFile, caseFileSchema } from "../../../modules/cases/domain/case-event.ts";
import type { Obligation } from "../../../modules/obligations/domain/obligation.ts";
import { obligations } from "../../../modules/obligations/domain/obligations.ts";
import { firstDayInForce } from "../../../modules/standards/domain/edition-in-force.ts";
import type { Standard } from "../../../modules/standards/domain/standard.ts";
import type { StandardsLibrary } from "../../../modules/standards/domain/standards-library.ts";
import { loadStandardsLibrary } from "../../standard-files.ts";
import { BadInput, type Command, json } from "../command.ts";
import { findStandard } from "../find-standard.ts";
import { obligationsText } from "../obligations-text.ts";
import { possibleEvents, possibleFacts } from "../possible-facts.ts";
import { noWords, readArguments, required } from "../read-arguments.ts";
import { inForceOn, readDay } from "../read-day.ts";
import { readJson } from "../read-json.ts";

const help = `Forpligtelser: hvad nogen skylder i en sag, hvem, hvornår og efter hvilken regel.

Brug: rettesnor obligations --standard NAVN --case FIL [--on DATO] [--json]

  --standard NAVN  kommunens navn i standards/, for eksempel aabenraa
  --case FIL       sagens oplysninger og daterede hændelser som JSON; - læser fra standard input
  --on DATO        den dag, sagen ses på (ÅÅÅÅ-MM-DD); ellers i dag. Senere hændelser tæller ikke med
  --json           svar som JSON

Sagen:
  { "facts": { "bornOn": "1999-04-12", "applicationReceivedOn": "2026-03-03" },
    "events": [ { "type": "application-received", "on": "2026-03-03" } ] }

Alle hændelser og deres felter står i docs/obligations.md.`;

/** `rettesnor obligations`: what is owed in a case given as dated events. */
export const obligationsCommand: Command = {
  name: "obligations",
  summary: "hvad nogen skylder i en sag, ud fra sagens hændelser",
  help,
  run: (args, io) => {
    const read = readArguments(args, { standard: "value", case: "value", on: "value", json: "flag" });
    noWords(read);
    const slug = required(read, "standard");
    const file = required(read, "case");
    const day = readDay(read.values.get("on"), io);
    const library = loadStandardsLibrary(io.root);
    const standard = findStandard(library, slug);
    inForceOn(standard, day, "den");
    const owed = owedIn(library, standard, file, day);
    io.out(read.values.has("json") ? json(owed) : `${obligationsText(standard, owed, day)}\n`);
    return 0;
  },
};

function owedIn(library: StandardsLibrary, standard: Standard, file: string, day: LocalDate): readonly Obligation[] {
  const caseFile = readJson(file, caseFileSchema);
  possibleFacts(file, caseFile.facts);
  possibleEvents(file, caseFile.events);
  try {
    return obligations(caseFile, standard, library.law, day);
  } catch (fault) {
    const early = fault instanceof RangeError ? beforeFirstEdition(standard, caseFile) : undefined;
    throw early === undefined ? fault : new BadInput(`${file}: ${early}`, { cause: fault });
  }
}

/** The first event that lies before the standard said anything. */
function beforeFirstEdition(standard: Standard, { events }: CaseFile): string | undefined {
  const first = firstDayInForce(standard);
  const event = events.find(({ on }) => first !== undefined && on < first);
  if (event === undefined) return undefined;
  const { slug } = standard.municipality;
  return `Hændelsen ${event.type} den ${event.on} ligger før den første udgave af standarden for ${slug} (${first}).`;
}
