import { formatDay } from "../../../kernel/danish-day.ts";
import { capitalised } from "../../../kernel/in-a-row.ts";
import { Link } from "../../../ui/link.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { issuedDecisionPath } from "../../decisions/paths.ts";
import { staffLetterPath } from "../../letters/paths.ts";
import type { Complaint } from "../domain/complaint.ts";
import type { ComplaintStep, Reconsideration } from "../domain/complaint-step.ts";
import { outcomeLabels, trackLabels } from "../domain/complaint-words.ts";
import { complaintPath } from "../paths.ts";

/** How a complaint has gone, step by step. */
export function StaffCourse({ caseId, complaint }: { readonly caseId: string; readonly complaint: Complaint }) {
  if (complaint.steps.length === 0) return null;
  return (
    <>
      <h2>Forløb</h2>
      <ul>
        {complaint.steps.map((step) => (
          <li key={`${step.kind}-${step.on}-${step.note}`}>
            {capitalised(formatDay(step.on))}: {wordsOf(step, complaint)}
            {step.letterId !== null && (
              <>
                {" "}
                <Link href={staffLetterPath(caseId, step.letterId)}>Se brevet</Link>
              </>
            )}
            {step.note !== "" && step.kind !== "answered" && <Paragraphs text={step.note} />}
            {step.paper !== null && <Paper paper={step.paper} complaint={complaint} />}
            {step.decisionId !== null && (
              <p>
                <Link href={issuedDecisionPath(caseId, step.decisionId)}>Den nye afgørelse</Link>
              </p>
            )}
            {step.otherId !== null && (
              <p>
                <Link href={complaintPath(caseId, step.otherId)}>Den anden klage</Link>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The reconsideration, task by task. */
function Paper({ complaint, paper }: { readonly complaint: Complaint; readonly paper: Reconsideration }) {
  return (
    <>
      {paper.says !== "" && <Paragraphs text={`Klagen siger: ${paper.says}`} />}
      <Paragraphs text={paper.news === "" ? "Der er ikke kommet noget nyt." : `Nyt: ${paper.news}`} />
      <ul>
        {paper.parts.map(({ id, outcome, weighed }) => (
          <li key={id}>
            {taskIn(complaint, id)}
            {outcomeLabels[outcome]}. {weighed}
          </li>
        ))}
      </ul>
    </>
  );
}

function taskIn({ parts }: Complaint, id: string): string {
  const task = parts.find((part) => part.id === id)?.task;
  return task === undefined ? "" : `${appliedTaskLabel(task)}: `;
}

function wordsOf(
  { by, expectedOn, into, kind, outcome, packageId }: ComplaintStep,
  { track }: Pick<Complaint, "track">,
): string {
  if (kind === "reconsidered") return `Genvurderet: ${outcomeLabels[outcome ?? "kept"].toLowerCase()}.`;
  if (kind === "crossed") return `Flyttet til: ${trackLabels[into ?? "delivery"].toLowerCase()}.`;
  if (kind === "commented") return `${by} skriver:`;
  if (expectedOn !== null) return `${sentences[kind]} til ${formatDay(expectedOn)}.`;
  if (kind === "sent-on" && packageId === null) return sentOutside[track];
  return `${sentences[kind]}${by === "" ? "" : ` (${by})`}.`;
}

const sentOutside: Readonly<Record<Complaint["track"], string>> = {
  decision: "Sendt til Ankestyrelsen uden om systemet.",
  delivery: "Sendt videre.",
};

const sentences: Readonly<Record<Exclude<ComplaintStep["kind"], "reconsidered" | "crossed" | "commented">, string>> = {
  confirmed: "Borgeren siger, at det er borgerens klage",
  denied: "Borgeren siger, at det ikke er borgerens klage",
  answered: "Besvaret",
  maintained: "Klagen holdes fast",
  "sent-on": "Sendt til Ankestyrelsen",
  ruled: "Afgjort af Ankestyrelsen",
  "ruling-struck": "Ankestyrelsens afgørelse er taget ud, fordi den var registreret forkert",
  split: "Delt i to",
  "comment-asked": "Udføreren er spurgt",
  "written-down": "Skrevet ned efter lydoptagelse",
  corrected: "Rettet af borgeren",
  "day-corrected": "Dagen, klagen kom, er rettet",
  hurried: "Klagen haster",
  "information-awaited": "I venter på oplysninger",
  "taken-up": "Genvurderet: der skal træffes en ny afgørelse",
  narrowed: "Trukket tilbage for en del",
  withdrawn: "Trukket tilbage",
  misfiled: "Hører ikke til i sagen",
};
