import { calendarFrom } from "../../../kernel/calendar.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { App } from "../../../platform/app.ts";
import { contentTag } from "../../../platform/content-tag.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import { type CaseGround, readCaseGround } from "../../assessments/use-cases/case-ground.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { once } from "../../cases/use-cases/once.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { isChangeOpen } from "../../obligations/domain/open-change.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { guidance } from "../../standards/domain/guidance.ts";
import type { SentHearing } from "../domain/hearing.ts";
import { dayTyped, type HearingDraft, typedDraft } from "../domain/hearing-draft.ts";
import { sentHearingEntry } from "../domain/hearing-entries.ts";
import { type HearingToSend, settleHearing } from "../domain/hearing-form.ts";
import { hearingLetter } from "../letters/hearing-letter.ts";
import { hearingPath } from "../paths.ts";
import { deleteDraft, findDraft, insertHearing } from "../repository.ts";
import { heardAbout } from "./hearing-ground.ts";

/** Why no hearing is sent: nothing has been applied for, or the form cannot be read. */
export type SendHearingRefusal = "not-found" | "nothing-applied-for" | { readonly problems: readonly FieldProblem[] };

/** A hearing as it was written in the form, or as it was saved and looked through. */
export interface WrittenHearing {
  readonly fields: Fields;
  readonly answerBy: TypedDay;
  readonly submissionId: string;
}

/**
 * Puts to the citizen what may speak against the application, with a day to answer by: the letter is made and kept, and
 * the answer is owed. It stops no clock. The same press again sends no second letter.
 *
 * Law: forvaltningsloven § 19, stk. 1.
 *
 * @returns the path of the page to show
 */
export function sendHearing(
  app: App,
  actor: Actor,
  caseId: string,
  written: WrittenHearing,
): Promise<Outcome<string, SendHearingRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<string, SendHearingRefusal>> => {
    const record = await caseForAct(tx, actor, "hearing:send", caseId);
    if (!record) return refused("not-found");
    const press = {
      tenantId: actor.tenantId,
      pressedBy: actor.id,
      submissionId: written.submissionId,
      act: "hearing:send",
    };
    return once(tx, app, press, () => send(tx, app, actor, record, typedDraft(written.fields), written.answerBy));
  });
}

/**
 * Sends the hearing that is saved, as whoever presses has seen it in the preview. Where somebody else has changed it since,
 * nothing is sent.
 *
 * @returns the path of the page to show
 */
export function sendDraftedHearing(
  app: App,
  actor: Actor,
  caseId: string,
  press: FormPress & { readonly seen: string },
): Promise<Outcome<string, SendHearingRefusal | "changed-by-another">> {
  return transaction(
    app.database.of(actor),
    async (tx): Promise<Outcome<string, SendHearingRefusal | "changed-by-another">> => {
      const record = await caseForAct(tx, actor, "hearing:send", caseId);
      if (!record) return refused("not-found");
      return oncePressed<SendHearingRefusal | "changed-by-another">(
        tx,
        app,
        actor,
        { ...press, act: "hearing:send" },
        async () => {
          const draft = await findDraft(tx, actor.tenantId, caseId);
          if (!draft || contentTag(draft) !== press.seen) return refused("changed-by-another");
          return send(tx, app, actor, record, draft, dayTyped(draft.answerBy));
        },
      );
    },
  );
}

const sentHearing = (
  settled: HearingToSend,
  made: {
    readonly id: string;
    readonly on: LocalDate;
    readonly applicationId: string;
    readonly letter: Pick<Letter, "id" | "availableOn">;
  },
): SentHearing => ({
  ...settled,
  way: "sent",
  id: made.id,
  registeredOn: made.on,
  applicationId: made.applicationId,
  firstAnswerBy: settled.answerBy,
  letterId: made.letter.id,
  sentOn: made.letter.availableOn,
  takenBackOn: null,
  answeredOn: null,
  answer: "",
  answers: [],
  points: [],
  postponements: [],
});

async function send(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  draft: HearingDraft,
  answerBy: TypedDay,
): Promise<Outcome<string, SendHearingRefusal>> {
  const ground = await readCaseGround(tx, app, actor, record);
  const about = heardAbout(ground);
  if (!about) return refused("nothing-applied-for");
  const calendar = calendarFrom(app.law.calendar, ground.standard.settings);
  const read = settleHearing(draft, answerBy, ground.today, calendar);
  if (!read.ok) return refused({ problems: read.refusal });

  const letter = await keepLetter(tx, app, actor, record, {
    kind: "hearing",
    document: await composeHearing(tx, app, actor, ground, read.value),
    channel: channelTo(app, actor, ground.citizen),
    eventOnPosting: { type: "hearing-sent", answerBy: read.value.answerBy, application: about.id },
  });
  const hearing = sentHearing(read.value, { id: app.newId(), on: ground.today, applicationId: about.id, letter });
  await deleteDraft(tx, actor.tenantId, record.id);
  await insertHearing(tx, actor.tenantId, record.id, hearing, { at: app.clock.now(), by: actor.id });
  await recordEvents(tx, app, actor, record.id, [sentHearingEntry(hearing, letter)]);
  return accepted(hearingPath(record.id));
}

/** The hearing's letter: the preview and the letter are made here, so that they cannot differ. Permission is the caller's. */
export async function composeHearing(
  tx: Tx,
  app: App,
  actor: Actor,
  ground: CaseGround,
  hearing: HearingToSend,
): Promise<ReturnType<typeof hearingLetter>> {
  const { citizen, events, facts, law, record, standard, today } = ground;
  const about = heardAbout(ground);
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  return hearingLetter(frame, {
    ...hearing,
    applicationReceivedOn: about?.receivedOn ?? facts.applicationReceivedOn,
    isChange: isChangeOpen(events),
    tasks: (about?.tasks ?? []).map(({ task }) => task),
    guidance: guidance(standard, law, facts, today),
  });
}
