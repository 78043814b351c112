import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import type { Ruling } from "./ruling.ts";

/** What a ruling is held against: the complaint that it is on, and the rulings on it that are registered already. */
export interface RuledAgainst {
  readonly complaint: Pick<Complaint, "receivedOn" | "steps">;
  readonly earlier: readonly Pick<Ruling, "decidedOn">[];
}

/** What speaks against a ruling being written down right. None of it is impossible: whoever knows better says why. */
export function rulingDoubts(decidedOn: LocalDate, { complaint, earlier }: RuledAgainst): readonly string[] {
  const sentOn = complaint.steps.findLast(({ kind }) => kind === "sent-on")?.on;
  const isBefore = decidedOn < complaint.receivedOn;
  return [
    ...(isBefore ? [`Klagen kom først ${formatDay(complaint.receivedOn)}.`] : []),
    ...(!isBefore && sentOn !== undefined && decidedOn < sentOn
      ? [`Klagen blev først sendt til Ankestyrelsen ${formatDay(sentOn)}.`]
      : []),
    ...(earlier.some((one) => one.decidedOn === decidedOn)
      ? [`Der er allerede registreret en afgørelse fra ${formatDay(decidedOn)}.`]
      : []),
  ];
}
