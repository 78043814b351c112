import { factsSchema } from "../../../modules/standards/domain/facts.ts";
import { guidance } from "../../../modules/standards/domain/guidance.ts";
import type { Guidance } from "../../../modules/standards/domain/guidance-items.ts";
import { loadStandardsLibrary } from "../../standard-files.ts";
import { type Command, type CommandIo, json } from "../command.ts";
import { findStandard } from "../find-standard.ts";
import { guideText } from "../guide-text.ts";
import { possibleFacts } from "../possible-facts.ts";
import { noWords, readArguments, required } from "../read-arguments.ts";
import { inForceOn, readDay } from "../read-day.ts";
import { readJson } from "../read-json.ts";

const help = `Vejledning: hvad kommunens standard og loven siger, når oplysningerne er sådan.

Brug: rettesnor guide --standard NAVN --facts FIL [--on DATO] [--json]

  --standard NAVN  kommunens navn i standards/, for eksempel aabenraa
  --facts FIL      oplysningerne som JSON; - læser fra standard input
  --on DATO        dagen, vejledningen gælder (ÅÅÅÅ-MM-DD); ellers i dag
  --json           svar som JSON

Oplysninger (kun de to datoer skal være der):
  { "bornOn": "1999-04-12", "applicationReceivedOn": "2026-03-03", "earlyPension": false,
    "homelessOrAtRisk": false, "acute": false, "legalBasis": "SEL-85",
    "appliedTasks": ["economy", "cleaning"], "appliedBy": "citizen", "deliveryForm": "group" }`;

/** `rettesnor guide`: the guidance for these facts. */
export const guide: Command = {
  name: "guide",
  summary: "vejledningen for en borgers oplysninger",
  help,
  run: (args, io) => {
    const read = readArguments(args, { standard: "value", facts: "value", on: "value", json: "flag" });
    noWords(read);
    const slug = required(read, "standard");
    const file = required(read, "facts");
    const day = readDay(read.values.get("on"), io);
    const { standard, answer } = guidedBy(io, slug, file, day);
    io.out(read.values.has("json") ? json(withoutWords(answer)) : `${guideText(standard, answer)}\n`);
    return 0;
  },
};

function guidedBy(io: CommandIo, slug: string, file: string, day: ReturnType<typeof readDay>) {
  const library = loadStandardsLibrary(io.root);
  const standard = findStandard(library, slug);
  inForceOn(standard, day, "den");
  const facts = possibleFacts(file, readJson(file, factsSchema));
  inForceOn(standard, facts.applicationReceivedOn, "den dag, ansøgningen kom,");
  return { standard, answer: guidance(standard, library.law, facts, day) };
}

/** The texts in all their languages are for pages; programs get `text`. */
const withoutWords = (answer: Guidance): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === "words" ? undefined : value)));
