import { isBlank } from "../../../kernel/blank-text.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { complaintIn } from "../../complaints/use-cases/complaint-in.ts";
import { keepRulingStruck } from "../../complaints/use-cases/keep-ruled.ts";
import { undoRuling } from "../../decisions/use-cases/undo-ruling.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { datedEntries } from "../../notes/domain/day-correction.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import { type ActEntry, recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { complaintToTellBy, type Ruling, rulingsAlike } from "../domain/ruling.ts";
import { rulingThemes } from "../domain/ruling-entries.ts";
import { insertStruck, rulingsOfCase, unmatch } from "../repository.ts";

/**
 * Why a ruling is not taken out: it is not there, no reason was written, a decision has answered it since, or another ruling on the same
 * complaint has the same day, so that nothing tells the two apart.
 */
export type StrikeRefusal = "not-found" | "blank" | "answered" | "two-of-one-day";

/** Afgørelse, der tages ud: which ruling, and why. */
export interface RulingToStrike {
  readonly caseId: string;
  readonly rulingId: string;
  readonly why: string;
}

/**
 * Takes a ruling out that was registered by mistake: on the wrong complaint, or as another than it is. The complaint stands as it did, what
 * the ruling opened is closed, nothing is owed or learned of it, and the citizen is told. What was written stays, with who took it out and
 * why; a ruling that had been put aside waits for its case again.
 *
 * Law: offentlighedsloven §§ 13 and 15.
 */
export function strikeRuling(
  app: App,
  actor: StaffActor,
  struck: RulingToStrike,
  press: FormPress,
): Promise<Outcome<string, StrikeRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<StrikeRefusal>(tx, app, actor, { ...press, act: "ruling:strike" }, () =>
      strikeIn(tx, app, actor, struck),
    ),
  );
}

async function strikeIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { caseId, rulingId, why }: RulingToStrike,
): Promise<Outcome<"struck", StrikeRefusal>> {
  const record = await caseForAct(tx, actor, "ruling:clarify", caseId);
  const all = record ? await rulingsOfCase(tx, caseId) : [];
  const ruling = all.find(({ id }) => id === rulingId);
  if (!record || !ruling) return refused("not-found");
  if (isBlank(why)) return refused("blank");
  if (rulingsAlike(all, ruling).length > 1) return refused("two-of-one-day");
  const { events } = await readCaseFile(tx, record.tenantId, caseId);
  if (isAnswered(ruling, events)) return refused("answered");
  await insertStruck(tx, ruling.id, { why: why.trim(), at: app.clock.now(), by: actor.id });
  await unmatch(tx, ruling.id);
  const told = await toldOf(tx, app, actor, record, {
    ...{ ruling, why: why.trim(), onComplaint: complaintToTellBy(all, ruling) },
    wasTold: ruling.letterId !== null && eventsOf(events, "died").length === 0,
  });
  await recordEvents(tx, app, actor, caseId, told);
  return accepted("struck");
}

const isAnswered = ({ complaintId, receivedOn }: Ruling, events: readonly CaseEvent[]): boolean =>
  eventsOf(events, "decision-made").some(({ rulings = [] }) =>
    rulings.some(({ complaint, on }) => on === receivedOn && complaint === complaintId),
  );

interface ToTell {
  readonly ruling: Ruling;
  readonly why: string;
  readonly onComplaint: string | null;
  /** Whether a letter told the citizen of it, who can be told otherwise. */
  readonly wasTold: boolean;
}

/** The complaint and the tasks as they were before it, and each of its events taken back. */
async function toldOf(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseForActor,
  { onComplaint, ruling, wasTold, why }: ToTell,
): Promise<readonly ActEntry[]> {
  const { complaintId, receivedOn } = ruling;
  const undone = await undoRuling(tx, app, actor, record, { receivedOn, why, complaintId: onComplaint });
  const events = await takenBack(tx, record, ruling, app.clock.today());
  const complaint = await complaintIn(tx, record.id, complaintId);
  if (!complaint) throw new RangeError("a ruling is on a complaint");
  const struck = { ruledOn: receivedOn, why, wasTold };
  const kept = await keepRulingStruck(tx, app, actor, { record, complaint }, struck);
  return [kept, ...events, ...undone];
}

/** The entries by which the journal tells of it, each put right: it did not happen. */
async function takenBack(
  tx: Tx,
  { id, tenantId }: CaseForActor,
  { complaintId, receivedOn }: Ruling,
  today: Ruling["receivedOn"],
): Promise<readonly ActEntry[]> {
  const entries = await readEntries(tx, tenantId, id);
  const dated = { what: "ruling-received", on: receivedOn } as const;
  return datedEntries(entries, dated, [complaintId]).map(({ entry }) => ({
    occurredOn: today,
    theme: rulingThemes.struck,
    text: "Registreret ved en fejl. Det skete ikke.",
    event: { type: "event-corrected", on: today, what: "ruling-received", was: receivedOn, complaint: complaintId },
    corrects: entry.id,
  }));
}
