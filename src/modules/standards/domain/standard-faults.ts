import { clauseFaults } from "./clause-faults.ts";
import { type Fault, type FilePath, fault } from "./file-problem.ts";
import { settingFaults } from "./setting-faults.ts";
import type { Edition, Standard } from "./standard.ts";

/** What is wrong in a standard whose every field has the right form: names that point nowhere, days that contradict. */
export const standardFaults = (standard: Standard): readonly Fault[] => [
  ...unitFaults(standard),
  ...editionDayFaults(standard),
  ...prefixFaults(standard),
  ...standard.editions.flatMap((edition, index) => [
    ...duplicates(edition.clauses, "id", ["editions", index, "clauses"]),
    ...clauseFaults(standard, edition, ["editions", index, "clauses"]),
  ]),
  ...settingFaults(standard),
];

function unitFaults(standard: Standard): readonly Fault[] {
  const slugs = standard.units.map(({ slug }) => slug);
  const ids = new Set(standard.editions.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
  const cited = (source: string | undefined, path: FilePath): readonly Fault[] =>
    source === undefined || ids.has(source) ? [] : [fault(path, `Kilden "${source}" er ikke en bestemmelse i filen.`)];
  const { defaultUnit } = standard;
  return [
    ...duplicates(standard.units, "slug", ["units"]),
    ...duplicates(standard.providers, "slug", ["providers"]),
    ...standard.units.flatMap(({ source }, index) => cited(source, ["units", index, "source"])),
    ...standard.providers.flatMap(({ source }, index) => cited(source, ["providers", index, "source"])),
    ...(defaultUnit?.sources ?? []).flatMap((source, index) => cited(source, ["defaultUnit", "sources", index])),
    ...(defaultUnit === undefined || slugs.includes(defaultUnit.unit)
      ? []
      : [fault(["defaultUnit", "unit"], unknownUnit(defaultUnit.unit, slugs))]),
    ...(defaultUnit === undefined ? standard.editions.flatMap(receiverFaults) : []),
  ];
}

const unknownUnit = (unit: string, slugs: readonly string[]): string =>
  `Enheden "${unit}" findes ikke i units. Der findes: ${slugs.join(", ")}.`;

function receiverFaults(edition: Edition, index: number): readonly Fault[] {
  const isSaid = edition.clauses.some(({ effect, when }) => effect === "route" && when === undefined);
  if (isSaid) return [];
  const message = "Filen siger ikke, hvem der modtager, når ingen route-bestemmelse passer. Skriv det i defaultUnit.";
  return [fault(["editions", index], message)];
}

function editionDayFaults({ editions }: Standard): readonly Fault[] {
  return editions.flatMap((edition, index) => [
    ...orderFaults(edition, editions[index - 1], index),
    ...idFaults(edition, index),
  ]);
}

function orderFaults(edition: Edition, newer: Edition | undefined, index: number): readonly Fault[] {
  if (newer === undefined) return [];
  const path = ["editions", index, "inForceFrom"];
  if (edition.inForceFrom === newer.inForceFrom) {
    return [fault(path, `To udgaver begynder samme dag (${edition.inForceFrom}). En dag kan kun have én udgave.`)];
  }
  if (edition.inForceFrom > newer.inForceFrom) {
    const days = `${edition.inForceFrom} står efter ${newer.inForceFrom}`;
    return [fault(path, `Udgaverne skal stå med den nyeste først: ${days}.`)];
  }
  return edition.id === newer.id ? [fault(["editions", index, "id"], `To udgaver har id'et ${edition.id}.`)] : [];
}

/** An edition is named by its last adoption, or by its first day where only that is known. */
function idFaults(edition: Edition, index: number): readonly Fault[] {
  const adopted = edition.adoptions
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  if (edition.dayIsOwnSetting || edition.id === (adopted ?? edition.inForceFrom)) return [];
  const expected =
    adopted === undefined ? `den dag, den gælder fra (${edition.inForceFrom})` : `den sidste vedtagelse (${adopted})`;
  return [fault(["editions", index, "id"], `Udgavens id er ${edition.id}, men skal være ${expected}.`)];
}

/** All clauses of a municipality share one prefix, so that a citation tells where it is from. */
function prefixFaults({ editions }: Standard): readonly Fault[] {
  const prefix = editions[0]?.clauses[0]?.id.slice(0, 4) ?? "";
  return editions.flatMap(({ clauses }, edition) =>
    clauses.flatMap(({ id }, index) =>
      id.startsWith(prefix)
        ? []
        : [
            fault(
              ["editions", edition, "clauses", index, "id"],
              `"${id}" begynder ikke med ${prefix} som filens andre bestemmelser.`,
            ),
          ],
    ),
  );
}

function duplicates<Key extends string>(
  list: readonly Readonly<Record<Key, string>>[],
  key: Key,
  path: FilePath,
): readonly Fault[] {
  return list.flatMap((entry, index) =>
    list.findIndex((other) => other[key] === entry[key]) === index
      ? []
      : [fault([...path, index, key], `"${entry[key]}" står to gange. Hvert ${key} bruges én gang.`)],
  );
}
