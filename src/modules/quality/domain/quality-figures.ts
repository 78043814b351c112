import type { QualityGoal } from "./quality-goal.ts";

/** Måltal: of so many things that were asked or counted so many met a quality goal, at one provider. */
export interface GoalCount {
  /** The provider's slug; null where nobody delivers yet. */
  readonly provider: string | null;
  /** The ids of the citizens that it is about, each once: what decides whether it can be shown. */
  readonly people: readonly string[];
  /** Answers, goals, tasks, visits or cases. */
  readonly of: number;
  readonly met: number;
}

/** Vist måltal: a share that can be shown; `few` where so few are behind it that somebody could be recognised. */
export type ShownCount = { readonly share: number; readonly of: number } | "few" | "none";

/** Et kvalitetsmåls tal: all together, and by provider. */
export interface GoalFigures {
  readonly goal: QualityGoal;
  readonly all: ShownCount;
  readonly byProvider: ReadonlyMap<string, ShownCount>;
}

/** Fewer people than this are never shown. */
export const fewestPeople = 5;

/**
 * What can be shown of a goal's counts. A provider with fewer than five people is hidden; and so is the next smallest, where
 * what is hidden could else be computed by taking the others from all. A citizen with two providers is one of both's people,
 * and one of all.
 */
export function goalFigures(goal: QualityGoal, counts: readonly GoalCount[]): GoalFigures {
  const known = counts.filter(({ of }) => of > 0).toSorted((one, other) => one.people.length - other.people.length);
  const hidden = hiddenOf(known);
  const isHidden = new Set(known.slice(0, hidden));
  const all = known.reduce(sum, { of: 0, met: 0 });
  return {
    goal,
    all: shown(all, peopleIn(known) < fewestPeople),
    byProvider: new Map(known.map((count) => [count.provider ?? "", shown(count, isHidden.has(count))])),
  };
}

/** How many of the counts, the smallest first, must be hidden: none, or at least two with at least five people between them. */
function hiddenOf(known: readonly GoalCount[]): number {
  const few = known.filter(({ people }) => people.length < fewestPeople).length;
  if (few === 0) return 0;
  const enough = known.findIndex(
    (_, at) => at >= Math.max(few - 1, 1) && peopleIn(known.slice(0, at + 1)) >= fewestPeople,
  );
  return enough < 0 ? known.length : enough + 1;
}

const peopleIn = (counts: readonly GoalCount[]): number => new Set(counts.flatMap(({ people }) => people)).size;

type Counted = Pick<GoalCount, "of" | "met">;

const sum = (one: Counted, other: Counted): Counted => ({ of: one.of + other.of, met: one.met + other.met });

function shown({ met, of }: Counted, isHidden: boolean): ShownCount {
  if (of === 0) return "none";
  return isHidden ? "few" : { share: Math.round((100 * met) / of), of };
}
