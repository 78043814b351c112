import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Database, type Tx, transaction } from "../../../platform/database.ts";
import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import { complaintIn } from "../../complaints/use-cases/complaint-in.ts";
import { readIssuedDecisions } from "../../decisions/use-cases/read-issued-decisions.ts";
import { whatItRestsOn } from "../../decisions/use-cases/what-it-rests-on.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor, StaffActor } from "../../people/domain/actor.ts";
import { phrasesIn } from "../../phrases/use-cases/read-phrases.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { type Lesson, type LessonTag, restingOn, tagKey, triedOf } from "../domain/lesson.ts";
import { clauseProblems, learnFields, namedTags } from "../domain/lesson-form.ts";
import { isReversal, type Ruling } from "../domain/ruling.ts";
import { rulingThemes } from "../domain/ruling-entries.ts";
import { insertLesson, lessonsOfCase, rulingsOfCase, saveChosen } from "../repository.ts";

/** Keeps what a decision rested on that Ankestyrelsen has tried; what failed is chosen later. Part of other acts. */
export async function keepTried(tx: Tx, app: App, actor: Actor, caseId: string, ruling: Ruling): Promise<void> {
  const tried = ruling.parts.filter(({ outcome }) => outcome !== "dismissed").map(({ id }) => id);
  const tags = await tagsOf(tx, app, actor, { caseId, decisionId: ruling.decisionId, tried });
  const { complaintId, id: rulingId } = ruling;
  const lesson = { id: app.newId(), caseId, complaintId, rulingId, reversed: isReversal(ruling), isChosen: false };
  await insertLesson(tx, { ...lesson, tags: tags.map((tag) => ({ ...tag, failed: false })) }, app.clock.today());
}

/** Which parts of a decision were tried again, by their ids. */
interface Tried {
  readonly caseId: string;
  readonly decisionId: string;
  readonly tried: readonly string[];
}

async function tagsOf(tx: Tx | Database, app: App, actor: Actor, { caseId, decisionId, tried }: Tried) {
  const decision = (await readIssuedDecisions(tx, actor.tenantId, caseId)).find(({ id }) => id === decisionId);
  const { evidence, phrases } = await whatItRestsOn(tx, decisionId);
  const of = triedOf(decision?.parts ?? [], evidence, tried);
  return restingOn(of.parts, of.evidence, phrases, app.law.ffb);
}

/** What can be learned of a complaint: the newest reversal by Ankestyrelsen, else the municipality's own. */
export interface ToLearn {
  readonly complaint: Complaint;
  readonly lesson: Lesson;
  readonly isOwn: boolean;
  /** The names of its phrases, by their ids. */
  readonly phrases: ReadonlyMap<string, string>;
}

/** What can be learned of a complaint, for staff; undefined where nothing of the decision was reversed. */
export async function readToLearn(
  app: App,
  actor: StaffActor,
  caseId: string,
  complaintId: string,
): Promise<ToLearn | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "ruling:clarify");
  return record && toLearn(database, app, actor, caseId, complaintId);
}

async function toLearn(
  tx: Tx | Database,
  app: App,
  actor: StaffActor,
  caseId: string,
  complaintId: string,
): Promise<ToLearn | undefined> {
  const complaint = await complaintIn(tx, caseId, complaintId);
  if (!complaint) return undefined;
  const lessons = (await lessonsOfCase(tx, caseId)).filter((one) => one.complaintId === complaintId);
  const reversals = (await rulingsOfCase(tx, caseId)).filter(
    (one) => one.complaintId === complaintId && isReversal(one),
  );
  const byBoard = lessons.findLast(({ rulingId }) => reversals.some(({ id }) => id === rulingId));
  const lesson =
    byBoard ?? lessons.find(({ rulingId }) => rulingId === null) ?? (await ownLesson(tx, app, actor, complaint));
  if (!lesson) return undefined;
  const phrases = new Map((await phrasesIn(tx)).map(({ id, versions }) => [id, versions.at(-1)?.title ?? ""]));
  return { complaint, lesson, isOwn: lesson.rulingId === null, phrases };
}

/** The municipality gave right in some of it itself: a lesson that nobody has written down yet. */
async function ownLesson(tx: Tx | Database, app: App, actor: StaffActor, complaint: Complaint) {
  const isChanged = complaint.steps.some(({ kind, outcome }) => kind === "reconsidered" && outcome !== "kept");
  if (!isChanged || complaint.decisionId === null) return undefined;
  const { caseId, decisionId } = complaint;
  const tags = await tagsOf(tx, app, actor, { caseId, decisionId, tried: complaint.parts.map(({ id }) => id) });
  const lesson = { id: "", caseId: complaint.caseId, complaintId: complaint.id, rulingId: null };
  return { ...lesson, reversed: true, isChosen: false, tags: tags.map((tag) => ({ ...tag, failed: false })) };
}

/** Why it is not kept what failed; nothing that was typed is lost by it. */
export type LearnRefusal = "not-found" | { readonly problems: readonly FieldProblem[] };

/** The numbers of all clauses that the standard has had. */
const clausesOf = (app: App, actor: StaffActor): ReadonlySet<string> =>
  new Set(standardOf(app, actor).editions.flatMap(({ clauses }) => clauses.map(({ id }) => id)));

/** Keeps which clauses, phrases and themes failed, as the caseworker has chosen them. They can be chosen anew. */
export function learn(
  app: App,
  actor: StaffActor,
  at: { readonly caseId: string; readonly complaintId: string },
  fields: Fields,
  press: FormPress,
): Promise<Outcome<string, LearnRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<LearnRefusal>(tx, app, actor, { ...press, act: "ruling:learn" }, async () => {
      const record = await caseForAct(tx, actor, "ruling:clarify", at.caseId);
      const found = record && (await toLearn(tx, app, actor, at.caseId, at.complaintId));
      if (!found) return refused("not-found");
      const problems = clauseProblems(textOf(fields, learnFields.clauses), clausesOf(app, actor));
      if (problems.length > 0) return refused({ problems });
      const tags = chosenIn(fields, found.lesson);
      await keepChosen(tx, app, actor, { ...found.lesson, tags });
      const failed = tags.filter((tag) => tag.failed).length;
      const text = failed === 0 ? "Intet bestemt svigtede." : `${failed} ting, som afgørelsen byggede på, er markeret.`;
      const entry = { occurredOn: app.clock.today(), theme: rulingThemes.learned, text };
      await recordEvents(tx, app, actor, at.caseId, [entry]);
      return accepted("kept");
    }),
  );
}

async function keepChosen(tx: Tx, app: App, actor: StaffActor, lesson: Lesson): Promise<void> {
  const kept = lesson.id === "" ? { ...lesson, id: app.newId() } : lesson;
  if (lesson.id === "") await insertLesson(tx, { ...kept, tags: [] }, app.clock.today());
  await saveChosen(tx, kept, { at: app.clock.now(), by: actor.id });
}

/** What was suggested, with what was ticked; and clauses that were written beside. */
function chosenIn(fields: Fields, { tags }: Lesson): Lesson["tags"] {
  const chosen = ticked(fields, learnFields.failed);
  const more: readonly LessonTag[] = namedTags(textOf(fields, learnFields.clauses));
  const known = new Set(tags.map(tagKey));
  return [
    ...tags.map(({ kind, name }) => ({ kind, name, failed: chosen.includes(tagKey({ kind, name })) })),
    ...more.filter((tag) => !known.has(tagKey(tag))).map((tag) => ({ ...tag, failed: true })),
  ];
}
