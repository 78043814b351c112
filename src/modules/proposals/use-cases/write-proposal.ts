import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { PermissionDenied, requireRole } from "../../../platform/permissions.ts";
import { noteLooks, ownLook } from "../../../platform/read-log.ts";
import { firstUnanswered } from "../../applications/domain/application-from-draft.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import type { QuestionId } from "../../applications/domain/question.ts";
import type { WrittenDate } from "../../applications/domain/read-person.ts";
import { once } from "../../cases/use-cases/once.ts";
import type { CitizenActor, CitizenSide } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { Proposal } from "../domain/proposal.ts";
import { readWhoWrites } from "../domain/proposal-form.ts";
import { writtenPath } from "../paths.ts";
import { deleteProposal, insertProposal, proposalOfWriter, proposalsOfWriter, updateProposal } from "../repository.ts";
import { questionsOf } from "./questions-of.ts";

/** Who it is for and who writes, as it was typed. */
export interface WhoForm {
  readonly fields: Fields;
  readonly bornOn: WrittenDate;
  readonly submissionId: string;
}

/** Whoever writes for another writes as themselves. */
function writerOf(actor: CitizenSide): CitizenActor {
  requireRole(actor, "proposal:write");
  if (actor.kind !== "citizen") throw new PermissionDenied("proposal:write");
  return actor;
}

const lastDay = (app: Pick<App, "clock" | "config">): LocalDate => addDays(app.clock.today(), app.config.proposalDays);

/**
 * Begins an application for another. Nothing is looked up about the other, so that the answer is the same whoever it is.
 *
 * @returns the path of what was begun
 */
export function beginProposal(
  app: App,
  actor: CitizenSide,
  form: WhoForm,
): Promise<Outcome<string, readonly FieldProblem[]>> {
  const writer = writerOf(actor);
  const { submissionId } = form;
  const press = { tenantId: actor.tenantId, pressedBy: actor.id, submissionId, act: "proposal:write" };
  return transaction(app.database.of(actor), (tx) =>
    once(tx, app, press, async () => {
      const read = await readWho(tx, app, writer, form);
      if (!read.ok) return read;
      const id = app.newId();
      const { id: writerId, name } = writer;
      const fresh = { id, person: read.value.person, writer: { id: writerId, name, ...read.value.writer } };
      await insertProposal(tx, { ...fresh, untilOn: lastDay(app) }, app.clock.now());
      return accepted(writtenPath(actor, id));
    }),
  );
}

async function readWho(tx: Tx, app: App, writer: CitizenActor, { fields, bornOn }: WhoForm) {
  const own = await readCitizen(tx, writer.tenantId, writer.id);
  return readWhoWrites(fields, bornOn, app.clock.today(), own?.cprNumber ?? null);
}

/** Those that somebody has written for others. */
export async function readWritten(app: App, actor: CitizenSide): Promise<readonly Proposal[]> {
  const writer = writerOf(actor);
  const database = app.database.of(actor);
  await noteLooks(database, actor, [ownLook(actor, "proposal:write")]);
  return proposalsOfWriter(database, writer.id, app.clock.today());
}

/** Changes one that is still a draft; undefined where there is none such. */
function changeDraft<Value>(
  app: App,
  actor: CitizenSide,
  id: string,
  work: (tx: Tx, draft: Proposal, writer: CitizenActor) => Promise<Value>,
): Promise<Value | undefined> {
  const writer = writerOf(actor);
  return transaction(app.database.of(actor), async (tx) => {
    const draft = await proposalOfWriter(tx, id, writer.id, app.clock.today());
    return draft?.state === "draft" ? work(tx, draft, writer) : undefined;
  });
}

/** Changes who it is for and who writes. Undefined where there is no such draft. */
export const changeWho = (
  app: App,
  actor: CitizenSide,
  id: string,
  form: WhoForm,
): Promise<Outcome<"changed", readonly FieldProblem[]> | undefined> =>
  changeDraft(app, actor, id, async (tx, draft, writer) => {
    const read = await readWho(tx, app, writer, form);
    if (!read.ok) return read;
    const changed = { ...draft, person: read.value.person, writer: { ...draft.writer, ...read.value.writer } };
    await updateProposal(tx, { id, untilOn: lastDay(app) }, changed, app.clock.now());
    return accepted("changed");
  });

/** Keeps what the writer typed on one page, right or wrong. Undefined where there is no such draft. */
export const saveWritten = (
  app: App,
  actor: CitizenSide,
  id: string,
  question: QuestionId,
  typed: Fields,
): Promise<"kept" | undefined> =>
  changeDraft(app, actor, id, async (tx, draft): Promise<"kept"> => {
    const answers = { ...draft.answers, [question]: typed };
    await updateProposal(tx, { id, untilOn: lastDay(app) }, { ...draft, answers }, app.clock.now());
    return "kept";
  });

/** Lets it go to the other. A question that is open stops it and is named. Undefined where there is no such draft. */
export const sendProposal = (
  app: App,
  actor: CitizenSide,
  id: string,
): Promise<Outcome<"sent", { readonly unanswered: QuestionId }> | undefined> =>
  changeDraft(app, actor, id, async (tx, draft) => {
    const open = firstUnanswered(questionsOf(app, actor, draft), draft.answers);
    if (open) return refused({ unanswered: open.id });
    const now = app.clock.now();
    await updateProposal(tx, { id, untilOn: lastDay(app) }, { ...draft, sentAt: now }, now);
    return accepted("sent");
  });

/** Deletes one that somebody has written, sent on or not. One that is not there is deleted already. */
export function removeProposal(app: App, actor: CitizenSide, id: string): Promise<boolean> {
  const writer = writerOf(actor);
  return transaction(app.database.of(actor), (tx) => deleteProposal(tx, id, writer.id));
}
