/**
 * The whole guidance with its reasons, against the same standard written by hand as `if`s that keep reasons too, and
 * against two rule engines that are given the same as a table. All answer 10 000 random cases alike before anything is
 * timed. Goals: 10 times the time of the code written by hand at most; 20 times as fast as either engine.
 */
import { guidance } from "../src/modules/standards/domain/guidance.ts";
import { linesOf, plainFacts, saidByHand, saidIn } from "./guidance/answers.ts";
import { measuredWith, table } from "./guidance/broenderslev.ts";
import { guidanceByHand } from "./guidance/by-hand/guidance.ts";
import type { Reason } from "./guidance/by-hand/reasons.ts";
import { jsonRules, jsonRulesHits } from "./guidance/json-rules.ts";
import { type Asked, randomAsked } from "./guidance/random-facts.ts";
import type { PlainFacts, Said } from "./guidance/rule-table.ts";
import { zenDecision, zenHits } from "./guidance/zen.ts";
import { judge, say, tellEach } from "./judge.ts";
import { type Contender, inTurns } from "./rounds.ts";

const { standard, law } = measuredWith;
const asked = randomAsked(10_000, 1);
const plain = asked.map((each) => plainFacts(law, each));

/** What holds for every case need not be asked for: the engines get only the rows that have something to decide. */
const sureRows = table.filter(({ cells }) => cells.length === 0);
const askedRows = table.filter(({ cells }) => cells.length > 0);
const zen = zenDecision(askedRows);
const rules = jsonRules(askedRows);

const ours = ({ facts, day }: Asked) => guidance(standard, law, facts, day);

/** Throws where one of the four does not say the same of a case, for the same reasons. */
async function compareAnswers(): Promise<void> {
  for (const [index, each] of asked.entries()) {
    const facts = at(plain, index);
    const answer = ours(each);
    const byHand = guidanceByHand(each.facts, each.day);
    const expected = linesOf(saidIn(answer));
    requireSame("byHand", each, linesOf(saidByHand(byHand)), expected);
    requireSame("byHand", each, daysOf(byHand["deadlines"] ?? []), daysOf(answer.deadlines));
    requireSame("zen", each, linesOf(withSureRows(await zenHits(zen, facts))), expected);
    requireSame("jsonRules", each, linesOf(withSureRows(await jsonRulesHits(rules, facts))), expected);
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
  ...hits.map((hit) => at(askedRows, hit)),
];

/** What was answered last: an answer that nobody keeps might not be worked out at all. */
let kept: unknown;

/** Goes on through the cases from where it stopped: in the end each contender has met the same ones. */
function share<Case>(cases: readonly Case[], count: number, answer: (one: Case) => unknown): () => number {
  let next = 0;
  return () => {
    for (let done = 0; done < count; done += 1) kept = answer(at(cases, next++));
    return count;
  };
}

function shareInOrder(count: number, answer: (facts: PlainFacts) => Promise<unknown>): () => Promise<number> {
  let next = 0;
  return async () => {
    for (let done = 0; done < count; done += 1) kept = await answer(at(plain, next++));
    return count;
  };
}

function shareAtOnce(count: number, answer: (facts: PlainFacts) => Promise<unknown>): () => Promise<number> {
  let next = 0;
  return async () => {
    kept = await Promise.all(Array.from({ length: count }, () => answer(at(plain, next++))));
    return count;
  };
}

function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError(`there is no ${index}`);
  return value;
}

const names = ["ours", "byHand", "zen", "zenBatched", "zenWithoutTrace", "jsonRules"] as const;
type Name = (typeof names)[number];

const contenders: readonly Contender<Name>[] = [
  { name: "ours", run: share(asked, 2000, ours) },
  { name: "byHand", run: share(asked, 10_000, ({ facts, day }) => guidanceByHand(facts, day)) },
  { name: "zen", run: shareInOrder(20, (facts) => zenHits(zen, facts)) },
  { name: "zenBatched", run: shareAtOnce(20, (facts) => zenHits(zen, facts)) },
  { name: "zenWithoutTrace", run: shareInOrder(20, (facts) => zenHits(zen, facts, false)) },
  { name: "jsonRules", run: shareInOrder(20, (facts) => jsonRulesHits(rules, facts)) },
];

await compareAnswers();
say(
  `All four answer ${asked.length} random cases alike: ${table.length} rows, ${askedRows.length} with something to decide.`,
);
const rounds = await inTurns(contenders, { rounds: 9, shares: 10 });
if (kept === undefined) throw new Error("nothing was answered");
tellEach(rounds, names);
const reached = [
  judge(rounds, { of: "ours", to: "byHand", peer: "byHand", goal: { atMost: 10 } }),
  judge(rounds, { of: "zen", to: "ours", peer: "zen", goal: { atLeast: 20 } }),
  judge(rounds, { of: "zenBatched", to: "ours", peer: "zenBatched", goal: { atLeast: 20 } }),
  judge(rounds, { of: "jsonRules", to: "ours", peer: "jsonRules", goal: { atLeast: 20 } }),
];
process.exitCode = reached.includes(false) ? 1 : 0;
