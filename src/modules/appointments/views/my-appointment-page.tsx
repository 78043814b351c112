import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { Told } from "../../../ui/told.tsx";
import type { Part } from "../../people/domain/mandate.ts";
import { type Appointment, stands } from "../domain/appointment.ts";
import { kindLabels, stateLabels } from "../domain/appointment-words.ts";
import { contactFor, type MyAppointmentsView } from "../domain/appointments-view.ts";
import { hereAt } from "../domain/clock-time.ts";
import { toldToCitizen } from "../domain/told-to-citizen.ts";
import { citizenAppointmentsPath } from "../paths.ts";
import { KeepingRules } from "./keeping-rules.tsx";
import { AppointmentTimeShown, LateAlert, MyAppointmentFacts } from "./my-appointment-facts.tsx";
import { MyAppointmentWays } from "./my-appointment-ways.tsx";
import { OwedHere } from "./owed-here.tsx";

interface MyAppointmentPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MyAppointmentsView;
  readonly appointment: Appointment;
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
  readonly mayChange: boolean;
  readonly notice?: string | undefined;
  /** Why nothing was done. */
  readonly refusal?: string | undefined;
}

/** One appointment: when, where, with whom, what can be done about it, and what has happened to it. */
export function MyAppointmentPage(props: MyAppointmentPageProps) {
  const { appointment, frame, mayChange, municipality, notice, open, refusal, view } = props;
  const { now, owed, record, rules, today } = view;
  return (
    <Page
      title={`Din aftale: ${kindLabels[appointment.kind].toLowerCase()}`}
      windowTitle={`Din aftale, sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={{ text: "Dine aftaler", href: citizenAppointmentsPath({ municipality }, record.id) }}
    >
      <Told notice={notice} refusal={refusal} />
      <LateAlert appointment={appointment} />
      {!stands(appointment) && <Over appointment={appointment} />}
      <AppointmentTimeShown appointment={appointment} today={today} />
      <MyAppointmentFacts appointment={appointment} contact={contactFor(appointment, view)} />
      <MyAppointmentWays appointment={appointment} mayChange={mayChange} municipality={municipality} now={now} />
      <History appointment={appointment} />
      {appointment.orderId !== null && <KeepingRules rules={rules} standard={municipality} />}
      {open.includes("status") && <OwedHere owed={owed} today={today} />}
    </Page>
  );
}

/** How it ended, said first. */
function Over({ appointment: { state, steps } }: { appointment: Appointment }) {
  const last = steps.at(-1);
  if (state !== "cancelled" || last === undefined) {
    return (
      <p>
        <Tag>{stateLabels[state]}</Tag>
      </p>
    );
  }
  const isOurs = last.wishedBy === "staff";
  return (
    <Alert kind="info" heading={isOurs ? "Vi har aflyst aftalen" : "Aftalen er aflyst"} quiet>
      {isOurs && last.note !== "" && <p>{last.note}</p>}
      {last.instead !== "" && <p>I stedet: {last.instead}</p>}
      {last.insteadKind === "nothing" && isOurs && <p>Vi kan desværre ikke give dig noget i stedet.</p>}
      <p>Vil du have en ny tid, så ring til os.</p>
    </Alert>
  );
}

/** What has happened to it; nothing where it was only booked. */
function History({ appointment: { steps } }: { appointment: Appointment }) {
  if (steps.length < 2) return null;
  return (
    <>
      <h2>Det er sket</h2>
      <ol class="rn-plain rn-history">
        {steps.map((step, at) => (
          <li key={step.id}>
            <Day day={hereAt(step.at).day} />: {toldToCitizen(step, steps[at - 1])}
          </li>
        ))}
      </ol>
    </>
  );
}
