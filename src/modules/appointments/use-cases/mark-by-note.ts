import { isBlank } from "../../../kernel/blank-text.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Appointment, AppointmentStep, Hindrance } from "../domain/appointment.ts";
import { after } from "../domain/appointment-acts.ts";
import { saveAppointment } from "../repository.ts";
import { newStep } from "./new-step.ts";

/** What a note of a visit tells of its appointment. */
interface ToldOfVisit {
  /** Null where support was given. */
  readonly whyNot: { readonly whose: Hindrance; readonly reason: string; readonly instead: string } | null;
  /** The note that it puts right. */
  readonly corrects: string | null;
}

/**
 * An appointment is held, or was not, as its note says, so that nobody has to tell it twice. One that was called off stays so.
 * The note tells it in the journal. The case is locked; part of keeping a note.
 */
export async function markByNote(
  tx: Tx,
  app: App,
  actor: StaffActor,
  appointment: Appointment,
  { corrects, whyNot }: ToldOfVisit,
): Promise<void> {
  const kind = whyNot === null ? "held" : "not-held";
  const isSaid = appointment.state === kind && (kind === "held" || corrects === null);
  if (isSaid || appointment.state === "cancelled") return;
  const { endsAt, startsAt } = appointment;
  const step = newStep(app, actor, { kind, startsAt, endsAt, wishedBy: "staff", how: "staff", ...wordsOf(whyNot) });
  await saveAppointment(tx, after(appointment, step), { at: step.at, by: actor.id });
}

const wordsOf = (whyNot: ToldOfVisit["whyNot"]): Partial<AppointmentStep> =>
  whyNot === null
    ? {}
    : {
        note: whyNot.reason,
        whose: whyNot.whose,
        instead: whyNot.instead,
        insteadKind: isBlank(whyNot.instead) ? "nothing" : "other",
      };
