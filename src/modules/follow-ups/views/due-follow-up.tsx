import type { LocalDate } from "../../../kernel/local-date.ts";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { DueTag } from "../../../ui/due-tag.tsx";
import { Link } from "../../../ui/link.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { Why } from "../../../ui/why.tsx";
import type { Appointment } from "../../appointments/domain/appointment.ts";
import { placeForStaff, stateLabels, whomInWords } from "../../appointments/domain/appointment-words.ts";
import { clockInWords, hereAt } from "../../appointments/domain/clock-time.ts";
import { appointmentPath, appointmentsPath, newStatusMeetingPath } from "../../appointments/paths.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";
import { obligationNames } from "../../standards/domain/words.ts";
import type { FollowUpFacts } from "./follow-up-page.tsx";

type FollowUpPageFacts = FollowUpFacts & { readonly mayHold: boolean };

/** When a follow-up is due by the standard, and why; then what the standard and the law say of follow-ups. */
export function DueFollowUp(props: FollowUpPageFacts) {
  const { owed, record, today, rules, startedOn, isRunning, mayHold, meetings } = props;
  const { obligations, standardSlug } = owed;
  const due = obligations.filter(isDue);
  return (
    <>
      {due.length === 0 && <p>Der skal ikke holdes opfølgning nu.</p>}
      {due.map((one) => (
        <div key={`${one.what}-${one.ordinal}`} class="rn-next">
          <p>
            <DueTag due={one.due} today={today} /> <strong>{obligationNames[one.what].da}</strong>
            {one.due === null ? ": dagen aftales. Standarden sætter ingen dag." : " senest "}
            {one.due !== null && (
              <>
                <Day day={one.due} today={today} />.
              </>
            )}
            {one.due !== null && one.actBy !== null && one.actBy !== one.due && (
              <>
                {" "}
                Sidste arbejdsdag er <Day day={one.actBy} />.
              </>
            )}
            {one.provisional && startedOn === null && " Datoen er foreløbig, indtil støtten er begyndt."}
          </p>
          <Why standard={standardSlug} sources={one.sources} ownSetting={one.ownSetting} />
        </div>
      ))}
      {meetings.map((meeting) => (
        <BookedMeeting key={meeting.id} meeting={meeting} today={today} />
      ))}
      {isRunning && mayHold && (
        <ButtonRow>
          {meetings.length === 0 && (
            <ButtonLink href={newStatusMeetingPath(record.id)} kind="secondary">
              Lav en aftale om statusmødet
            </ButtonLink>
          )}
          <Link href={appointmentsPath({ kind: "case", caseId: record.id })}>Se aftalerne i sagen</Link>
        </ButtonRow>
      )}
      <Details summary="Det siger loven og standarden om opfølgning">
        <ul>
          {rules.map((rule) => (
            <li key={rule.id}>
              {rule.text}
              <Why standard={standardSlug} sources={rule.sources} section={rule.section} />
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}

/** The status meeting that is booked: when, where and with whom, with the way to it. */
function BookedMeeting({ meeting, today }: { readonly meeting: Appointment; readonly today: LocalDate }) {
  const { caseId, id, kind, startsAt, state } = meeting;
  return (
    <p>
      <Link href={appointmentPath({ kind: "case", caseId }, id)}>Statusmødet er aftalt</Link>{" "}
      <Day day={hereAt(startsAt).day} today={today} /> {clockInWords(meeting)}. {placeForStaff(kind, meeting)}. Med{" "}
      {whomInWords(meeting)}. {state === "asked-to-move" && <Tag kind="warning">{stateLabels[state]}</Tag>}
    </p>
  );
}

/** What is owed as a follow-up, and told by the page of follow-ups. */
export const followUpsOwed: readonly ObligationName[] = ["first-follow-up", "follow-up"];

const isDue = ({ what, status }: Obligation): boolean =>
  followUpsOwed.includes(what) && (status === "open" || status === "missed");
