import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Link } from "../../../ui/link.tsx";
import { type Appointment, beginsAt, openWish, stands } from "../domain/appointment.ts";
import { calendarFilePath, cancelAppointmentPath, otherTimePath } from "../paths.ts";

interface WaysProps {
  readonly appointment: Appointment;
  readonly municipality: string;
  readonly mayChange: boolean;
  readonly now: string;
}

/** What the citizen can do about an appointment, until it begins; and what to do instead afterwards. */
export function MyAppointmentWays({ appointment, mayChange, municipality, now }: WaysProps) {
  const { caseId, id } = appointment;
  const at = { municipality };
  if (!stands(appointment)) return null;
  if (beginsAt(appointment) <= now)
    return <p>Aftalen er begyndt eller gået. Ring til os, hvis der er noget at tale om.</p>;
  const wish = openWish(appointment);
  return (
    <>
      {wish !== undefined && (
        <Alert kind="info" heading="Du har bedt om en anden tid" quiet>
          <p>Aftalen gælder, til du har fået svar.</p>
          {wish.note !== "" && <p>Du skrev: »{wish.note}«</p>}
        </Alert>
      )}
      {mayChange ? (
        <ButtonRow>
          <ButtonLink kind="secondary" href={otherTimePath(at, caseId, id)}>
            Bed om en anden tid
          </ButtonLink>
          <ButtonLink kind="secondary" href={cancelAppointmentPath(at, caseId, id)}>
            Aflys aftalen
          </ButtonLink>
        </ButtonRow>
      ) : (
        <p>Du kan læse med. Borgeren kan selv aflyse eller bede om en anden tid.</p>
      )}
      <p>
        <Link href={calendarFilePath(at, caseId, id)}>Læg aftalen i din kalender</Link>
      </p>
    </>
  );
}
