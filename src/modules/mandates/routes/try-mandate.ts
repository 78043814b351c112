import type { Context } from "hono";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import { type FormState, triedForm } from "../../../ui/form-state.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { MandateRefusal } from "../../people/domain/mandate.ts";
import {
  type FormAudience,
  mandateFields,
  readChange,
  readNewMandate,
  refusalProblems,
} from "../domain/mandate-form.ts";
import type { MandatesPlace } from "../paths.ts";
import { changeMandate } from "../use-cases/change-mandate.ts";
import { giveMandate } from "../use-cases/give-mandate.ts";

/** Who acts, in which case (null on the citizen's own pages), and where the page of it stands. */
export interface ActingAt {
  readonly actor: Actor;
  readonly audience: FormAudience;
  readonly caseId: string | null;
  readonly place: MandatesPlace;
}

/** What became of a form: where to go, nothing there, or the form again with what is to be mended. */
export type Tried = { readonly path: string } | "not-found" | FormState;

/** Reads the form of a new mandate and gives it. */
export async function tryGive(app: App, c: Context, at: ActingAt): Promise<Tried> {
  const typed = await formFields(c);
  const period = { from: typedDay(typed, mandateFields.from), to: typedDay(typed, mandateFields.to) };
  const read = readNewMandate(typed, period, at.audience);
  if (!read.ok) return triedForm(typed, read.refusal);
  const press = { submissionId: submissionIn(typed, app.newId), path: at.place };
  return told(typed, await giveMandate(app, at.actor, at.caseId, read.value, press));
}

/** Reads what a mandate is changed to and changes it. */
export async function tryChange(app: App, c: Context, at: ActingAt, id: string): Promise<Tried> {
  const typed = await formFields(c);
  const read = readChange(typed, typedDay(typed, mandateFields.to), at.audience);
  if (!read.ok) return triedForm(typed, read.refusal);
  const press = { submissionId: submissionIn(typed, app.newId), path: at.place };
  return told(typed, await changeMandate(app, at.actor, { caseId: at.caseId, id }, read.value, press));
}

type Done = Awaited<ReturnType<typeof giveMandate>>;

function told(typed: Fields, outcome: Done): Tried {
  if (outcome.ok) return { path: outcome.value };
  return outcome.refusal === "not-found" ? "not-found" : triedForm(typed, [problemOf(outcome.refusal)]);
}

const problemOf = (refusal: MandateRefusal) => refusalProblems[refusal];
