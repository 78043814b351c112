import { type DayKeeper, requestKeeper } from "../../notes/use-cases/day-keeper.ts";
import { moveRequested } from "../repository.ts";

/**
 * Keeps the day on which the party asked to see the file.
 *
 * Law: forvaltningsloven § 16, stk. 2; offentlighedsloven § 36, stk. 2.
 */
export const requestDayKeeper: DayKeeper = requestKeeper(moveRequested);
