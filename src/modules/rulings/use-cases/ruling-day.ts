import { correctComplaintStepDay } from "../../complaints/use-cases/correct-complaint-day.ts";
import { correctRulingDay } from "../../decisions/use-cases/reopen-for-ruling.ts";
import { type DayKeeper, type MovedDay, quietKeeper } from "../../notes/use-cases/day-keeper.ts";
import { complaintToTellBy, type Ruling, rulingsAlike } from "../domain/ruling.ts";
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
    const all = await rulingsOfCase(tx, caseId);
    for (const { complaintId, id, receivedOn } of meantBy(all, moved)) {
      await moveReceived(tx, id, days.is);
      await correctComplaintStepDay(tx, complaintId, "ruled", days);
      await correctRulingDay(tx, caseId, complaintToTellBy(all, { complaintId, receivedOn }), days);
    }
  },
  async (tx, caseId, moved) =>
    meantBy(await rulingsOfCase(tx, caseId), moved)
      .map(({ decidedOn }) => decidedOn)
      .toSorted()
      .at(-1),
);

const meantBy = (all: readonly Ruling[], { complaint = "", was }: MovedDay): readonly Ruling[] =>
  rulingsAlike(all, { complaintId: complaint, receivedOn: was });
