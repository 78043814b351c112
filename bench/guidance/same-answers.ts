import { guidance } from "../../src/modules/standards/domain/guidance.ts";
import type { Guidance } from "../../src/modules/standards/domain/guidance-items.ts";
import { linesOf, plainFacts, saidByHand, saidIn } from "./answers.ts";
import { measuredWith, table } from "./broenderslev.ts";
import { guidanceByHand } from "./by-hand/guidance.ts";
import type { Reason } from "./by-hand/reasons.ts";
import { jsonRules, jsonRulesHits } from "./json-rules.ts";
import type { Asked } from "./random-facts.ts";
import type { Said } from "./rule-table.ts";
import { zenDecision, zenHits } from "./zen.ts";

const { standard, law } = measuredWith;

/** What holds for every case need not be asked for: the engines get only the rows that have something to decide. */
const sureRows = table.filter(({ cells }) => cells.length === 0);
/** The rows that the engines decide about. */
export const askedRows = table.filter(({ cells }) => cells.length > 0);

/** The engines with their rows. */
export const zen = zenDecision(askedRows);
export const rules = jsonRules(askedRows);

/** What is measured. */
export const ours = ({ facts, day }: Asked): Guidance => guidance(standard, law, facts, day);

/** Throws where one of the four does not say the same of a case, for the same reasons. */
export async function requireSameAnswers(cases: readonly Asked[]): Promise<void> {
  for (const asked of cases) {
    const facts = plainFacts(law, asked);
    const answer = ours(asked);
    const byHand = guidanceByHand(asked.facts, asked.day);
    const expected = linesOf(saidIn(answer));
    requireSame("byHand", asked, linesOf(saidByHand(byHand)), expected);
    requireSame("byHand", asked, daysOf(byHand["deadlines"] ?? []), daysOf(answer.deadlines));
    requireSame("zen", asked, linesOf(withSureRows(await zenHits(zen, facts))), expected);
    requireSame("jsonRules", asked, linesOf(withSureRows(await jsonRulesHits(rules, facts))), expected);
  }
}

function requireSame(who: string, asked: Asked, said: readonly string[], expected: readonly string[]): void {
  if (said.join("\n") === expected.join("\n")) return;
  const [tooMuch, tooLittle] = [notIn(expected, said), notIn(said, expected)];
  throw new Error(`${who} does not answer as ours does: ${JSON.stringify({ ...asked, tooMuch, tooLittle }, null, 2)}`);
}

const notIn = (these: readonly string[], those: readonly string[]): readonly string[] =>
  those.filter((line) => !these.includes(line));

const daysOf = (deadlines: readonly Reason[]): readonly string[] =>
  deadlines.map(({ id, due = null, actBy = null }) => `${id} due ${due}, act by ${actBy}`);

const withSureRows = (hits: readonly number[]): readonly Said[] => [
  ...sureRows,
  ...hits.map((hit) => {
    const row = askedRows[hit];
    if (row === undefined) throw new RangeError(`there is no row ${hit}`);
    return row;
  }),
];
