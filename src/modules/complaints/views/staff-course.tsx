import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import { staffLetterPath } from "../../letters/paths.ts";
import type { Complaint, ComplaintStep } from "../domain/complaint.ts";
import { outcomeLabels, trackLabels } from "../domain/complaint-words.ts";

/** How a complaint has gone, step by step. */
export function StaffCourse({ caseId, complaint }: { readonly caseId: string; readonly complaint: Complaint }) {
  if (complaint.steps.length === 0) return null;
  return (
    <>
      <h2>Forløb</h2>
      <ul>
        {complaint.steps.map((step) => (
          <li key={`${step.kind}-${step.on}-${step.note}`}>
            <Day day={step.on} />: {wordsOf(step)}
            {step.letterId !== null && (
              <>
                {" "}
                <Link href={staffLetterPath(caseId, step.letterId)}>Se brevet</Link>
              </>
            )}
            {step.note !== "" && step.kind !== "answered" && <Paragraphs text={step.note} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function wordsOf({ by, into, kind, outcome }: ComplaintStep): string {
  if (kind === "reconsidered") return `Genvurderet: ${outcomeLabels[outcome ?? "kept"].toLowerCase()}.`;
  if (kind === "crossed") return `Flyttet til: ${trackLabels[into ?? "delivery"].toLowerCase()}.`;
  if (kind === "commented") return `${by} skriver:`;
  return `${sentences[kind]}${by === "" ? "" : ` (${by})`}.`;
}

const sentences = {
  confirmed: "Borgeren siger, at det er borgerens klage",
  denied: "Borgeren siger, at det ikke er borgerens klage",
  answered: "Besvaret",
  maintained: "Klagen holdes fast",
  "sent-on": "Sendt til Ankestyrelsen",
  withdrawn: "Trukket tilbage",
} as const;
