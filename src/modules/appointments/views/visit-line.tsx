import { Link } from "../../../ui/link.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { hereAt } from "../domain/clock-time.ts";
import { markLabels, marksToSee } from "../domain/visit-words.ts";
import type { MarkedVisit } from "../domain/week.ts";
import { appointmentPath } from "../paths.ts";

interface VisitLineProps {
  readonly visit: MarkedVisit;
  /** When it ends is told too: where there is room. */
  readonly isLong?: true;
}

/** One appointment of a week: when, with whom, and how it stands where that is anything but planned. */
export function VisitLine({ isLong, visit }: VisitLineProps) {
  const { citizen, endsAt, id, mark, orderId, startsAt, toldApartBy } = visit;
  const label = markLabels[mark];
  const until = isLong ? `–${hereAt(endsAt).clock}` : "";
  return (
    <>
      <Link href={appointmentPath({ kind: "order", orderId }, id)}>
        {hereAt(startsAt).clock}
        {until} {citizen}
        {toldApartBy !== null && `, sag ${toldApartBy}`}
      </Link>
      {label !== null && (
        <>
          {" "}
          <Tag kind={marksToSee.has(mark) ? "warning" : "plain"}>{label}</Tag>
        </>
      )}
    </>
  );
}
