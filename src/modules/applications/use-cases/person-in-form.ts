import { isId } from "../../../kernel/id.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import { isOwnNumber } from "../../../platform/ties-to-case.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { citizenByCpr, citizensLike, readCitizen } from "../../people/use-cases/read-people.ts";
import { asLookalike, type Lookalike, type MetCitizen } from "../domain/met-citizen.ts";
import { type FieldProblem, type Fields, textOf } from "../domain/problems.ts";
import { type PersonToRegister, readPerson, type WrittenDate } from "../domain/read-person.ts";
import { citizenField, lookalikeProblem, newOne } from "../domain/registration-form.ts";
import { lookAtCitizen } from "./look-at-citizen.ts";
import { meetCitizen } from "./meet-citizen.ts";

/** Who a form is about: a citizen that the municipality knows, or one to register. */
export type PersonInForm =
  | { readonly met: MetCitizen; readonly fresh: null }
  | {
      readonly met: null;
      readonly fresh: PersonToRegister;
      /** It is somebody whom the actor may not register for: answered as nobody, until the form is whole. */
      readonly isShut: boolean;
    };

/** What is wrong with the person in a form, and whom it might be. */
export interface PersonProblems {
  readonly problems: readonly FieldProblem[];
  readonly lookalikes: readonly Lookalike[];
}

/**
 * Finds out whom a form of intake is about: the citizen that was looked up, the one with the CPR number, or a new one.
 * Where somebody with the same name and birthday is known, intake chooses. Each way is a search, logged with what was
 * searched for, and none leads to a citizen with whom the actor has a conflict of interest.
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
  const numbered = cprNumber === null ? "nobody" : await withNumber(tx, actor, cprNumber, person.value);
  if (typeof numbered === "object") return accepted({ met: numbered, fresh: null });

  const alike = await withName(tx, actor, person.value, chosen === newOne);
  if (alike.lookalikes.length > 0) return refused({ problems: [lookalikeProblem], lookalikes: alike.lookalikes });
  return accepted({ met: null, fresh: person.value, isShut: numbered === "shut" || alike.isShut });
}

async function chosenCitizen(tx: Tx, actor: StaffActor, id: string): Promise<Outcome<PersonInForm, PersonProblems>> {
  const known = isId(id) ? await readCitizen(tx, actor.tenantId, id) : undefined;
  const met = await meetCitizen(tx, actor, known);
  await noteLooks(tx, actor, [{ ...lookAtCitizen(known?.id, !met), criterion: id.slice(0, longest) }]);
  if (met) return accepted({ met, fresh: null });
  return refused({
    problems: [{ field: citizenField, message: "Borgeren findes ikke. Slå op igen." }],
    lookalikes: [],
  });
}

/** As much as the log keeps of what was searched for. */
const longest = 200;

/** Name and birthday, as they are searched for where no number leads to somebody. */
const nameSought = ({ bornOn, name }: PersonToRegister): string => `${name.slice(0, longest)}, ${bornOn}`;

async function withNumber(
  tx: Tx,
  actor: StaffActor,
  cprNumber: string,
  person: PersonToRegister,
): Promise<MetCitizen | "nobody" | "shut"> {
  const known = await citizenByCpr(tx, actor.tenantId, cprNumber);
  const met = await meetCitizen(tx, actor, known);
  const isOwn = await isOwnNumber(tx, actor, cprNumber);
  await noteLooks(tx, actor, [
    { ...lookAtCitizen(known?.id, !met), criterion: met ? cprNumber : `${cprNumber}; ${nameSought(person)}` },
  ]);
  if (met) return met;
  return known || isOwn ? "shut" : "nobody";
}

interface Alike {
  readonly lookalikes: readonly Lookalike[];
  readonly isShut: boolean;
}

/** People with the same name and birthday: none is shown where somebody has said that it is another. */
async function withName(tx: Tx, actor: StaffActor, person: PersonToRegister, isAnother: boolean): Promise<Alike> {
  const found = await citizensLike(tx, actor.tenantId, person);
  const met: MetCitizen[] = [];
  for (const citizen of found) met.push(...[await meetCitizen(tx, actor, citizen)].filter((one) => one !== undefined));
  const shown = isAnother ? [] : met;
  const shut = found.filter(({ id }) => !met.some(({ citizen }) => citizen.id === id));
  const looks = [
    ...shown.map(({ citizen }) => lookAtCitizen(citizen.id, false)),
    ...shut.map(({ id }) => lookAtCitizen(id, true)),
  ];
  const criterion = nameSought(person);
  // Where a number was typed, that search has told already that it found nobody.
  const noted = looks.length > 0 || person.cprNumber !== null ? looks : [lookAtCitizen(undefined, false)];
  await noteLooks(
    tx,
    actor,
    noted.map((look) => ({ ...look, criterion })),
  );
  return { lookalikes: shown.map(asLookalike), isShut: shut.length > 0 };
}
