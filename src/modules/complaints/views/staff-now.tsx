import { formatDay } from "../../../kernel/danish-day.ts";
import { DueTag } from "../../../ui/due-tag.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Why } from "../../../ui/why.tsx";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import { obligationNames } from "../../standards/domain/words.ts";
import { turnForStaff, whoHasIt } from "../domain/who-has-it.ts";
import type { ComplaintPageProps } from "./complaint-page.tsx";

/** Where a complaint is now: whose turn it is, and every day of its own with how it stands and why. */
export function StaffNow({ complaint, view: { clocks, owed, today } }: ComplaintPageProps) {
  const own = (clocks.get(complaint.id) ?? []).filter(({ what }) => what !== "complaint");
  const asked = complaint.steps.findLast(({ kind }) => kind === "comment-asked" || kind === "information-awaited");
  return (
    <>
      <h2>Lige nu</h2>
      <SummaryList
        items={[
          { term: "Hvem har bolden", answer: turnForStaff[whoHasIt(complaint, own)] },
          ...(asked?.expectedOn ? [{ term: "Ventes", answer: formatDay(asked.expectedOn) }] : []),
          ...own.map((one) => ({
            term: obligationNames[one.what].da,
            answer: <Clock clock={one} standard={owed.standardSlug} today={today} />,
          })),
        ]}
      />
    </>
  );
}

function Clock({
  clock,
  standard,
  today,
}: {
  readonly clock: Obligation;
  standard: string;
  today: Obligation["due"] & string;
}) {
  const { due, ownSetting, sources, status } = clock;
  const ended = status === "met" || status === "met-late" || status === "lapsed" ? status : undefined;
  return (
    <>
      <DueTag due={due} today={today} ended={ended} /> {due !== null && `senest ${formatDay(due)}`}
      <Why standard={standard} sources={sources} ownSetting={ownSetting} />
    </>
  );
}
