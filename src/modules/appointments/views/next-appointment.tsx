import type { LocalDate } from "../../../kernel/local-date.ts";
import { Card } from "../../../ui/card.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Appointment } from "../domain/appointment.ts";
import { kindLabels, placeForCitizen } from "../domain/appointment-words.ts";
import { clockInWords, hereAt } from "../domain/clock-time.ts";
import { citizenAppointmentPath } from "../paths.ts";

interface NextAppointmentProps {
  readonly appointment: Appointment;
  readonly municipality: string;
  readonly today: LocalDate;
}

/** The citizen's next appointment, on the first page and on that of the case: the whole of it is one link. */
export function NextAppointment({ appointment, municipality, today }: NextAppointmentProps) {
  const { caseId, id, kind, startsAt, whom } = appointment;
  return (
    <Card
      heading="Din næste aftale"
      subheading={kindLabels[kind]}
      href={citizenAppointmentPath({ municipality }, caseId, id)}
    >
      <p>
        <strong>
          <Day day={hereAt(startsAt).day} today={today} /> {clockInWords(appointment)}
        </strong>
        <br />
        {placeForCitizen(kind, appointment)}. Med {whom}.
      </p>
    </Card>
  );
}
