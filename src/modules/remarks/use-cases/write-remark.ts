import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { Acknowledgement } from "../../letters/domain/acknowledgement.ts";
import type { TypedSaid } from "../../letters/domain/said.ts";
import { keepAcknowledgement } from "../../letters/use-cases/keep-acknowledgement.ts";
import { saidBy } from "../../letters/use-cases/said-by.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import { type Actor, isCitizenSide } from "../../people/domain/actor.ts";
import type { NewRemark } from "../domain/remark.ts";
import { remarkEntry } from "../domain/remark-entries.ts";
import { readRemark, remarkFields } from "../domain/remark-form.ts";
import { remarkSources } from "../letters/remark-answer-letter.ts";
import { insertRemark } from "../repository.ts";
import { targetsIn } from "./remark-targets.ts";

/** Why a remark is not kept. */
export type WriteRemarkRefusal = "not-found" | { readonly problems: readonly FieldProblem[] };

/** A form as it was typed. */
export type TypedRemark = TypedSaid & { readonly fields: Fields };

/**
 * Keeps what the citizen says is wrong in the case, beside what it is about: written by the citizen or by somebody whose mandate
 * reaches it, or told to staff. The same receipt either way. Nothing in the case is changed by it.
 *
 * Law: databeskyttelsesforordningen art. 16; offentlighedsloven § 13.
 *
 * @returns the path of the page to show
 */
export function writeRemark(
  app: App,
  actor: Actor,
  caseId: string,
  typed: TypedRemark,
  press: FormPress,
): Promise<Outcome<string, WriteRemarkRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "remark:write" }, () => writeIn(tx, app, actor, caseId, typed)),
  );
}

async function writeIn(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string,
  typed: TypedRemark,
): Promise<Outcome<"kept", WriteRemarkRefusal>> {
  const record = await caseForAct(tx, actor, "remark:write", caseId);
  if (!record) return refused("not-found");
  const targets = await targetsIn(tx, app, actor, caseId, textOf(typed.fields, remarkFields.about));
  const read = readRemark(typed.fields, targets);
  const said = await saidBy(tx, app, actor, record, typed);
  if (!read.ok || !said.ok)
    return refused({ problems: [...(read.ok ? [] : read.refusal), ...(said.ok ? [] : said.refusal)] });
  await keep(tx, app, actor, record, { ...read.value, said: said.value });
  return accepted("kept");
}

async function keep(tx: Tx, app: App, actor: Actor, record: CaseRecord, remark: NewRemark): Promise<void> {
  const letter = await keepAcknowledgement(tx, app, actor, record, acknowledgementOf(actor, remark));
  const kept = { ...remark, id: app.newId(), letterId: letter.id, registeredAt: app.clock.now() };
  await insertRemark(tx, record.id, kept, actor.id);
  await recordEvents(tx, app, actor, record.id, [remarkEntry(remark)]);
}

const acknowledgementOf = (actor: Actor, { said, target, text, wish }: NewRemark): Acknowledgement => ({
  what: "din bemærkning til sagen",
  ownWords: wish === "" ? text : `${text} Sådan skulle der stå: ${wish}`,
  receivedOn: said.on,
  how: said.how,
  from: said.name === "" ? null : said.name,
  registeredBy: isCitizenSide(actor) ? null : actor.name,
  next: [
    `Den handler om: ${target.title}.`,
    "Den ligger nu i din sag, og den bliver der.",
    "En medarbejder ser på den. Du får et brev med svaret.",
  ],
  answerBy: null,
  part: "access",
  sources: remarkSources,
});
