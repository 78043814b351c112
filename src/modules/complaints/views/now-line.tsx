import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import type { NowForCitizen } from "../domain/now-for-citizen.ts";

/** What happens with a complaint now, and by when. */
export function NowLine({
  now: { next, sentences },
  today,
}: {
  readonly now: NowForCitizen;
  readonly today: LocalDate;
}) {
  return (
    <>
      {sentences.join(" ")}
      {next !== null && (
        <>
          {" "}
          {next.words} <Day day={next.by} today={today} />.
        </>
      )}
    </>
  );
}
