import { type Measured, median, type Round, spread } from "./rounds.ts";

/** How one contender is to stand to another: what it uses, divided by what the other uses. */
export interface Comparison<Name extends string> {
  readonly of: Name;
  readonly to: Name;
  /** The one that is not ours: where it alone varies too much, nothing is judged. */
  readonly peer: Name;
  /** Left out: told only. */
  readonly goal?: Goal;
  /** What the goal is about; left out: both. */
  readonly by?: keyof Measured;
}

type Goal = { readonly atMost: number } | { readonly atLeast: number };

/** More than this from one round to another, and the machine was too restless for anything to be judged. */
const mostSpread = 1.5;

const kinds = { wall: "by the clock", processor: "by processor time" } as const;

/** Writes one line for whoever runs the measurement. */
export const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Prints every ratio, twice: by the clock and by processor time. False where a goal is missed by either. */
export function judge<Name extends string>(rounds: readonly Round<Name>[], compared: Comparison<Name>): boolean {
  const { of, to, peer, goal, by } = compared;
  const verdicts = (["wall", "processor"] as const).map((kind) => {
    const ratios = rounds.map((round) => round[of][kind] / round[to][kind]);
    say(`${of} / ${to} ${kinds[kind]}: ${ratios.map(short).join(" ")}; median ${short(median(ratios))}`);
    if (goal === undefined || (by ?? kind) !== kind) return undefined;
    const varied = spread(rounds.map((round) => round[peer][kind]));
    const reached = varied > mostSpread ? undefined : isWithin(median(ratios), goal);
    say(`  ${goalText(goal)}: ${verdict(reached, peer, varied)}`);
    return reached;
  });
  return !verdicts.includes(false);
}

const isWithin = (ratio: number, goal: Goal): boolean =>
  "atMost" in goal ? ratio <= goal.atMost : ratio >= goal.atLeast;

const goalText = (goal: Goal): string =>
  "atMost" in goal ? `goal ${goal.atMost} at most` : `goal ${goal.atLeast} at least`;

function verdict(reached: boolean | undefined, peer: string, varied: number): string {
  if (reached === undefined) return `not judged, ${peer} alone varied ${varied.toFixed(2)} times`;
  return reached ? "reached" : "NOT reached";
}

/** Prints what each contender used for one call. */
export function tellEach<Name extends string>(rounds: readonly Round<Name>[], names: readonly Name[]): void {
  for (const name of names) {
    const [wall, processor] = (["wall", "processor"] as const).map((kind) =>
      inUnits(median(rounds.map((round) => round[name][kind]))),
    );
    say(`${name}: ${wall} by the clock, ${processor} of processor time`);
  }
}

const inUnits = (milliseconds: number): string =>
  milliseconds < 1 ? `${short(milliseconds * 1000)} µs` : `${short(milliseconds)} ms`;

/** Three digits that matter. */
export const short = (number: number): string => String(Number(number.toPrecision(3)));
