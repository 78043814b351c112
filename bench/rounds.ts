import { ownProcessorTime } from "./processor-time.ts";

/** One of those that are measured against each other. `run` does a small share of work and answers how many calls it was. */
export interface Contender<Name extends string> {
  readonly name: Name;
  readonly run: () => number | Promise<number>;
  /** Milliseconds of processor time used so far; left out: of this process. */
  readonly processorTime?: () => number;
}

/** Milliseconds for one call: by the clock, and of processor time. */
export interface Measured {
  readonly wall: number;
  readonly processor: number;
}

/** What one round showed of each contender. */
export type Round<Name extends string> = Readonly<Record<Name, Measured>>;

/**
 * Lets the contenders work in turns, in many small shares, so that whatever else the machine does meets them alike.
 * The first round warms them and is thrown away.
 */
export async function inTurns<Name extends string>(
  contenders: readonly Contender<Name>[],
  { rounds, shares }: { readonly rounds: number; readonly shares: number },
): Promise<readonly Round<Name>[]> {
  const shown: Round<Name>[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const sums = contenders.map((contender) => ({ contender, calls: 0, wall: 0, processor: 0 }));
    for (let share = 0; share < shares; share += 1) for (const sum of sums) await addShare(sum);
    if (round > 0) shown.push(perCall(sums));
  }
  return shown;
}

interface Sum<Name extends string> {
  readonly contender: Contender<Name>;
  calls: number;
  wall: number;
  processor: number;
}

async function addShare<Name extends string>(sum: Sum<Name>): Promise<void> {
  const { run, processorTime = ownProcessorTime } = sum.contender;
  const before = { wall: performance.now(), processor: processorTime() };
  sum.calls += await run();
  sum.wall += performance.now() - before.wall;
  sum.processor += processorTime() - before.processor;
}

const perCall = <Name extends string>(sums: readonly Sum<Name>[]): Round<Name> =>
  Object.fromEntries(
    sums.map(({ contender, calls, wall, processor }) => [
      contender.name,
      { wall: wall / calls, processor: processor / calls },
    ]),
  ) as Round<Name>;

/** The middle one: half of them are smaller. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** How many times the smallest the greatest is. */
export const spread = (numbers: readonly number[]): number => Math.max(...numbers) / Math.min(...numbers);
