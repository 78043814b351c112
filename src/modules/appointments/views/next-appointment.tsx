import type { LocalDate } from "../../../kernel/local-date.ts";
import { Card } from "../../../ui/card.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Appointment } from "../domain/appointment.ts";
import { kindLabels, placeForCitizen, whomInWords } from "../domain/appointment-words.ts";
import { comingInWords, hereAt } from "../domain/clock-time.ts";
import { citizenAppointmentPath } from "../paths.ts";

interface NextAppointmentProps {
  readonly appointment: Appointment;
  readonly municipality: string;
  readonly today: LocalDate;
}

/** The citizen's next appointment, on the first page and on that of the case: the whole of it is one link. */
export function NextAppointment({ appointment, municipality, today }: NextAppointmentProps) {
  const { caseId, expectedAt, id, kind, startsAt } = appointment;
  const late = expectedAt === null ? null : `Vi kommer cirka kl. ${hereAt(expectedAt).clock}`;
  return (
    <Card
      heading={late ?? "Din næste aftale"}
      subheading={late === null ? kindLabels[kind] : "Vi er forsinkede"}
      href={citizenAppointmentPath({ municipality }, caseId, id)}
    >
      <p class="rn-starts">
        <strong>
          <Day day={hereAt(startsAt).day} today={today} /> {comingInWords(appointment)}
        </strong>
        <br />
        {placeForCitizen(kind, appointment)}. Med {whomInWords(appointment)}.
      </p>
    </Card>
  );
}
