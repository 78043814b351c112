import { type Ffb, targetGroups } from "../../standards/domain/ffb.ts";
import type { ChosenTarget } from "./assessment.ts";

/** The chosen groups with the primary first, then in the order of FFB: the same choice always looks the same. */
export function inOrderOfFfb<Target extends ChosenTarget>(chosen: readonly Target[], ffb: Ffb): readonly Target[] {
  const order = new Map(targetGroups(ffb).map(({ code }, at) => [code, at]));
  const place = ({ code, rank }: Target): number => (rank === 1 ? -1 : (order.get(code) ?? order.size));
  return chosen.toSorted((one, other) => place(one) - place(other));
}

/** What a form shows and sends of a chosen group: all but the day that it was first chosen on. */
export const choiceOf = ({ code, rank, reason }: ChosenTarget): ChosenTarget => ({ code, rank, reason });
