import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import { DueTag } from "../../../ui/due-tag.tsx";
import { Link } from "../../../ui/link.tsx";
import type { StepName } from "../../cases/domain/case-step.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";
import { owedByWords } from "../domain/citizen-obligation-words.ts";
import type { Obligation } from "../domain/obligation.ts";
import { owedNow } from "../domain/owed-order.ts";
import { OwedName } from "./owed-name.tsx";

interface NextOwedProps {
  readonly obligations: readonly Obligation[];
  readonly today: LocalDate;
  readonly caseId: string;
  /** The steps of it that are open to the reader. */
  readonly openSteps: readonly StepName[];
  /** What the page itself tells of: it does not stand twice. */
  readonly toldBelow?: readonly ObligationName[] | undefined;
}

/** The most urgent thing that is owed in a case, in one line above a form, with the way to all the rest below. For staff. */
export function NextOwed({ caseId, obligations, openSteps, today, toldBelow = [] }: NextOwedProps) {
  const now = owedNow(obligations, today);
  const next = now.find(({ what }) => !toldBelow.includes(what));
  if (next === undefined && now.length > 0) return null;
  if (next === undefined) return <p class="rn-next">Der er ikke noget, der venter i sagen lige nu.</p>;
  return (
    <p class="rn-next">
      <DueTag due={next.due} today={today} />{" "}
      <strong>
        <OwedName of={next} caseId={caseId} openSteps={openSteps} />
      </strong>{" "}
      · {owedByWords[next.owedBy]}
      {next.due !== null && (
        <>
          {" "}
          senest <Day day={next.due} />
        </>
      )}
      . <Link href="#skyldes-nu">Se alt, der venter, og hvorfor</Link>
    </p>
  );
}
