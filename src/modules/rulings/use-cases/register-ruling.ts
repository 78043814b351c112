import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import { eventsOf } from "../../cases/domain/case-event.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { once } from "../../cases/use-cases/once.ts";
import { complaintNumber } from "../../complaints/domain/complaint.ts";
import { keepRuled } from "../../complaints/use-cases/keep-ruled.ts";
import { rulingOutcomesToDecide } from "../../decisions/domain/reopening.ts";
import { type RulingToDecide, reopenForRuling } from "../../decisions/use-cases/reopen-for-ruling.ts";
import type { SentFile } from "../../documents/domain/document.ts";
import { checkFiles, type RefusedFile } from "../../documents/use-cases/check-files.ts";
import { filePapers, type PaperToFile } from "../../documents/use-cases/file-papers.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { isToDecide, isTried, type RuledPart, type Ruling } from "../domain/ruling.ts";
import { rulingEntries } from "../domain/ruling-entries.ts";
import { type RulingDays, type RulingTerms, readRuling, type WrittenRuling } from "../domain/ruling-form.ts";
import { rulingPath } from "../paths.ts";
import { insertRuling, rulingsOfCase } from "../repository.ts";
import { keepTried } from "./learn.ts";
import { type FoundPaper, parkedToFile, settleParked } from "./parked-paper.ts";
import { type RuledComplaint, ruledComplaint } from "./ruled-complaint.ts";
import { tellOfRuling } from "./tell-of-ruling.ts";

/** Why a ruling is not registered; nothing that was typed is lost by it. */
export type RegisterRulingRefusal =
  | "not-found"
  | "not-for-ankestyrelsen"
  | "matched-meanwhile"
  | readonly RefusedFile[]
  | { readonly problems: readonly FieldProblem[] };

/** The form in which a ruling is registered, as it came. */
export interface TypedRuling {
  readonly caseId: string;
  readonly complaintId: string;
  readonly fields: Fields;
  readonly days: RulingDays;
  readonly files: readonly SentFile[];
  /** The ruling that was put aside and belongs here; undefined where the paper comes with the form. */
  readonly parkedId: string | undefined;
  readonly submissionId: string;
}

/**
 * Registers what Ankestyrelsen has decided on a complaint: its paper is filed, the citizen is told what happens now, and what it
 * leaves to do is opened. It may come before anybody has written that the papers were sent: it is taken in all the same.
 *
 * Law: retssikkerhedsloven § 3 a; serviceloven § 166, stk. 1.
 *
 * @returns the path of the ruling
 */
export async function registerRuling(
  app: App,
  actor: StaffActor,
  typed: TypedRuling,
): Promise<Outcome<string, RegisterRulingRefusal>> {
  const database = app.database.of(actor);
  if (!(await caseForReading(database, actor, typed.caseId, "ruling:register"))) return refused("not-found");
  const files = await checkFiles(typed.files.slice(0, 1));
  if (!files.ok) return files;
  const [file] = files.value;
  const sent = file && { title: file.name, type: file.mediaType, ...file };
  const press = {
    tenantId: actor.tenantId,
    pressedBy: actor.id,
    submissionId: typed.submissionId,
    act: "ruling:register",
  };
  return transaction(database, (tx) => once(tx, app, press, () => registerIn(tx, app, actor, typed, sent)));
}

async function registerIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  typed: TypedRuling,
  sent: FoundPaper | undefined,
): Promise<Outcome<string, RegisterRulingRefusal>> {
  const record = await caseForAct(tx, actor, "ruling:register", typed.caseId);
  const found = record && (await ruledComplaint(tx, app, actor, record, typed.complaintId));
  if (!record || !found) return refused("not-found");
  if (found.tasks.length === 0) return refused("not-for-ankestyrelsen");
  const { parkedId } = typed;
  const parked = parkedId === undefined ? null : await parkedToFile(tx, actor, parkedId);
  if (parked === undefined) return refused("matched-meanwhile");
  const paper = sent ?? parked?.paper;
  const { complaint, tasks } = found;
  const earlier = (await rulingsOfCase(tx, record.id)).filter(({ complaintId }) => complaintId === complaint.id);
  const written = readWhole(app, typed, { tasks, against: { complaint, earlier } }, paper);
  if (!written.ok) return written;
  const ruling = await keep(tx, app, actor, { record, earlier, ...found, ...written.value });
  if (parked !== null) await settleParked(tx, app, actor, parked.id, ruling.id);
  return accepted(`${rulingPath(record.id, ruling.id)}?gjort=registreret`);
}

