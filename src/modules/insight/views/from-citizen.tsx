import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { complaintNumber } from "../../complaints/domain/complaint.ts";
import { complaintStand } from "../../complaints/domain/complaint-stand.ts";
import { complaintLabel, standWords } from "../../complaints/domain/complaint-words.ts";
import { complaintPath } from "../../complaints/paths.ts";
import type { CasePageFacts } from "../domain/case-page.ts";
import { RemarksWaiting } from "./remarks-shown.tsx";

/** What the citizen has sent to the case and that waits for somebody: complaints, and what is said to be wrong. */
export function FromCitizen({ facts }: { readonly facts: CasePageFacts }) {
  return (
    <>
      <ComplaintsOpen {...facts} />
      <RemarksWaiting caseId={facts.record.id} remarks={facts.remarks} />
    </>
  );
}

/** Complaints in the case that somebody still has something to do with, each with where it is. */
function ComplaintsOpen({ complaints, record }: Pick<CasePageFacts, "complaints" | "record">) {
  if (complaints.length === 0) return null;
  return (
    <Alert kind="info" heading={complaints.length === 1 ? "Der er klaget i sagen" : "Der er klager i sagen"} quiet>
      <ul>
        {complaints.map((complaint) => (
          <li key={complaint.id}>
            <Link href={complaintPath(record.id, complaint.id)}>
              {complaintLabel(complaint)} {complaintNumber(record.number, complaint)}
            </Link>
            , modtaget <Day day={complaint.receivedOn} short />. {standWords[complaintStand(complaint)]}.
          </li>
        ))}
      </ul>
    </Alert>
  );
}
