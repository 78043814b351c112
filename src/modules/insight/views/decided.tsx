import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { issuedDecisionPath } from "../../decisions/paths.ts";
import { caseMoneyPath } from "../../figures/paths.ts";
import { deliveryFormLabels } from "../../standards/domain/delivery-form-names.ts";
import { legalBasisCitations } from "../../standards/domain/words.ts";
import type { CasePageFacts } from "../domain/case-page.ts";
import type { DecidedTask } from "../domain/case-surroundings.ts";

/** What has been decided, task by task, the newest decision first. */
export function Decided({ facts }: { facts: CasePageFacts }) {
  const { decisions, owed, record } = facts;
  if (decisions.length === 0) return null;
  return (
    <section class="d-print-none" aria-labelledby="afgjort">
      <h2 id="afgjort">Det er afgjort</h2>
      {decisions.toReversed().map((decision) => (
        <section key={decision.id}>
          <h3>
            <Link href={issuedDecisionPath(record.id, decision.id)}>
              Afgørelse <Day day={decision.issuedOn} />
            </Link>
          </h3>
          <SummaryList
            items={decision.tasks.map((task) => ({ term: appliedTaskLabel(task.task), answer: <Terms task={task} /> }))}
          />
        </section>
      ))}
      {owed.openSteps.includes("decision") && (
        <p>
          <Link href={caseMoneyPath(record.id)}>Tid og penge i sagen</Link>
        </p>
      )}
    </section>
  );
}

function Terms({ task }: { task: DecidedTask }) {
  if (task.outcome === "refused" && task.endsOn !== null)
    return (
      <>
        Støtten slutter. Den sidste dag er <Day day={task.endsOn} />.
      </>
    );
  if (task.outcome === "refused") return <>Afslag efter {legalBasisCitations[task.legalBasis]}.</>;
  if (task.outcome === "met-otherwise") return <>Mødes på en anden måde: {task.metBy}</>;
  const words = [
    task.deliveryForm === null ? "" : deliveryFormLabels[task.deliveryForm],
    legalBasisCitations[task.legalBasis],
    task.package ?? "",
    task.extent,
  ];
  return (
    <>
      {words.filter((word) => word !== "").join(", ")}
      {task.from !== null && (
        <>
          . Fra <Day day={task.from} />
        </>
      )}
      {task.to !== null && (
        <>
          {" "}
          til <Day day={task.to} />
        </>
      )}
      .
    </>
  );
}
