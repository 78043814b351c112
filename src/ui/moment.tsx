import { dayOfMoment, timeOfMoment } from "../kernel/day-of-moment.ts";
import { Day } from "./day.tsx";

/** A moment as people in Denmark read it: the day, and the time on the clock. */
export function Moment({ at }: { at: string }) {
  return (
    <>
      <Day day={dayOfMoment(at)} short /> kl. {timeOfMoment(at).replace(":", ".")}
    </>
  );
}
