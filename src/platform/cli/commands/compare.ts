import { type ComparedTopic, compare, type Said } from "../../../modules/standards/domain/compare.ts";
import type { Standard } from "../../../modules/standards/domain/standard.ts";
import { loadStandardsLibrary } from "../../standard-files.ts";
import { BadInput, type Command, json } from "../command.ts";
import { findStandard } from "../find-standard.ts";
import { readArguments } from "../read-arguments.ts";
import { inForceOn, readDay } from "../read-day.ts";
import { sourced } from "../words.ts";

const help = `Sammenligning: to kommuners standarder, emne for emne.

Brug: rettesnor compare NAVN NAVN [--on DATO] [--json]

  NAVN       en kommunes navn i standards/, for eksempel aabenraa
  --on DATO  de udgaver, der gælder den dag (ÅÅÅÅ-MM-DD); ellers i dag
  --json     svar som JSON: [{ topic, title, left: { text, sources, ownSetting } | null, right: … }]`;

/** `rettesnor compare`: two standards, point by point. */
export const compareCommand: Command = {
  name: "compare",
  summary: "to standarder side om side",
  help,
  run: (args, io) => {
    const { values, words } = readArguments(args, { on: "value", json: "flag" });
    const day = readDay(values.get("on"), io);
    const [leftSlug, rightSlug] = twoSlugs(words);
    const library = loadStandardsLibrary(io.root);
    const [left, right] = [findStandard(library, leftSlug), findStandard(library, rightSlug)];
    for (const standard of [left, right]) inForceOn(standard, day, "den");
    const compared = compare(left, right, day);
    io.out(values.has("json") ? json(compared.map(danish)) : compareText(left, right, compared));
    return 0;
  },
};

function twoSlugs(words: readonly string[]): readonly [string, string] {
  const [left, right, ...more] = words;
  if (left !== undefined && right !== undefined && more.length === 0) return [left, right];
  throw new BadInput(`Skriv to navne på standarder, for eksempel: compare aabenraa vejen. Du skrev ${words.length}.`);
}

const danish = ({ title, ...rest }: ComparedTopic) => ({ ...rest, title: title.da });

function compareText(left: Standard, right: Standard, compared: readonly ComparedTopic[]): string {
  const name = (standard: Standard): string => standard.municipality.name;
  return compared
    .filter((point) => point.left !== null || point.right !== null)
    .map(
      (point) => `${point.title.da}\n  ${name(left)}: ${words(point.left)}\n  ${name(right)}: ${words(point.right)}\n`,
    )
    .join("\n");
}

const words = (said: Said | null): string => (said === null ? "siger intet" : `${said.text} ${sourced(said.sources)}`);
