import { Alert } from "../../../ui/alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { approvalsPath } from "../../decisions/paths.ts";
import { dispatchesPath } from "../../dispatches/paths.ts";
import { lookUpReviewPath } from "../../people/paths.ts";

/** What waits for a reader on pages of its own, each counted; none for those it is not for. */
export interface WaitingElsewhere {
  /** Look-ups with a reason that wait for this manager. */
  readonly lookUpsToReview: number;
  /** Letters that have not come by Digital Post. */
  readonly lettersToSettle: number;
  /** Decisions that wait for this reader to approve. */
  readonly decisionsToApprove: number;
}

/** What waits elsewhere, above today's work. */
export function WorkNotices({ lookUpsToReview, lettersToSettle, decisionsToApprove }: WaitingElsewhere) {
  return (
    <>
      {lookUpsToReview > 0 && (
        <Alert kind="info" heading="Opslag i enhedens sager" quiet>
          <p>
            {lookUpsToReview} opslag med begrundelse venter på dig. <Link href={lookUpReviewPath}>Se dem igennem</Link>
          </p>
        </Alert>
      )}
      {decisionsToApprove > 0 && (
        <Alert kind="info" heading="Afgørelser til godkendelse" quiet>
          <p>
            {decisionsToApprove === 1 ? "1 afgørelse" : `${decisionsToApprove} afgørelser`} venter på, at du godkender.{" "}
            <Link href={approvalsPath}>Se dem</Link>
          </p>
        </Alert>
      )}
      {lettersToSettle > 0 && (
        <Alert kind="warning" heading="Breve, der ikke er nået frem" quiet>
          <p>
            {lettersToSettle === 1 ? "1 brev er" : `${lettersToSettle} breve er`} ikke nået frem med Digital Post.{" "}
            <Link href={dispatchesPath}>Vælg, hvad der skal ske</Link>
          </p>
        </Alert>
      )}
    </>
  );
}
