import { Alert } from "../../../ui/alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { caseMessagesPath } from "../../messages/paths.ts";

/** What the citizen has written that nobody has settled, above the page of the case. */
export function MessagesWaiting({ caseId, waiting }: { readonly caseId: string; readonly waiting: number }) {
  if (waiting === 0) return null;
  return (
    <Alert kind="info" heading="Borgeren har skrevet" quiet>
      <p>
        {waiting === 1 ? "1 besked venter." : `${waiting} beskeder venter.`}{" "}
        <Link href={caseMessagesPath(caseId)}>Læs og svar</Link>
      </p>
    </Alert>
  );
}
