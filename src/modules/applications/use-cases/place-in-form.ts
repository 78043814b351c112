import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { casesOf } from "../../cases/use-cases/case-for-reading.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { registerCitizen } from "../../people/use-cases/register-citizen.ts";
import { type FieldProblem, type Fields, textOf } from "../domain/problems.ts";
import { protectionEntry } from "../domain/protection-form.ts";
import type { WrittenDate } from "../domain/read-person.ts";
import { registrationFields } from "../domain/registration.ts";
import { chosenCase } from "../domain/registration-form.ts";
import { asIntakeSees } from "./as-intake-sees.ts";
import { type PersonInForm, personInForm } from "./person-in-form.ts";

/** What every form of intake holds: its one-use id, what was typed, and the birthday as it could be read. */
export interface IntakeForm {
  readonly submissionId: string;
  readonly fields: Fields;
  readonly bornOn: WrittenDate;
}

/** What is wrong with a form, and all that its page must show to choose: the citizen, open cases, people like this one. */
export interface IntakeProblems {
  readonly problems: readonly FieldProblem[];
  readonly lookalikes: readonly Citizen[];
  readonly citizen: Citizen | null;
  readonly cases: readonly CaseRecord[];
}

/** Whom a form is about, and where it belongs: in an open case, or in a new one (null). */
export interface PlaceInForm {
  readonly person: PersonInForm;
  readonly openCases: readonly CaseRecord[];
  readonly into: string | null;
}

/** Reads whom a form is about and which case it belongs to. Writes nothing. */
export async function placeInForm(
  tx: Tx,
  app: App,
  actor: StaffActor,
  form: IntakeForm,
): Promise<Outcome<PlaceInForm, IntakeProblems>> {
  const person = await personInForm(tx, actor, form.fields, form.bornOn, app.clock.today());
  if (!person.ok) return refused({ ...person.refusal, citizen: null, cases: [] });
  const { known } = person.value;
  const openCases = known ? await openCasesOf(tx, actor, known.id) : [];
  const into = chosenCase(textOf(form.fields, registrationFields.into), openCases);
  if (!into.ok) return refused({ problems: [into.refusal], lookalikes: [], citizen: known, cases: openCases });
  return accepted({ person: person.value, openCases, into: into.value });
}

/** All that is wrong with a form: what is wrong with the person and the case stands first, as it does in the form. */
export function placeProblems(
  place: Outcome<PlaceInForm, IntakeProblems>,
  more: readonly FieldProblem[],
): IntakeProblems {
  if (!place.ok) return { ...place.refusal, problems: [...place.refusal.problems, ...more] };
  const { openCases, person } = place.value;
  return { problems: more, lookalikes: [], citizen: person.known, cases: openCases };
}

/**
 * Does the work with the citizen (registered now, if new) and the locked case. Where a new citizen has been registered by
 * somebody else at this very moment, and has an open case, intake is asked first.
 */
export async function withPlace(
  tx: Tx,
  app: App,
  actor: StaffActor,
  form: IntakeForm,
  place: PlaceInForm,
  work: (citizen: Citizen, into: CaseRecord | null) => Promise<Outcome<string, IntakeProblems>>,
): Promise<Outcome<string, IntakeProblems>> {
  const { known, fresh } = place.person;
  const told = fresh?.protection ? { protection: fresh.protection, source: "Oplyst ved registreringen." } : null;
  const citizen = known ?? (await registerCitizen(tx, app, actor.tenantId, fresh));
  const openCases = known ? place.openCases : await openCasesOf(tx, actor, citizen.id);
  const into = chosenCase(place.into ?? textOf(form.fields, registrationFields.into), openCases);
  if (!into.ok) return refused({ problems: [into.refusal], lookalikes: [], citizen, cases: openCases });
  if (into.value === null) {
    const opened = await work(citizen, null);
    if (opened.ok && told) await recordEvents(tx, app, actor, opened.value, [protectionEntry(told, app.clock.today())]);
    return opened;
  }
  return work(citizen, (await caseForAct(tx, actor, "application:register", into.value)) ?? null);
}

/** The citizen's open cases that something can be registered in, newest first: none that is kept closer than the actor's right. */
export async function openCasesOf(tx: Tx, actor: StaffActor, citizenId: string): Promise<readonly CaseRecord[]> {
  const cases = await casesOf(tx, actor, citizenId);
  return cases.filter(({ closedOn }) => closedOn === null).flatMap((record) => asIntakeSees(actor, record) ?? []);
}
