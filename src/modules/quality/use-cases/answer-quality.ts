import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { runningProvider } from "../../deliveries/use-cases/running-provider.ts";
import { isRunning } from "../../follow-ups/use-cases/write-part.ts";
import type { TypedSaid } from "../../letters/domain/said.ts";
import { keepAcknowledgement } from "../../letters/use-cases/keep-acknowledgement.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { mandatesGivenBy } from "../../people/use-cases/keep-mandate.ts";
import { readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import { editionInForce } from "../../standards/domain/edition-in-force.ts";
import type { QualityAsked } from "../../standards/domain/effect.ts";
import { qualityEntry, replyInLines } from "../domain/quality-entry.ts";
import { readQuality } from "../domain/quality-form.ts";
import { clausesOf, type QualityQuestion, questionsTo } from "../domain/quality-goal.ts";
import type { QualityReply } from "../domain/quality-reply.ts";
import { relativesWhoMaySay, type WhoSaid, whoSaid } from "../domain/who-said.ts";
import { insertReply } from "../repository.ts";

/** Why answers about the support are not kept. */
export type QualityRefusal = "not-found" | "nothing-asked" | { readonly problems: readonly FieldProblem[] };

/** Answers as they were typed: who is asked, and where staff write them down, how they came. */
export interface TypedQuality {
  readonly asked: QualityAsked;
  readonly fields: Fields;
  readonly said: TypedSaid;
}

/**
 * Keeps what the citizen, a relative or the caseworker answers about the support, by the questions of the standard's quality
 * goals. Nothing must be answered, and whoever answers again is heard by the last answer.
 */
export function answerQuality(
  app: App,
  actor: Actor,
  caseId: string,
  typed: TypedQuality,
  press: FormPress,
): Promise<Outcome<string, QualityRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<QualityRefusal>(tx, app, actor, { ...press, act: "quality:answer" }, async () => {
      const record = await caseForAct(tx, actor, "quality:answer", caseId);
      return record ? answerIn(tx, app, actor, record, typed) : refused("not-found");
    }),
  );
}

async function answerIn(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseForActor,
  { asked, fields, said }: TypedQuality,
): Promise<Outcome<"kept", QualityRefusal>> {
  const ground = await readGrantGround(tx, app, actor, record);
  const today = app.clock.today();
  const edition = editionInForce(ground.standard, today);
  const questions = questionsTo(asked, edition);
  if (!isRunning(ground) || questions.length === 0) return refused("nothing-asked");
  const helpers = relativesWhoMaySay(await mandatesGivenBy(tx, record.citizenId), today);
  const who = whoSaid(actor, asked, said, helpers, today);
  const told = readQuality(fields, questions);
  if (!who.ok || !told.ok)
    return refused({ problems: [...(told.ok ? [] : told.refusal), ...(who.ok ? [] : who.refusal)] });
  const reply = {
    ...told.value,
    ...who.value,
    ...{ id: app.newId(), asked, editionOn: edition.id },
    provider: (await runningProvider(tx, app, actor, record))?.slug ?? null,
  };
  await insertReply(tx, reply, { caseId: record.id, at: app.clock.now(), by: actor.id });
  await acknowledge(tx, app, actor, record, { reply, questions });
  await recordEvents(tx, app, actor, record.id, [qualityEntry(reply, questions)]);
  return accepted("kept");
}

interface Answered {
  readonly reply: QualityReply & WhoSaid;
  readonly questions: readonly QualityQuestion[];
}

/** What staff wrote down for citizen or relative is acknowledged to the citizen with its words. */
async function acknowledge(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseForActor,
  { reply, questions }: Answered,
): Promise<void> {
  if (actor.kind !== "staff" || reply.how === "staff") return;
  await keepAcknowledgement(tx, app, actor, record, {
    what: reply.asked === "citizen" ? "dine svar om støtten" : "svar om støtten fra en pårørende",
    ownWords: replyInLines(reply, questions).join("\n"),
    receivedOn: reply.on,
    how: reply.how,
    from: reply.asked === "citizen" ? null : reply.name,
    registeredBy: actor.name,
    next: ["Din sagsbehandler læser det. De, der giver støtten, ser kun tal for mange borgere under ét."],
    answerBy: null,
    part: "follow-up",
    sources: clausesOf(questions),
  });
}
