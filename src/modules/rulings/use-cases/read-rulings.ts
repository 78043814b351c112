import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { complaintStand } from "../../complaints/domain/complaint-stand.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { type Actor, isCitizenSide, type StaffActor } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { dueAfter, isCarriedOut, isDone } from "../domain/due-after-ruling.ts";
import { type ProviderRuling, providerRuling } from "../domain/provider-ruling.ts";
import { isToDecide, outcomesOf, type Ruling, unanswered } from "../domain/ruling.ts";
import type { RulingFormView, RulingInShort, RulingView } from "../domain/ruling-views.ts";
import { leftOutWords, toldRuling } from "../domain/told-ruling.ts";
import { allParked, rulingsOfCase } from "../repository.ts";
import { ruledComplaint } from "./ruled-complaint.ts";
import { runningTasks } from "./running-tasks.ts";

/** What the form for the ruling on a complaint is shown with; undefined where there is no such complaint. */
export async function readRulingForm(
  app: App,
  actor: StaffActor,
  at: { readonly caseId: string; readonly complaintId: string; readonly parkedId: string | undefined },
): Promise<RulingFormView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, at.caseId, "ruling:register");
  const found = record && (await ruledComplaint(database, app, actor, record, at.complaintId));
  const page = record && (await around(database, app, actor, record));
  if (!found || !page) return undefined;
  const waiting = (await allParked(database)).filter(({ matched }) => matched === null);
  const rulings = await rulingsOfCase(database, at.caseId);
  return {
    ...page,
    complaint: found.complaint,
    tasks: found.tasks,
    earlier: rulings.filter(({ complaintId }) => complaintId === at.complaintId),
    wasSent: complaintStand(found.complaint) === "sent-on",
    parked: waiting.find(({ id }) => id === at.parkedId) ?? null,
    waiting,
  };
}

/** One ruling in a case, for staff; undefined where there is none, or it is not theirs. */
export async function readRuling(
  app: App,
  actor: StaffActor,
  caseId: string,
  rulingId: string,
): Promise<RulingView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "ruling:read");
  const all = record ? await rulingsOfCase(database, caseId) : [];
  const ruling = all.find(({ id }) => id === rulingId);
  const rulingsOnIt = all.filter(({ complaintId }) => complaintId === ruling?.complaintId);
  const found = record && ruling && (await ruledComplaint(database, app, actor, record, ruling.complaintId));
  const page = record && (await around(database, app, actor, record));
  if (!ruling || !found || !page) return undefined;
  const running = await runningTasks(database, app, record);
  return {
    ...page,
    ruling,
    complaint: found.complaint,
    told: toldOf(actor, ruling, { owed: page.owed, today: page.today, running }),
    leftOut: leftOutWords(found.tasks, rulingsOnIt),
    runsUndecided: ruling.parts.filter((part) => part.after === "nothing" && running.includes(part.taskId)),
    mayClarify: permitsInGeneral(actor, "ruling:clarify"),
  };
}

/** The rulings on a complaint, as they are told beside it to whoever may see them; none for the others. */
export async function rulingsOn(
  app: App,
  actor: Actor,
  caseId: string,
  complaintId: string,
): Promise<readonly RulingInShort[]> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "ruling:read");
  if (!record) return [];
  const rulings = (await rulingsOfCase(database, caseId)).filter((ruling) => ruling.complaintId === complaintId);
  if (rulings.length === 0) return [];
  const owed = await readOwed(database, app, actor, caseId);
  const now = { owed, today: app.clock.today(), running: await runningTasks(database, app, record) };
  const found = await ruledComplaint(database, app, actor, record, complaintId);
  const leftOut = found ? leftOutWords(found.tasks, rulings) : null;
  return rulings.map((ruling, at) => ({
    ruling,
    told: toldOf(actor, ruling, now),
    leftOut: at === rulings.length - 1 ? leftOut : null,
  }));
}

/**
 * The rulings that sent tasks back which are still to be decided, with what is to be clarified: shown where the case is assessed,
 * heard and decided until each point is answered.
 */
export async function rulingsToClarify(app: App, actor: StaffActor, caseId: string): Promise<readonly Ruling[]> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "ruling:read");
  if (!record) return [];
  const open = (await rulingsOfCase(database, caseId)).filter(
    (ruling) => ruling.parts.some(isToDecide) && (unanswered(ruling).length > 0 || ruling.points.length > 0),
  );
  if (open.length === 0) return [];
  const { obligations } = await readOwed(database, app, actor, caseId);
  return open.filter((ruling) => unanswered(ruling).length > 0 || !isCarriedOut(ruling, obligations));
}

interface CaseNow {
  readonly owed: CaseOwed;
  readonly today: LocalDate;
  readonly running: readonly string[];
}

const toldOf = (actor: Actor, ruling: Ruling, { owed: { obligations }, running, today }: CaseNow) =>
  toldRuling(ruling, dueAfter(ruling, obligations), {
    audience: isCitizenSide(actor) ? "citizen" : "staff",
    done: outcomesOf(ruling).filter((outcome) => isDone(ruling, outcome, obligations)),
    today,
    running,
  });

async function around(database: Database, app: App, actor: StaffActor, record: CaseRecord) {
  const citizen = await readCitizen(database, actor.tenantId, record.citizenId);
  if (!citizen) return undefined;
  const owed = await readOwed(database, app, actor, record.id);
  return { record, citizen, owed, today: app.clock.today() };
}

/** What a provider is told of rulings on the decision that its order rests on. */
export async function readProviderRulings(
  app: App,
  actor: StaffActor,
  { caseId, decisionId, tasks }: SupportOrder,
): Promise<readonly ProviderRuling[]> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "order:read");
  if (!record) return [];
  const rulings = (await rulingsOfCase(database, caseId)).filter(
    (ruling) =>
      ruling.decisionId === decisionId && (tasks.length === 0 || ruling.parts.some(({ task }) => tasks.includes(task))),
  );
  if (rulings.length === 0) return [];
  const { obligations } = await readOwed(database, app, actor, caseId);
  return rulings.flatMap((ruling) => providerRuling(ruling, isCarriedOut(ruling, obligations)));
}
