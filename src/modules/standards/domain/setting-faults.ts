import type { ObligationName } from "./effect.ts";
import { type Fault, fault } from "./file-problem.ts";
import type { Edition, Standard } from "./standard.ts";
import { themeSetFaults } from "./theme-set-faults.ts";

/** What is wrong in the municipality's own settings: above all what its standard says already. */
export const settingFaults = (standard: Standard): readonly Fault[] => {
  const newest = standard.editions[0];
  return newest === undefined
    ? []
    : [
        ...saidTwice(standard, newest),
        ...packageFaults(standard),
        ...priceFaults(standard),
        ...themeSetFaults(standard, newest),
      ];
};

function saidTwice({ settings }: Standard, newest: Edition): readonly Fault[] {
  const names = Object.keys(settings.deadlines).map((what) => ({ what, clause: clauseThatSets(newest, what) }));
  const address = newest.clauses.find((clause) => clause.effect === "letter" && clause.address !== undefined);
  return [
    ...names.flatMap(({ what, clause }) =>
      clause === undefined ? [] : [fault(["settings", "deadlines", what], twice(`Fristen "${what}"`, clause))],
    ),
    ...(settings.complaintAddress === undefined || address === undefined
      ? []
      : [fault(["settings", "complaintAddress"], twice("Klageadressen", address.id))]),
  ];
}

const twice = (what: string, clause: string): string =>
  `${what} står allerede i standarden (${clause}). Kommunens egne indstillinger er kun til det, standarden ikke siger.`;

function clauseThatSets({ clauses }: Edition, what: string): string | undefined {
  return clauses.find((clause) => {
    if (clause.when !== undefined) return false;
    if (clause.effect === "followup") return followUpNames(clause).some((name) => name === what);
    return (
      clause.effect === "deadline" && clause.what === what && clause.length !== null && clause.outcome === undefined
    );
  })?.id;
}

const followUpNames = (clause: { readonly first?: unknown; readonly next?: unknown }): readonly ObligationName[] => [
  ...(clause.first === undefined ? [] : (["first-follow-up"] as const)),
  ...(clause.next === undefined ? [] : (["follow-up"] as const)),
];

function packageFaults({ settings }: Standard): readonly Fault[] {
  return settings.packages.flatMap(({ name, weeklyHours: { from, to } }, index) =>
    from <= to
      ? []
      : [fault(["settings", "packages", index, "weeklyHours"], `Pakken "${name}" går fra ${from} til ${to} timer.`)],
  );
}

/** Two prices of one thing from one day, or the price of a provider that there is none of. */
function priceFaults({ settings, providers }: Standard): readonly Fault[] {
  const slugs = new Set(providers.map(({ slug }) => slug));
  const at = (path: readonly (string | number)[], prices: readonly { readonly inForceFrom: string }[] = []) => {
    const days = prices.map(({ inForceFrom }) => inForceFrom);
    return new Set(days).size === days.length ? [] : [fault(path, "To priser begynder samme dag.")];
  };
  return [
    ...settings.packages.flatMap(({ prices }, index) => at(["settings", "packages", index, "prices"], prices)),
    ...settings.hourlyPrices.flatMap(({ prices, provider }, index) => [
      ...at(["settings", "hourlyPrices", index, "prices"], prices),
      ...(provider === undefined || slugs.has(provider)
        ? []
        : [
            fault(["settings", "hourlyPrices", index, "provider"], `Udføreren "${provider}" er ikke blandt providers.`),
          ]),
    ]),
  ];
}
