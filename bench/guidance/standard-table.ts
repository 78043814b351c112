import type { Clause, EffectKind } from "../../src/modules/standards/domain/effect.ts";
import type { Law } from "../../src/modules/standards/domain/law.ts";
import type { Edition } from "../../src/modules/standards/domain/standard.ts";
import { basisCells, taskCells, waysOf } from "./condition-cells.ts";
import { deadlineRules } from "./deadline-rules.ts";
import { type Cell, type Row, type Rule, rowsOf } from "./rule-table.ts";

/** An edition and the law as one decision table, made from their data and not by the code that is measured. */
export const tableOf = (edition: Edition, law: Law): readonly Row[] => [
  ...edition.clauses.flatMap(routeRows),
  ...[...deadlineRules(edition, law), ...edition.clauses.flatMap(clauseRules), ...lawRules(law)].flatMap((rule) =>
    rowsOf(rule),
  ),
];

/** A case must be received today: what is not known counts as "no", and is asked for where "no" chose the unit. */
const routeRows = (clause: Clause): readonly Row[] =>
  clause.effect === "route"
    ? rowsOf(
        { list: "route", id: clause.unit, sources: sourcesOf(clause), ways: waysOf(clause.when) },
        (cell) => cell.kind === "is" && !cell.value,
      )
    : [];

const sourcesOf = ({ id, law = [] }: Clause): readonly string[] => [id, ...law];

const lists: Readonly<Record<Exclude<EffectKind, "route" | "deadline">, string>> = {
  target: "targets",
  alternative: "alternatives",
  consideration: "considerations",
  exclusion: "exclusions",
  letter: "letter",
  plan: "plan",
  delivery: "delivery",
  followup: "followUp",
  complaint: "complaint",
  cost: "cost",
  duty: "duties",
  quality: "quality",
  info: "information",
};

function clauseRules(clause: Clause): readonly Rule[] {
  if (clause.effect === "route" || clause.effect === "deadline") return [];
  const bases = "legalBasis" in clause ? basisCells(clause.legalBasis) : [];
  const said = { id: clause.id, sources: sourcesOf(clause), ways: waysOf(clause.when, bases) };
  const forms = "forms" in clause ? (clause.forms ?? []) : [];
  return [
    { ...said, list: lists[clause.effect] },
    ...forms.map(() => ({ ...said, list: "deliveryForms" })),
    ...(clause.effect === "exclusion" ? [{ ...said, list: "marked", ways: [taskCells(clause.tasks)] }] : []),
  ];
}

const lawRules = (law: Law): readonly Rule[] => [
  ...law.legalBases.map(({ basis, sources }) => ({
    list: "targets",
    id: `law-target-${basis.toLowerCase()}`,
    sources,
    ways: [basisCells([basis])],
  })),
  ...law.duties.map((duty) => ({
    list: duty.in,
    id: duty.id,
    sources: duty.sources,
    ways: waysOf(duty.when, [...basisCells(duty.legalBasis), ...(duty.belowPensionAge ? [belowPensionAge] : [])]),
  })),
  ...law.boundaries.map(({ id, sources, legalBasis, when }) => ({
    list: "considerations",
    id,
    sources,
    ways: waysOf(when, basisCells(legalBasis)),
  })),
];

const belowPensionAge: Cell = { kind: "is", fact: "belowPensionAge", value: true };
