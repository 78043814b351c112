import { Link } from "../../../ui/link.tsx";
import { Moment } from "../../../ui/moment.tsx";
import { staffLetterPath } from "../../letters/paths.ts";
import type { Appointment, AppointmentStep } from "../domain/appointment.ts";
import { appointmentThemes } from "../domain/appointment-entries.ts";
import { hindranceLabels, insteadLabels, lateWayLabels, wayLabels } from "../domain/appointment-words.ts";
import { hereAt, timeInWords } from "../domain/clock-time.ts";

interface HistoryProps {
  readonly appointment: Appointment;
  readonly caseId: string;
  /** Whose page it is: letters to the citizen are for the authority to read. */
  readonly of: "case" | "order";
}

/** What happened to an appointment, oldest first: what, who, when, and the letter about it. */
export const AppointmentHistory = ({ appointment, caseId, of }: HistoryProps) => (
  <>
    <h2>Det er sket</h2>
    <ol class="rn-plain rn-history">
      {appointment.steps.map((step, at) => (
        <li key={step.id}>
          <Moment at={step.at} />: {appointmentThemes[step.kind]} ({byWhom(step)})
          {(step.kind === "booked" || step.kind === "moved") && ` til ${timeInWords(step)}`}.
          {step.note !== "" && ` »${step.note}«`}
          {step.expectedAt !== null && `: kommer cirka kl. ${hereAt(step.expectedAt).clock}`}
          {step.told !== null && `. ${lateWayLabels[step.told]}`}
          {step.whose !== null && step.wishedBy === "staff" && ` Hvem kunne ikke: ${hindranceLabels[step.whose]}.`}
          {insteadInWords(step)}
          {step.letterId !== null && of === "case" && (
            <>
              {" "}
              <Link href={staffLetterPath(caseId, step.letterId)}>
                Læs brevet<span class="sr-only"> i trin {at + 1}</span>
              </Link>
            </>
          )}
        </li>
      ))}
    </ol>
  </>
);

const insteadInWords = ({ instead, insteadKind }: AppointmentStep): string => {
  const kind = insteadKind === null ? "" : `${insteadLabels[insteadKind]}. `;
  return kind === "" && instead === "" ? "" : ` I stedet: ${kind}${instead}`;
};

function byWhom({ by, how, wishedBy }: AppointmentStep): string {
  const name = by === "" ? "borgeren" : by;
  if (wishedBy === "staff" || how === "staff") return name;
  if (how === "own-pages") return `${name}, på egne sider`;
  return `borgeren, ${wayLabels[how].toLowerCase()}, skrevet ned af ${name}`;
}
