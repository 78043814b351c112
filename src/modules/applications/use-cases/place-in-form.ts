import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseForActor, CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { permits } from "../../people/domain/permission.ts";
import { registerCitizen } from "../../people/use-cases/register-citizen.ts";
import type { Lookalike, MetCitizen } from "../domain/met-citizen.ts";
import { type FieldProblem, type Fields, textOf } from "../domain/problems.ts";
import { protectionEntry } from "../domain/protection-form.ts";
import type { WrittenDate } from "../domain/read-person.ts";
import { registrationFields } from "../domain/registration.ts";
import { chosenCase, shutProblem } from "../domain/registration-form.ts";
import { asIntakeSees } from "./as-intake-sees.ts";
import { meetCitizen } from "./meet-citizen.ts";
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
  readonly lookalikes: readonly Lookalike[];
  readonly citizen: Citizen | null;
  /** The id of a known citizen of whom the actor is told only that the municipality knows the person. */
  readonly unseen: string | null;
  readonly cases: readonly CaseRecord[];
}

/** Whom a form is about, and where it belongs: in an open case, or in a new one (null). */
export interface PlaceInForm {
  readonly person: PersonInForm;
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
  if (!person.ok) return refused({ ...person.refusal, ...whoIs(actor, null) });
  const { met } = person.value;
  const into = caseFor(actor, met, textOf(form.fields, registrationFields.into));
  if (!into.ok) return refused({ problems: [into.refusal], lookalikes: [], ...whoIs(actor, met) });
  return accepted({ person: person.value, into: into.value });
}

/** All that is wrong with a form: what is wrong with the person and the case stands first, as it does in the form. */
export function placeProblems(
  actor: StaffActor,
  place: Outcome<PlaceInForm, IntakeProblems>,
  more: readonly FieldProblem[],
): IntakeProblems {
  if (!place.ok) return { ...place.refusal, problems: [...place.refusal.problems, ...more] };
  return { problems: more, lookalikes: [], ...whoIs(actor, place.value.person.met) };
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
  const { person } = place;
  const met = await citizenIn(tx, app, actor, person);
  if (!met) return shut(actor);
  const into = person.met ? accepted(place.into) : caseFor(actor, met, textOf(form.fields, registrationFields.into));
  if (!into.ok) return refused({ problems: [into.refusal], lookalikes: [], ...whoIs(actor, met) });
  if (into.value !== null) {
    return work(met.citizen, (await caseForAct(tx, actor, "application:hand-in", into.value)) ?? null);
  }
  const opened = await work(met.citizen, null);
  const protection = person.fresh?.protection;
  if (opened.ok && protection) {
    const told = { protection, source: "Oplyst ved registreringen." };
    await recordEvents(tx, app, actor, opened.value, [protectionEntry(told, app.clock.today())]);
  }
  return opened;
}

/** The known citizen, or the new one, now registered; undefined for whoever may not register for them. */
async function citizenIn(tx: Tx, app: App, actor: StaffActor, person: PersonInForm): Promise<MetCitizen | undefined> {
  if (person.met) return person.met;
  if (person.isShut) return undefined;
  return meetCitizen(tx, actor, await registerCitizen(tx, app, actor.tenantId, person.fresh));
}

const shut = (actor: StaffActor) => refused({ problems: [shutProblem], lookalikes: [], ...whoIs(actor, null) });

/** As much of a known citizen as the form's page may show. */
function whoIs(actor: StaffActor, met: MetCitizen | null): Pick<IntakeProblems, "citizen" | "unseen" | "cases"> {
  if (!met) return { citizen: null, unseen: null, cases: [] };
  if (!met.isShown) return { citizen: null, unseen: met.citizen.id, cases: [] };
  return { citizen: met.citizen, unseen: null, cases: openCasesOf(actor, met) };
}

/**
 * Which open case it goes into: the one chosen of those that are told; where none is told, the citizen's newest. Null for a
 * new one.
 */
function caseFor(actor: StaffActor, met: MetCitizen | null, chosen: string): Outcome<string | null, FieldProblem> {
  const told = met?.isShown ? openCasesOf(actor, met) : [];
  if (!met || told.length > 0 || (met.isShown && chosen !== "")) return chosenCase(chosen, told);
  const untold = met.cases.find((record) => isOpen(record) && permits(actor, "application:hand-in", record));
  return accepted(untold?.id ?? null);
}

const isOpen = ({ closedOn }: CaseForActor): boolean => closedOn === null;

/** The citizen's open cases that something can be registered in, newest first: none that is kept closer than the actor's right. */
const openCasesOf = (actor: StaffActor, { cases }: MetCitizen): readonly CaseRecord[] =>
  cases.filter(isOpen).flatMap((record) => asIntakeSees(actor, record) ?? []);
