import type { LocalDate } from "../../../kernel/local-date.ts";
import { DueTag } from "../../../ui/due-tag.tsx";
import { Link } from "../../../ui/link.tsx";
import { clauseHref } from "../../../ui/why.tsx";
import type { CaseOwed } from "../domain/case-owed.ts";
import { owedByWords } from "../domain/citizen-obligation-words.ts";
import { obligationKey, owedNow } from "../domain/owed-order.ts";
import { StaffDue } from "./owed-day.tsx";
import { OwedName } from "./owed-name.tsx";

interface OwedAtAGlanceProps extends CaseOwed {
  readonly today: LocalDate;
  readonly caseId: string;
}

/** The most urgent thing that is owed in a case: what, by whom, by when, and which clause or law says so. For staff. */
export function OwedAtAGlance(props: OwedAtAGlanceProps) {
  const { caseId, obligations, openSteps, today } = props;
  const owed = owedNow(obligations, today);
  const [next] = owed;
  if (next === undefined) return <p>Der er ikke noget, der venter i sagen lige nu.</p>;
  return (
    <>
      <p class="rn-owed-first">
        <DueTag due={next.due} today={today} />{" "}
        <strong>
          <OwedName of={next} caseId={caseId} openSteps={openSteps} />
        </strong>{" "}
        · {owedByWords[next.owedBy]}
      </p>
      <StaffDue obligation={next} today={today} />
      <Because {...props} of={obligationKey(next)} />
      <p class="d-print-none">
        <Link href="#skyldes-nu">
          {owed.length === 1 ? "Se hvordan dagen er talt" : `Se alle ${owed.length}, der venter`}
        </Link>
      </p>
    </>
  );
}

/** The first clause that says so, in its own words where it has some, and the act. */
function Because({ explanations, standardSlug, of }: OwedAtAGlanceProps & { readonly of: string }) {
  const explanation = explanations.get(of);
  const [clause] = explanation?.clauses ?? [];
  const [law] = explanation?.laws ?? [];
  if (clause === undefined && law === undefined) return null;
  return (
    <p class="rn-source">
      Fordi{" "}
      {clause && (
        <>
          kvalitetsstandarden, <Link href={clauseHref(standardSlug, clause.id, clause.edition)}>{clause.id}</Link>,
          siger: {clause.text.da}
        </>
      )}
      {clause === undefined && law && (
        <>loven siger det: {law.href === null ? law.citation : <Link href={law.href}>{law.citation}</Link>}.</>
      )}
    </p>
  );
}
