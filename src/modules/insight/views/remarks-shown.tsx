import { Alert } from "../../../ui/alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { type Remark, remarkOn, unanswered } from "../../remarks/domain/remark.ts";
import { remarkPath, remarksPath } from "../../remarks/paths.ts";
import type { TimelineLine } from "../domain/timeline.ts";

interface RemarksProps {
  readonly caseId: string;
  readonly remarks: readonly Remark[];
}

/** What the citizen says is wrong in what a line of the timeline tells, with the way to it. */
export function RemarksOnLine({ caseId, line, remarks }: RemarksProps & { readonly line: TimelineLine }) {
  const pieces = [...line.entries, ...line.letters, ...(line.document === null ? [] : [line.document])];
  return (
    <>
      {remarkOn(remarks, pieces).map(({ answer, id }) => (
        <p key={id}>
          <Tag kind="warning">Borgeren siger, at noget her er forkert</Tag>{" "}
          <Link href={remarkPath(caseId, id)}>
            {answer === null ? "Læs bemærkningen, og svar" : "Læs bemærkningen og svaret"}
          </Link>
        </p>
      ))}
    </>
  );
}

/** That something waits for an answer, at the top of the page of the case. */
export function RemarksWaiting({ caseId, remarks }: RemarksProps) {
  const [waiting, ...more] = unanswered(remarks);
  if (waiting === undefined) return null;
  return (
    <Alert kind="info" heading="Borgeren siger, at noget i sagen er forkert" quiet>
      <p>
        Det venter på svar.{" "}
        <Link href={more.length === 0 ? remarkPath(caseId, waiting.id) : remarksPath(caseId)}>Læs, og svar</Link>
      </p>
    </Alert>
  );
}
