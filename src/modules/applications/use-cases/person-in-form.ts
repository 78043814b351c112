import { isId } from "../../../kernel/id.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { citizenByCpr, citizensLike, readCitizen } from "../../people/use-cases/read-people.ts";
import { type FieldProblem, type Fields, textOf } from "../domain/problems.ts";
import { type PersonToRegister, readPerson, type WrittenDate } from "../domain/read-person.ts";
import { citizenField, lookalikeProblem, newOne } from "../domain/registration-form.ts";
import { lookAtCitizen } from "./look-up-citizen.ts";

/** Who a form is about: a citizen that the municipality knows, or one to register. */
export type PersonInForm =
  | { readonly known: Citizen; readonly fresh: null }
  | { readonly known: null; readonly fresh: PersonToRegister };

/** What is wrong with the person in a form, and whom it might be. */
export interface PersonProblems {
  readonly problems: readonly FieldProblem[];
  readonly lookalikes: readonly Citizen[];
}

/**
 * Finds out whom a form of intake is about: the citizen that was looked up, the one with the CPR number, or a new one.
 * Where somebody with the same name and birthday is known, intake chooses.
 */
export async function personInForm(
  tx: Tx,
  actor: StaffActor,
  fields: Fields,
  bornOn: WrittenDate,
  today: LocalDate,
): Promise<Outcome<PersonInForm, PersonProblems>> {
  const chosen = textOf(fields, citizenField);
  if (chosen !== "" && chosen !== newOne) return chosenCitizen(tx, actor, chosen);

  const person = readPerson(fields, bornOn, today);
  if (!person.ok) return refused({ problems: person.refusal, lookalikes: [] });
  const { cprNumber } = person.value;
  const known = cprNumber === null ? undefined : await citizenByCpr(tx, actor.tenantId, cprNumber);
  if (known) return accepted(await seen(tx, actor, known));

  const lookalikes = chosen === newOne ? [] : await citizensLike(tx, actor.tenantId, person.value);
  const looks = lookalikes.map(({ id }) => lookAtCitizen(id, false));
  await noteLooks(tx, actor, looks);
  if (lookalikes.length > 0) return refused({ problems: [lookalikeProblem], lookalikes });
  return accepted({ known: null, fresh: person.value });
}

async function chosenCitizen(tx: Tx, actor: StaffActor, id: string): Promise<Outcome<PersonInForm, PersonProblems>> {
  const known = isId(id) ? await readCitizen(tx, actor.tenantId, id) : undefined;
  if (known) return accepted(await seen(tx, actor, known));
  return refused({
    problems: [{ field: citizenField, message: "Borgeren findes ikke. Slå op igen." }],
    lookalikes: [],
  });
}

/** A citizen whose data are used to register something is looked at by it. */
async function seen(tx: Tx, actor: StaffActor, known: Citizen): Promise<PersonInForm> {
  await noteLooks(tx, actor, [lookAtCitizen(known.id, false)]);
  return { known, fresh: null };
}
