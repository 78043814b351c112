import { localDate } from "../kernel/local-date.ts";
import { Day } from "./day.tsx";

/** A moment as people in Denmark read it: the day, and the time on the clock. */
export function Moment({ at }: { at: string }) {
  const here = Temporal.Instant.from(at).toZonedDateTimeISO("Europe/Copenhagen");
  return (
    <>
      <Day day={localDate(here.toPlainDate().toString())} short /> kl.{" "}
      {here.toPlainTime().toString().slice(0, 5).replace(":", ".")}
    </>
  );
}