/** What was typed, with the paper that it was typed from. */
function readWhole(
  app: App,
  { days, fields }: TypedRuling,
  terms: Pick<RulingTerms, "against" | "tasks">,
  paper: FoundPaper | undefined,
): Outcome<Pick<ToKeep, "paper" | "written">, { readonly problems: readonly FieldProblem[] }> {
  const read = readRuling(fields, days, { ...terms, today: app.clock.today(), hasPaper: paper !== undefined });
  if (!read.ok) return refused({ problems: read.refusal });
  if (paper === undefined) throw new RangeError("a ruling without its paper is never read");
  return accepted({ written: read.value, paper });
}

interface ToKeep extends RuledComplaint {
  readonly earlier: readonly Ruling[];
  readonly record: CaseForActor;
  readonly paper: FoundPaper;
  readonly written: WrittenRuling;
}

async function keep(tx: Tx, app: App, actor: StaffActor, { paper, ...toKeep }: ToKeep): Promise<Ruling> {
  const { complaint, decisionId, record, written } = toKeep;
  const [filed] = await filePapers(tx, app, actor, record.id, [paperOf(paper, written, toKeep)]);
  if (!filed) throw new RangeError("a paper that is filed is there");
  const { events } = await readCaseFile(tx, record.tenantId, record.id);
  const hasDied = eventsOf(events, "died").length > 0;
  const { despite, ...told } = written;
  const bare = { ...told, id: app.newId(), caseId: record.id, complaintId: complaint.id, decisionId };
  const letterId = hasDied ? null : await tellOfRuling(tx, app, actor, toKeep, { ...bare, complaintId: complaint.id });
  const ruling: Ruling = { ...bare, documentId: filed.id, letterId, registeredAt: app.clock.now() };
  await insertRuling(tx, ruling, actor.id);
  await keepRuled(tx, app, actor, complaint, { on: ruling.receivedOn, letterId });
  const reopened = await reopenForRuling(tx, app, actor, record, {
    receivedOn: ruling.receivedOn,
    complaintId: complaint.id,
    tasks: hasDied ? [] : ruling.parts.flatMap((part) => toOpen(part, written.says)),
  });
  if (isTried(ruling)) await keepTried(tx, app, actor, record.id, ruling);
  await recordEvents(tx, app, actor, record.id, [filed.entry, ...rulingEntries({ ...ruling, despite }), ...reopened]);
  return ruling;
}

/** A task that is to be decided anew, with what was ruled and is said of it; none where it is not. */
function toOpen(part: RuledPart, whole: string): readonly RulingToDecide["tasks"][number][] {
  const outcome = rulingOutcomesToDecide.find((one) => one === part.outcome);
  if (outcome === undefined || !isToDecide(part)) return [];
  return [{ id: part.taskId, outcome, reason: [part.says, whole].filter(Boolean).join(" ") }];
}

const paperOf = (
  paper: FoundPaper,
  { receivedOn, reference }: WrittenRuling,
  { complaint, record }: Pick<ToKeep, "complaint" | "record">,
): PaperToFile => ({
  ...paper,
  title: `Ankestyrelsens afgørelse af klage ${complaintNumber(record.number, complaint)}`,
  told: {
    title: null,
    receivedOn,
    from: "authority",
    note: reference === "" ? "" : `Ankestyrelsens nummer: ${reference}`,
    shownToCitizen: true,
  },
});
