import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { actPath } from "../../applications/paths.ts";
import { isToCome, openWish, unseenCancellation } from "../../appointments/domain/appointment.ts";
import { clockInWords, hereAt } from "../../appointments/domain/clock-time.ts";
import { appointmentsPath } from "../../appointments/paths.ts";
import { complaintsPath, consentsPath } from "../../cases/paths.ts";
import { caseGroupsPath } from "../../groups/paths.ts";
import { caseMandatesPath } from "../../mandates/paths.ts";
import { caseMessagesPath } from "../../messages/paths.ts";
import { holdsOn } from "../../people/domain/mandate.ts";
import { kindWords } from "../../people/domain/mandate-words.ts";
import type { CasePageFacts } from "../domain/case-page.ts";
import { isRunning } from "../domain/case-steps.ts";

/** Everybody around the citizen in this case: who has it, who delivers, who helps, and whom the citizen has told of. */
export function WhoIsWith({ facts }: { facts: CasePageFacts }) {
  const { caseworker, consents, day, mandates, messages, order, record, toldHelpers, unit } = facts;
  const running = consents.filter(({ answer, until }) => answer === "given" && (until === null || until >= day)).length;
  const helping = mandates.filter((mandate) => holdsOn(mandate, day));
  return (
    <>
      <ul class="rn-plain rn-short">
        <li>
          Sagsbehandler: {caseworker?.name ?? "ingen endnu"}, {unit}
          {caseworker?.phone && (
            <>
              , <PhoneLink phone={caseworker.phone} />
            </>
          )}{" "}
          <Link href={actPath(record.id, "sagsbehandler")} class="d-print-none">
            Skift<span class="sr-only"> sagsbehandler</span>
          </Link>
        </li>
        {order !== null && isRunning(order) && (
          <li>
            Udfører: {order.provider}
            {order.state === "sent" && " (har ikke svaret endnu)"}
            {order.contactPerson !== "" && `, kontaktperson ${order.contactPerson}`}
            {order.contactPhone !== "" && (
              <>
                , <PhoneLink phone={order.contactPhone} />
              </>
            )}
          </li>
        )}
        {helping.map(({ name, kind }) => (
          <li key={`${kind} ${name}`}>
            {name}, {kindWords[kind]}
          </li>
        ))}
        {toldHelpers.map((words) => (
          <li key={words}>Fortalt i ansøgningen: »{words}«</li>
        ))}
      </ul>
      <ul class="rn-choices no-max-width d-print-none">
        <CaseAppointments facts={facts} />
        {order !== null && order.state === "accepted" && (
          <li>
            <Link href={caseGroupsPath(record.id)}>Grupper og forløb</Link>
          </li>
        )}
        <li>
          <Link href={caseMessagesPath(record.id)}>Beskeder</Link>
          {messages.count > 0 && ` (${messages.count})`}
        </li>
        <li>
          <Link href={caseMandatesPath(record.id)}>Hvem hjælper borgeren?</Link>
        </li>
        <li>
          <Link href={consentsPath(record.id)}>Samtykker og oplysninger fra andre</Link>
          {running > 0 && ` (${running === 1 ? "1 samtykke gælder" : `${running} samtykker gælder`})`}
        </li>
        <li>
          <Link href={complaintsPath(record.id)}>Klager</Link>
        </li>
      </ul>
    </>
  );
}

/** The way to the case's appointments: the next one, and what the citizen has said of one that nobody has answered. */
function CaseAppointments({ facts: { appointments, now, record } }: { facts: CasePageFacts }) {
  const next = appointments.find((appointment) => isToCome(appointment, now));
  const isWaiting = appointments.some((one) => openWish(one) ?? unseenCancellation(one));
  return (
    <li>
      <Link href={appointmentsPath({ kind: "case", caseId: record.id })}>Aftaler</Link>
      {next !== undefined && (
        <>
          {" (næste "}
          <Day day={hereAt(next.startsAt).day} short /> {clockInWords(next)})
        </>
      )}{" "}
      {isWaiting && <Tag kind="warning">Borgeren vil ændre en aftale</Tag>}
    </li>
  );
}
