import type { Condition } from "./condition.ts";
import type { Clause, ClauseOf } from "./effect.ts";
import { type Fault, type FilePath, fault } from "./file-problem.ts";
import type { Edition, Standard } from "./standard.ts";

/** What is wrong in single clauses: units that do not exist, deadlines that say two things, conditions that never hold. */
export const clauseFaults = (standard: Standard, edition: Edition, path: FilePath): readonly Fault[] =>
  edition.clauses.flatMap((clause, index) => {
    const at = [...path, index];
    return [...kindFaults(standard, clause, at), ...conditionFaults(clause.when, [...at, "when"])];
  });

function kindFaults(standard: Standard, clause: Clause, at: FilePath): readonly Fault[] {
  if (clause.effect === "route") return routeFaults(standard, clause, at);
  if (clause.effect === "deadline") return deadlineFaults(clause, at);
  if (clause.effect === "quality") return qualityFaults(clause, at);
  return clause.effect === "followup" ? followUpFaults(clause, at) : [];
}

/** A quality goal is asked of somebody with a question, or counted: not both, and no question to nobody. */
const qualityFaults = ({ goals }: ClauseOf<"quality">, at: FilePath): readonly Fault[] =>
  goals.flatMap(({ ask, asked, measure }, index) => {
    const place = [...at, "goals", index];
    if ((ask === undefined) !== (asked === undefined))
      return [fault(place, "Skriv både asked (hvem) og ask (spørgsmålet), eller ingen af dem.")];
    return ask === undefined || measure === undefined
      ? []
      : [fault(place, "Et mål bliver enten spurgt eller talt. Skriv ask eller measure, ikke begge.")];
  });

function routeFaults(standard: Standard, { unit }: ClauseOf<"route">, at: FilePath): readonly Fault[] {
  const slugs = standard.units.map(({ slug }) => slug);
  if (slugs.includes(unit)) return [];
  return [fault([...at, "unit"], `Enheden "${unit}" findes ikke i units. Der findes: ${slugs.join(", ")}.`)];
}

function deadlineFaults({ length, unset, sameDayAs, what }: ClauseOf<"deadline">, at: FilePath): readonly Fault[] {
  const said = [length !== null, unset === true, sameDayAs !== undefined].filter(Boolean).length;
  if (sameDayAs === what) return [fault([...at, "sameDayAs"], "En frist kan ikke falde samme dag som sig selv.")];
  // Law: retssikkerhedsloven § 3, stk. 2.
  if (what === "delay-notice" && sameDayAs !== "decision") {
    return [fault(at, "En besked om forsinkelse skal komme inden afgørelsens frist. Skriv sameDayAs: decision.")];
  }
  if (said === 1) return [];
  const how = said === 0 ? "siger ikke, hvor lang den er" : "siger to ting om, hvor lang den er";
  const message = `Fristen ${how}. Skriv enten en længde, unset: true (kilden nævner intet tal) eller sameDayAs.`;
  return [fault([...at, "length"], message)];
}

function followUpFaults(clause: ClauseOf<"followup">, at: FilePath): readonly Fault[] {
  const hasLength = clause.first !== undefined || clause.next !== undefined;
  if (clause.rule === "interval" && !hasLength) {
    return [fault([...at, "rule"], "En opfølgning med faste mellemrum (interval) skal have first eller next.")];
  }
  if (clause.rule !== "interval" && hasLength) {
    return [fault([...at, "rule"], `Kun en opfølgning med rule: interval har first og next, ikke ${clause.rule}.`)];
  }
  return [];
}

function conditionFaults(when: Condition | undefined, at: FilePath): readonly Fault[] {
  if (when === undefined) return [];
  const groups = (when.anyOf ?? []).flatMap((group, index) => groupFaults(group, [...at, "anyOf", index]));
  return [...groupFaults(when, at), ...groups];
}

function groupFaults(group: Condition, at: FilePath): readonly Fault[] {
  const { ageAtLeast, ageBelow } = group;
  if (Object.keys(group).length === 0) return [fault(at, "Betingelsen er tom. Skriv en oplysning, eller fjern den.")];
  if (ageAtLeast === undefined || ageBelow === undefined || ageAtLeast < ageBelow) return [];
  return [fault(at, `Betingelsen holder aldrig: mindst ${ageAtLeast} år og under ${ageBelow} år.`)];
}
