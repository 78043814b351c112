import { correctRuledDay } from "../../complaints/use-cases/correct-complaint-day.ts";
import { correctRulingDay } from "../../decisions/use-cases/reopen-for-ruling.ts";
import { type DayKeeper, quietKeeper } from "../../notes/use-cases/day-keeper.ts";
import { moveReceived, rulingsOfCase } from "../repository.ts";

/**
 * Keeps the day on which a ruling came: with the ruling, its complaint and the tasks that it opened; its paper stays as it
 * was filed. It cannot have come before Ankestyrelsen made it.
 *
 * Law: retssikkerhedsloven § 3 a.
 */
export const rulingDayKeeper: DayKeeper = quietKeeper(
  "ruling-received",
  async (tx, caseId, days, moved) => {
    const ofDay = (await rulingsOfCase(tx, caseId)).filter(({ receivedOn }) => receivedOn === moved.was);
    const isAlone = ofDay.every(({ complaintId }) => complaintId === moved.complaint);
    for (const { complaintId, id } of ofDay.filter((one) => one.complaintId === moved.complaint)) {
      await moveReceived(tx, id, days.is);
      await correctRuledDay(tx, complaintId, days);
      await correctRulingDay(tx, caseId, isAlone ? null : complaintId, days);
    }
  },
  async (tx, caseId, { complaint, was }) =>
    (await rulingsOfCase(tx, caseId))
      .filter(({ complaintId, receivedOn }) => complaintId === complaint && receivedOn === was)
      .map(({ decidedOn }) => decidedOn)
      .toSorted()
      .at(-1),
);
