import { type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { keepAcknowledgement } from "../../letters/use-cases/keep-acknowledgement.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { type CitizensWords, readToldWords, versionIn } from "../domain/answer-form.ts";
import { byForm, staffMay } from "../domain/appointment-acts.ts";
import type { TypedFields } from "../domain/booking-form.ts";
import { timeInWords } from "../domain/clock-time.ts";
import type { ChangeRefusal } from "./change-appointment.ts";
import { type AppointmentAtDesk, type AppointmentNamed, appointmentForAct, takeStep } from "./take-step.ts";
import type { Wish } from "./tell-wish.ts";

/**
 * Staff write down what the citizen said on the phone, in a letter or in person: that the appointment is off, or that another
 * time is wished. The citizen gets the same receipt as for all else that is written down so.
 *
 * @returns the path of the page to show
 */
export function writeDownWish(
  app: App,
  actor: StaffActor,
  named: AppointmentNamed,
  wish: Wish,
  typed: TypedFields,
  press: FormPress,
): Promise<Outcome<string, ChangeRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<ChangeRefusal>(tx, app, actor, { ...press, act: `appointment:told-${wish}` }, async () => {
      const found = await appointmentForAct(tx, actor, "appointment:keep", named);
      if (!found) return refused("not-found");
      const may = byForm(found.appointment, versionIn(typed.fields), staffMay);
      if (!may.ok) return may;
      const read = readToldWords(typed.fields);
      return read.ok ? keepTold(tx, app, actor, found, wish, read.value) : refused({ problems: read.refusal });
    }),
  );
}

async function keepTold(
  tx: Tx,
  app: App,
  actor: StaffActor,
  found: AppointmentAtDesk,
  wish: Wish,
  { how, note }: CitizensWords,
) {
  const letter = await keepAcknowledgement(tx, app, actor, found.record, {
    what: `${whats[wish]} ${timeInWords(found.appointment)}`,
    ownWords: note,
    receivedOn: app.clock.today(),
    how,
    from: null,
    registeredBy: actor.name,
    next: nexts[wish],
    answerBy: null,
    part: "status",
    sources: [],
  });
  // Whoever writes a cancellation down has seen it.
  const seenAt = wish === "cancelled" ? app.clock.now() : null;
  const whose = wish === "cancelled" ? "citizen" : null;
  const step = { kind: wish, wishedBy: "citizen", how, note, letterId: letter.id, seenAt, whose } as const;
  return takeStep(tx, app, actor, found, { occasion: null, step, wanted: false });
}

const whats: Readonly<Record<Wish, string>> = {
  cancelled: "din aflysning af aftalen",
  "asked-to-move": "dit ønske om en anden tid end",
};

const nexts: Readonly<Record<Wish, readonly string[]>> = {
  cancelled: ["Aftalen er aflyst.", "Ring til os, hvis du vil have en ny tid."],
  "asked-to-move": ["Vi ser, om vi kan finde en anden tid.", "Aftalen gælder, til du har hørt fra os."],
};
