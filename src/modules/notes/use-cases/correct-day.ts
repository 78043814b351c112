import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { receivedTogether } from "../../complaints/use-cases/correct-complaint-day.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { type ActEntry, recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import {
  type DatedEntry,
  type DayCorrection,
  datedEntries,
  datedEvent,
  dayCorrectionEntry,
} from "../domain/day-correction.ts";
import { type CorrectionRefusal, correctionOf } from "../domain/what-to-correct.ts";
import type { EntryAt } from "./correct-entry.ts";
import { type DayKeeper, earlierKeepers, type MovedDay } from "./day-keeper.ts";

/** Why a day is not put right: as with words, or what came on it was made later than that. */
export type DayRefusal = CorrectionRefusal | "before-it-was-made";

/** Dag, der skal rettes: where it stands, what was told, and who keeps the same day beside the journal, of the modules after this one. */
export interface DayToCorrect extends EntryAt {
  readonly told: DayCorrection;
  readonly keepers: readonly DayKeeper[];
}

/**
 * Puts the day of something right that was written down wrongly: the journal tells both days and why, and what is owed is
 * counted anew. What keeps the same day beside the journal follows, and so does what came by the same letter.
 */
export function correctDay(
  app: App,
  actor: StaffActor,
  day: DayToCorrect,
  press: FormPress,
): Promise<Outcome<string, DayRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "facts:correct" }, () => correctIn(tx, app, actor, day)),
  );
}

async function correctIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { caseId, entryId, keepers, told: right }: DayToCorrect,
): Promise<Outcome<"corrected", DayRefusal>> {
  const record = await caseForAct(tx, actor, "facts:correct", caseId);
  if (!record) return refused("not-found");
  const entries = await readEntries(tx, actor.tenantId, caseId);
  const wrong = entries.find(({ id }) => id === entryId);
  const dated = wrong && datedEvent(wrong);
  if (!wrong || !dated) return refused("not-found");
  if (correctionOf(entries, entryId)) return refused("already-corrected");
  const meant = await cameTogether(tx, caseId, entries, { entry: wrong, dated });
  const told = await putRight(tx, app, actor, record, { meant, right, keepers });
  if (told === "before-it-was-made") return refused(told);
  await recordEvents(tx, app, actor, caseId, told);
  return accepted("corrected");
}

interface ToPutRight extends Pick<DayToCorrect, "keepers"> {
  readonly meant: readonly DatedEntry[];
  readonly right: DayCorrection;
}

/** Moves the day of each, and returns what the journal is told. */
async function putRight(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseForActor,
  { keepers, meant, right }: ToPutRight,
): Promise<readonly ActEntry[] | "before-it-was-made"> {
  const told: ActEntry[] = [];
  for (const { dated, entry } of meant) {
    const moved = { ...dated, was: dated.on, ...right };
    const asked = [...earlierKeepers, ...keepers].filter(({ what }) => what === dated.what);
    if (await isTooEarly(tx, record.id, moved, asked)) return "before-it-was-made";
    const own = await moveBeside(tx, app, actor, record, moved, asked);
    const entries = own.length > 0 ? own : [dayCorrectionEntry(entry, dated, right, app.clock.today())];
    told.push(...entries.map((one, at) => (at === 0 ? { ...one, corrects: entry.id } : one)));
  }
  return told;
}

/** The entry itself, and those of what came with it: each complaint of one receipt, and each outcome of one ruling. */
async function cameTogether(
  tx: Tx,
  caseId: string,
  entries: readonly JournalEntry[],
  wrong: DatedEntry,
): Promise<readonly DatedEntry[]> {
  const { complaint, what } = wrong.dated;
  if (complaint === undefined) return [wrong];
  const isReceipt = what === "complaint-received";
  const together = isReceipt ? (await receivedTogether(tx, caseId, complaint)).map(({ id }) => id) : [complaint];
  return datedEntries(entries, wrong.dated, together);
}

async function isTooEarly(tx: Tx, caseId: string, moved: MovedDay, keepers: readonly DayKeeper[]): Promise<boolean> {
  for (const { firstDay } of keepers) {
    const first = await firstDay?.(tx, caseId, moved);
    if (first !== undefined && moved.is !== null && moved.is < first) return true;
  }
  return false;
}

/**
 * The same day where a module keeps it beside the journal.
 *
 * @returns the entries that tell of it, where the module tells it in its own words; the first is the correction itself
 */
async function moveBeside(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseForActor,
  moved: MovedDay,
  keepers: readonly DayKeeper[],
): Promise<readonly ActEntry[]> {
  const told: ActEntry[] = [];
  for (const { move } of keepers) told.push(...(await move(tx, app, actor, record, moved)));
  return told;
}
