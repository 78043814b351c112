/**
 * The whole guidance with its reasons, against the same standard written by hand as `if`s that keep reasons too, and
 * against two rule engines that are given the same as a table. All answer 10 000 random cases alike before anything is
 * timed. Goals: 10 times the time of the code written by hand at most; 20 times as fast as either engine.
 */
import { plainFacts } from "./guidance/answers.ts";
import { measuredWith, table } from "./guidance/broenderslev.ts";
import { guidanceByHand } from "./guidance/by-hand/guidance.ts";
import { jsonRulesHits } from "./guidance/json-rules.ts";
import { randomAsked } from "./guidance/random-facts.ts";
import type { PlainFacts } from "./guidance/rule-table.ts";
import { askedRows, ours, requireSameAnswers, rules, zen } from "./guidance/same-answers.ts";
import { zenHits } from "./guidance/zen.ts";
import { judge, say, tellEach } from "./judge.ts";
import { type Contender, inTurns } from "./rounds.ts";

const asked = randomAsked(10_000, 1);
const plain = asked.map((each) => plainFacts(measuredWith.law, each));

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

await requireSameAnswers(asked);
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
