import { addDays } from "../../../kernel/day-arithmetic.ts";
import { obligationNames } from "./effect.ts";
import { legalBases } from "./facts.ts";
import { ffbFaults } from "./ffb-faults.ts";
import { type Fault, type FilePath, fault } from "./file-problem.ts";
import type { Law, LawDuty, PensionAge } from "./law.ts";

/**
 * What is wrong in the law's data when every field has the right form: something missing, told twice, or without a
 * known act. Paths begin with the name of the part (`duties`).
 */
export const lawFaults = (law: Law): readonly Fault[] => [
  ...complete(
    law.legalBases.map(({ basis }) => basis),
    legalBases,
    ["legalBases"],
    "basis",
  ),
  ...complete(
    law.obligations.map(({ what }) => what),
    obligationNames,
    ["obligations"],
    "what",
  ),
  ...doubles(
    law.acts.map(({ name }) => name),
    ["acts"],
    "name",
  ),
  ...doubles(
    law.duties.map(({ id }) => id),
    ["duties"],
    "id",
  ),
  ...doubles(
    law.boundaries.map(({ id }) => id),
    ["boundaries"],
    "id",
  ),
  ...doubles(
    law.hearingExceptions.map(({ section, number }) => `§ ${section}, nr. ${number}`),
    ["hearingExceptions"],
    "number",
  ),
  ...doubles(
    law.accessExceptions.map(({ id }) => id),
    ["accessExceptions"],
    "id",
  ),
  ...doubles(
    law.appealPackage.demands.map(({ id }) => id),
    ["appealPackage", "demands"],
    "id",
  ),
  ...law.duties.flatMap(dutyFaults),
  ...pensionFaults(law.pensionAges),
  ...citationFaults(law),
  ...ffbFaults(law.ffb),
];

function complete(found: readonly string[], wanted: readonly string[], path: FilePath, key: string): readonly Fault[] {
  const missing = wanted.filter((name) => !found.includes(name));
  return [...missing.map((name) => fault(path, `"${name}" mangler i filen.`)), ...doubles(found, path, key)];
}

const doubles = (found: readonly (string | number)[], path: FilePath, key: string): readonly Fault[] =>
  found.flatMap((name, index) =>
    found.indexOf(name) === index ? [] : [fault([...path, index, key], `"${name}" står to gange.`)],
  );

/** What a duty must also hold, for the list that it is shown in. */
const needed: Readonly<Partial<Record<LawDuty["in"], readonly (keyof LawDuty)[]>>> = {
  considerations: ["asks", "askedIn"],
  alternatives: ["asks", "rung"],
  targets: ["asks"],
  letter: ["letters"],
};

const dutyFaults = (duty: LawDuty, index: number): readonly Fault[] =>
  (needed[duty.in] ?? [])
    .filter((field) => duty[field] === undefined)
    .map((field) => fault(["duties", index], `"${duty.id}" skal have feltet "${field}", fordi det står i ${duty.in}.`));

/** Everybody has one pension age: the rows follow each other, the first and the last without end. */
function pensionFaults(rows: readonly PensionAge[]): readonly Fault[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const expected = before?.bornThrough ? addDays(before.bornThrough, 1) : null;
    const path = ["pensionAges", index];
    const isLast = index === rows.length - 1;
    if (row.bornFrom !== expected) return [fault(path, `Rækken skal begynde ${expected ?? "uden dato (null)"}.`)];
    if ((row.bornThrough === null) !== isLast) return [fault(path, "Kun den sidste række slutter uden dato (null).")];
    return [];
  });
}

/** Acts are cited by the first word, and each such word is explained in `acts`. */
function citationFaults(law: Law): readonly Fault[] {
  const { acts, calendar, ffb, ...cited } = law;
  const names = new Set(acts.map(({ name }) => name));
  return citationsIn(cited, []).flatMap(({ citation, path }) => unknownAct(citation, names, path));
}

/** A fault when the citation's first word names an act that the law's data does not hold. */
export function unknownAct(citation: string, names: ReadonlySet<string>, path: FilePath): readonly Fault[] {
  const [name] = /^\p{Ll}[\p{Ll}-]*(loven|bekendtgørelsen|forordningen)(?= )/u.exec(citation) ?? [];
  if (name === undefined || names.has(name)) return [];
  return [fault(path, `"${name}" i henvisningen "${citation}" er ikke en lov i law/acts.yaml.`)];
}

interface Cited {
  readonly citation: string;
  readonly path: FilePath;
}

function citationsIn(value: unknown, path: FilePath): readonly Cited[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const isCitations = (key === "sources" || key === "noAppealSources") && Array.isArray(inner);
    if (isCitations) return inner.map((citation, index) => ({ citation: String(citation), path: [...at, index] }));
    return citationsIn(inner, at);
  });
}
