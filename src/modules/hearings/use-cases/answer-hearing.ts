import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { namedHelper } from "../../applications/domain/applicant.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { once } from "../../cases/use-cases/once.ts";
import type { WayIn } from "../../letters/domain/acknowledgement.ts";
import { keepAcknowledgement } from "../../letters/use-cases/keep-acknowledgement.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import { type Actor, isCitizenSide } from "../../people/domain/actor.ts";
import { type AnswerWay, type HearingAnswer, hearingToAnswer, isLate, type SentHearing } from "../domain/hearing.ts";
import { answeredEntry } from "../domain/hearing-entries.ts";
import { citizenHearingPath, hearingPath } from "../paths.ts";
import { saveHearingAnswers } from "../repository.ts";
import { readHearings } from "./read-hearings.ts";

/** Why an answer is not kept. */
export type AnswerHearingRefusal = "not-found" | "no-hearing" | "answer-blank" | "day-not-possible";

/** An answer as it was written, or as it was told to staff. */
export interface SaidAnswer {
  readonly answer: string;
  readonly submissionId: string;
  /** How and when it came, where staff write it down; without it, by phone today. */
  readonly told?: { readonly way: AnswerWay; readonly on: TypedDay; readonly readBack: boolean };
}

/**
 * Keeps what the citizen answers to the newest hearing, written by the citizen or told to staff. It is never too late: an
 * answer after the day counts too, and more can be added to it.
 *
 * Law: forvaltningsloven §§ 19 and 21.
 *
 * @returns the path of the page to show
 */
export function answerHearing(
  app: App,
  actor: Actor,
  caseId: string,
  said: SaidAnswer,
): Promise<Outcome<string, AnswerHearingRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<string, AnswerHearingRefusal>> => {
    const record = await caseForAct(tx, actor, "hearing:answer", caseId);
    if (!record) return refused("not-found");
    const press = {
      tenantId: actor.tenantId,
      pressedBy: actor.id,
      submissionId: said.submissionId,
      act: "hearing:answer",
    };
    return once(tx, app, press, () => keepAnswer(tx, app, actor, record, said));
  });
}

async function keepAnswer(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  said: SaidAnswer,
): Promise<Outcome<string, AnswerHearingRefusal>> {
  const hearing = hearingToAnswer(await readHearings(tx, actor, record.id));
  if (!hearing) return refused("no-hearing");
  const answer = answerFrom(actor, said, app.clock.today());
  if (answer.text === "") return refused("answer-blank");
  if (!isPossible(answer.on, hearing, app.clock.today())) return refused("day-not-possible");
  await saveHearingAnswers(tx, actor.tenantId, hearing.id, [...hearing.answers, answer]);
  const entry = answeredEntry({
    answer,
    isFirst: hearing.answeredOn === null,
    isLate: isLate(answer, hearing),
  });
  if (actor.kind === "staff") await acknowledge(tx, app, actor, record, answer);
  await recordEvents(tx, app, actor, record.id, [entry]);
  return accepted(isCitizenSide(actor) ? citizenHearingPath(actor.municipality, record.id) : hearingPath(record.id));
}

/** What staff write down for the citizen is acknowledged by letter, word for word. */
async function acknowledge(tx: Tx, app: App, actor: Actor, record: CaseRecord, answer: HearingAnswer): Promise<void> {
  await keepAcknowledgement(tx, app, actor, record, {
    what: "dit svar, før vi afgør din sag",
    ownWords: answer.text,
    receivedOn: answer.on,
    how: wayIn[answer.way],
    from: null,
    registeredBy: actor.name,
    next: ["Vi læser dit svar, før vi afgør din sag.", "Du kan altid skrive eller sige mere."],
    answerBy: null,
    part: "hearing",
    sources: ["forvaltningsloven § 19, stk. 1"],
  });
}

const wayIn: Readonly<Record<AnswerWay | "pages", WayIn>> = {
  phone: "phone",
  letter: "letter",
  meeting: "in-person",
  pages: "own-pages",
};

function answerFrom(actor: Actor, { answer, told }: SaidAnswer, today: LocalDate): HearingAnswer {
  const text = answer.trim();
  if (actor.kind === "citizen") return { ...here, as: "citizen", on: today, name: "", text };
  if (actor.kind === "representative") {
    return { ...here, as: "representative", on: today, name: namedHelper(actor), text };
  }
  const on = told === undefined || told.on === "blank" || told.on === "unreadable" ? today : told.on;
  return { as: "staff", on, name: "", way: told?.way ?? "phone", readBack: told?.readBack ?? false, text };
}

const here = { way: "pages", readBack: false } as const;

const isPossible = (on: LocalDate, { sentOn }: SentHearing, today: LocalDate): boolean =>
  on <= today && (sentOn === null || on >= sentOn);
