import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { type Appointment, stands } from "../domain/appointment.ts";
import { kindLabels, placeForCitizen, whomInWords } from "../domain/appointment-words.ts";
import type { AppointmentContact } from "../domain/appointments-view.ts";
import { clockInWords, comingInWords, hereAt, lengthInWords } from "../domain/clock-time.ts";

/** When it is, big: the weekday and the day, how far off, from when until when; where we are late, when we come instead. */
export function AppointmentTimeShown({ appointment, today }: { appointment: Appointment; today: LocalDate }) {
  return (
    <p class="rn-lead rn-starts">
      <strong>
        <Day day={hereAt(appointment.startsAt).day} today={today} />
        <br />
        {stands(appointment) ? comingInWords(appointment) : clockInWords(appointment)}
      </strong>
    </p>
  );
}

/** Told first of all, on every page of the citizen's that shows the appointment: we are late, and when we come. */
export function LateAlert({ appointment }: { appointment: Appointment }) {
  const { expectedAt } = appointment;
  if (expectedAt === null || !stands(appointment)) return null;
  return (
    <Alert kind="warning" heading={`Vi kommer cirka kl. ${hereAt(expectedAt).clock}`}>
      <p>Vi er forsinkede. Aftalen var kl. {hereAt(appointment.startsAt).clock}.</p>
    </Alert>
  );
}

interface FactsProps {
  readonly appointment: Appointment;
  readonly contact: AppointmentContact;
}

/** What the citizen needs to know of it. */
export function MyAppointmentFacts({ appointment, contact: { name, phone } }: FactsProps) {
  const { about, bring, driving, kind } = appointment;
  const call = phone !== null && (
    <>
      {name}, telefon <PhoneLink phone={phone} />
    </>
  );
  return (
    <SummaryList
      items={[
        { term: "Hvad", answer: kindLabels[kind] },
        { term: "Hvor", answer: placeForCitizen(kind, appointment) },
        { term: "Hvem", answer: whomInWords(appointment) },
        { term: "Hvor længe", answer: lengthInWords(appointment) },
        { term: "Det handler om", answer: about },
        ...(driving === "" ? [] : [{ term: "Kørsel", answer: `Medarbejderen kører din bil. ${driving}` }]),
        ...(bring === "" ? [] : [{ term: "Tag med", answer: bring }]),
        { term: "Må jeg tage en med?", answer: "Ja. En ven, en fra familien eller en anden." },
        ...(call ? [{ term: "Ring til", answer: call }] : []),
      ]}
    />
  );
}
