import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { textOf } from "../../applications/domain/problems.ts";
import type { TypedFields } from "../../appointments/domain/booking-form.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { readSaid } from "../../letters/domain/said.ts";
import { keepAcknowledgement } from "../../letters/use-cases/keep-acknowledgement.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { placeFields, readWords } from "../domain/place-form.ts";
import { type PlaceNamed, placeForAct } from "./place-for-act.ts";
import { type GroupWordRefusal, keepWord, maySay } from "./say-of-group.ts";

/** The field of the group's day that the citizen says no to. */
const dayField = "gruppedag";

/**
 * Staff write down that the citizen said on the phone, in a letter or in person that they cannot come one day. The citizen gets
 * the same receipt as for all else that is written down so.
 *
 * @param on the day; undefined where none was chosen
 * @returns the path of the page to show
 */
export function takeDownWord(
  app: App,
  actor: StaffActor,
  named: PlaceNamed,
  on: LocalDate | undefined,
  typed: TypedFields,
  press: FormPress,
): Promise<Outcome<string, GroupWordRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<GroupWordRefusal>(tx, app, actor, { ...press, act: "group:told-cannot-come" }, () =>
      takeDownIn(tx, app, actor, named, on, typed),
    ),
  );
}

async function takeDownIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  named: PlaceNamed,
  on: LocalDate | undefined,
  typed: TypedFields,
): Promise<Outcome<"taken-down", GroupWordRefusal>> {
  const found = await placeForAct(tx, app, actor, "group:say", named);
  if (!found) return refused("not-found");
  if (on === undefined) return refused({ problems: [{ field: dayField, message: "Vælg, hvilken gang det er." }] });
  const said = { kind: "cannot-come", on } as const;
  const today = app.clock.today();
  const may = maySay(found.group, found.member, said, today);
  if (!may.ok) return may;
  const { dayIn, fields } = typed;
  const how = readSaid({ text: (name) => textOf(fields, name), day: dayIn }, [], today);
  const note = readWords(fields, placeFields.note);
  if (!how.ok || !note.ok)
    return refused({ problems: [...(how.ok ? [] : how.refusal), ...(note.ok ? [] : note.refusal)] });
  await keepAcknowledgement(tx, app, actor, found.record, {
    what: `din besked om, at du ikke kan komme til »${found.group.name}« ${formatDay(on)}`,
    ownWords: note.value,
    receivedOn: how.value.on,
    how: how.value.how,
    from: null,
    registeredBy: actor.name,
    next: ["Du behøver ikke gøre mere. Du har stadig din plads."],
    answerBy: null,
    part: "status",
    sources: [],
  });
  await keepWord(tx, app, actor, found, said, { note: note.value, by: "", how: how.value.how });
  return accepted("taken-down");
}

/**
 * Staff have talked with a citizen who wished to leave, and the citizen stays.
 *
 * @returns the path of the page to show
 */
export function keepStaying(
  app: App,
  actor: StaffActor,
  named: PlaceNamed,
  press: FormPress,
): Promise<Outcome<string, GroupWordRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<GroupWordRefusal>(tx, app, actor, { ...press, act: "group:stays" }, async () => {
      const found = await placeForAct(tx, app, actor, "group:say", named);
      if (!found) return refused("not-found");
      const may = maySay(found.group, found.member, { kind: "stays" }, app.clock.today());
      if (!may.ok) return may;
      await keepWord(tx, app, actor, found, { kind: "stays" }, { note: "", by: "", how: "staff" });
      return accepted("kept");
    }),
  );
}
