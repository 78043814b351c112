import { type DayKeeper, requestKeeper } from "../../notes/use-cases/day-keeper.ts";
import { moveRequested } from "../repository.ts";

/**
 * Keeps the day on which somebody who is no party asked to see something of a case.
 *
 * Law: offentlighedsloven § 36, stk. 2.
 */
export const outsideDayKeeper: DayKeeper = requestKeeper(moveRequested);
