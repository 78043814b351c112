import type { ClauseOf, ObligationName } from "../../src/modules/standards/domain/effect.ts";
import type { Law } from "../../src/modules/standards/domain/law.ts";
import type { Edition } from "../../src/modules/standards/domain/standard.ts";
import { basisCells, waysOf } from "./condition-cells.ts";
import type { Cell, Rule } from "./rule-table.ts";

const ofAppeal: readonly ObligationName[] = [
  "remitted-decision",
  "complaint",
  "reconsideration",
  "complaint-maintained",
  "forward-to-ankestyrelsen",
];

/** What is owed under the acts alone, where the standard has no clause for it. */
const byLawAlone: readonly ObligationName[] = ["delay-notice", "remitted-decision", "grant-end", "access"];

/** The deadlines that a standard sets, and those of the acts that it says nothing of. */
export const deadlineRules = (edition: Edition, law: Law): readonly Rule[] =>
  law.obligations.flatMap((owed) => {
    const { what } = owed;
    const appeal = ofAppeal.includes(what) ? basesWith(law, "appeal") : [];
    const clauses = clausesFor(edition, what).map((clause) => ({
      list: "deadlines",
      id: clause.id,
      sources: once([clause.id, ...(clause.law ?? []), ...sourcesFor(owed, clause)]),
      ways: waysOf(clause.when, appeal),
    }));
    if (clauses.length > 0 || !byLawAlone.includes(what)) return clauses;
    const cells = [...appeal, ...(what === "grant-end" ? basesWith(law, "cap") : [])];
    const sources = once([...sourcesOfDecision(edition, what), ...owed.sources]);
    return [{ list: "deadlines", id: `law-${what}`, sources, ways: [cells] }];
  });

/** Where the act says it differently for each outcome of a complaint, what it says of this one. */
function sourcesFor({ situations, sources }: Law["obligations"][number], clause: object): readonly string[] {
  const isKept = "outcome" in clause && Array.isArray(clause.outcome) && clause.outcome.includes("kept");
  return (isKept ? situations?.kept : situations?.maintained) ?? sources;
}

function clausesFor(edition: Edition, what: ObligationName): readonly ClauseOf<"deadline" | "followup">[] {
  const ofFollowUp = { "first-follow-up": "first", "follow-up": "next" } as const;
  return edition.clauses.filter(
    (clause): clause is ClauseOf<"deadline" | "followup"> =>
      (clause.effect === "deadline" && clause.what === what) ||
      (clause.effect === "followup" &&
        (what === "first-follow-up" || what === "follow-up") &&
        clause[ofFollowUp[what]] !== undefined),
  );
}

/** The notice of delay and the decision after an appeal run for as long as the decision does. */
const sourcesOfDecision = (edition: Edition, what: ObligationName): readonly string[] =>
  what === "delay-notice" || what === "remitted-decision"
    ? clausesFor(edition, "decision").flatMap(({ id, law = [] }) => [id, ...law])
    : [];

const basesWith = (law: Law, has: "appeal" | "cap"): readonly Cell[] =>
  basisCells(law.legalBases.filter((basis) => basis[has] !== null).map(({ basis }) => basis));

const once = (sources: readonly string[]): readonly string[] => [...new Set(sources)];
