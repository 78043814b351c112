import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { correctReceivedDay } from "../../applications/use-cases/correct-received-day.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { correctComplaintDay, correctComplaintStepDay } from "../../complaints/use-cases/correct-complaint-day.ts";
import { correctStepDay } from "../../deliveries/use-cases/correct-step-day.ts";
import { correctHeldDay } from "../../follow-ups/use-cases/correct-held-day.ts";
import type { ActEntry } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { DatedEvent, DayCorrection } from "../domain/day-correction.ts";

/** Flyttet dag: what happened on another day than was written down, with both days and why. */
export interface MovedDay extends Pick<DatedEvent, "what" | "complaint" | "request">, DayCorrection {
  readonly was: LocalDate;
}

/** Hvem der har dagen: who keeps the day of such an event beside the journal, and moves it in the act's own transaction. */
export interface DayKeeper {
  readonly what: DatedEvent["what"];
  /** The first day that it can have; left out where it can have any. */
  readonly firstDay?: (tx: Tx, caseId: string, moved: MovedDay) => Promise<LocalDate | undefined>;
  /** Returns what the journal is told, where it is told in the keeper's own words; the first is the correction itself. */
  readonly move: (
    tx: Tx,
    app: App,
    actor: StaffActor,
    record: CaseForActor,
    moved: MovedDay,
  ) => Promise<readonly ActEntry[]>;
}

interface Days {
  readonly was: LocalDate;
  readonly is: LocalDate;
}

/** A keeper that moves its day and tells nothing of it by itself. What did not happen at all stays as it is kept. */
export const quietKeeper = (
  what: DatedEvent["what"],
  move: (tx: Tx, caseId: string, days: Days, moved: MovedDay) => Promise<void>,
  firstDay?: DayKeeper["firstDay"],
): DayKeeper => ({
  what,
  ...(firstDay && { firstDay }),
  move: async (tx, _app, _actor, record, moved) => {
    if (moved.is !== null) await move(tx, record.id, { was: moved.was, is: moved.is }, moved);
    return [];
  },
});

/** The keeper of requests of one kind to see something of a case, each by its name; a request of another kind is not there. */
export const requestKeeper = (move: (tx: Tx, requestId: string, is: LocalDate) => Promise<void>): DayKeeper =>
  quietKeeper("access-requested", async (tx, _caseId, { is }, { request }) => {
    if (request !== undefined) await move(tx, request, is);
  });

const stepKeeper = (what: "first-contact" | "support-started"): DayKeeper => ({
  what,
  move: async (tx, _app, _actor, record, { is, was }) => {
    await correctStepDay(tx, record.id, what, { was, is });
    return [];
  },
});

const complaintKeeper: DayKeeper = {
  what: "complaint-received",
  move: async (tx, app, actor, record, { complaint, is, why }) =>
    complaint === undefined || is === null
      ? []
      : correctComplaintDay(tx, app, actor, record, { complaintId: complaint, is, why }),
};

/** Those of the modules before this one. */
export const earlierKeepers: readonly DayKeeper[] = [
  stepKeeper("first-contact"),
  stepKeeper("support-started"),
  quietKeeper("application-received", correctReceivedDay),
  quietKeeper("follow-up-held", correctHeldDay),
  complaintKeeper,
  quietKeeper("complaint-maintained", async (tx, _caseId, days, { complaint }) => {
    if (complaint !== undefined) await correctComplaintStepDay(tx, complaint, "maintained", days);
  }),
];
