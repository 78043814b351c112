import type { LocalDate } from "../../../kernel/local-date.ts";
import { Details } from "../../../ui/details.tsx";
import { DueTag } from "../../../ui/due-tag.tsx";
import type { StepName } from "../../cases/domain/case-step.ts";
import { citizenSentences, owedByWords } from "../domain/citizen-obligation-words.ts";
import type { Obligation } from "../domain/obligation.ts";
import type { Explanations } from "../domain/obligation-explanation.ts";
import { isChoice, obligationKey, owedNow, settledBefore, toldFirst } from "../domain/owed-order.ts";
import { CitizenDue, StaffDue } from "./owed-day.tsx";
import { OwedName } from "./owed-name.tsx";
import { OwedWhy } from "./owed-why.tsx";

interface OwedPanelProps {
  readonly obligations: readonly Obligation[];
  readonly today: LocalDate;
  readonly standardSlug: string;
  readonly audience: "staff" | "citizen";
  /** From `readOwed` or `explainObligations`: section, text, law link and count in each "Hvorfor?". */
  readonly explanations?: Explanations | undefined;
  /** The case, where the reader may go to the pages on which things are done. */
  readonly caseId?: string | undefined;
  /** The steps of the case that are open to the reader. */
  readonly openSteps: readonly StepName[];
  /** The rank of its heading; 2 unless told. */
  readonly level?: 2 | 3;
}

/** What is owed in a case now: what, by whom, by when, and why. On every page of a case. */
export function OwedPanel(props: OwedPanelProps) {
  const Heading = props.level === 3 ? "h3" : "h2";
  const now = owedNow(props.obligations, props.today);
  const { first, later } = props.audience === "citizen" ? toldFirst(now) : { first: now, later: [] };
  const before = settledBefore(props.obligations, props.today);
  const words = headings[props.audience];
  return (
    <section class="rn-owed" aria-labelledby="skyldes-nu">
      <Heading id="skyldes-nu">{words.now}</Heading>
      {now.length === 0 ? <p>{words.nothing}</p> : <OwedItems {...props} shown={first} />}
      <Folded {...props} shown={later} summary="Det kommer senere" />
      <Folded {...props} shown={before} summary={words.before} />
    </section>
  );
}

type OwedItemsProps = OwedPanelProps & { readonly shown: readonly Obligation[] };

const OwedItems = ({ shown, ...props }: OwedItemsProps) => (
  <ul class="rn-plain">
    {shown.map((obligation) => (
      <OwedItem key={obligationKey(obligation)} {...props} obligation={obligation} />
    ))}
  </ul>
);

function Folded({ summary, ...props }: OwedItemsProps & { readonly summary: string }) {
  if (props.shown.length === 0) return null;
  return (
    <Details summary={`${summary} (${props.shown.length})`}>
      <OwedItems {...props} />
    </Details>
  );
}

const headings = {
  staff: {
    now: "Det venter nu",
    nothing: "Der er ikke noget, der venter i sagen lige nu.",
    before: "Gjort eller bortfaldet",
  },
  citizen: {
    now: "Det sker nu",
    nothing: "Der er ikke noget, der venter lige nu.",
    before: "Gjort indtil nu",
  },
} as const;

interface OwedItemProps extends OwedPanelProps {
  readonly obligation: Obligation;
}

function OwedItem({ obligation, audience, caseId, explanations, openSteps, standardSlug, today }: OwedItemProps) {
  const ended = endOf(obligation, today);
  return (
    <li class="rn-owed-item">
      <p class="rn-owed-what">
        <strong>
          {audience === "staff" ? (
            <>
              <OwedName of={obligation} caseId={caseId} openSteps={openSteps} /> · {owedByWords[obligation.owedBy]}
            </>
          ) : (
            `${citizenSentences[obligation.what]}.`
          )}
        </strong>{" "}
        {(obligation.due !== null || ended !== undefined) && (
          <DueTag due={obligation.due} today={today} ended={ended} audience={audience} />
        )}
      </p>
      {audience === "staff" ? (
        <StaffDue obligation={obligation} today={today} />
      ) : (
        <CitizenDue obligation={obligation} today={today} />
      )}
      <OwedWhy
        obligation={obligation}
        standardSlug={standardSlug}
        explanation={explanations?.get(obligationKey(obligation))}
      />
    </li>
  );
}

/** A right that ran out has lapsed: nobody was late. */
function endOf(obligation: Obligation, today: LocalDate): "met" | "met-late" | "lapsed" | undefined {
  const { status, due } = obligation;
  if (status === "open" || status === "missed") {
    return isChoice(obligation) && due !== null && due < today ? "lapsed" : undefined;
  }
  return status;
}
