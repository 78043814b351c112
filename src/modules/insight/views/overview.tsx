import type { ComponentChildren } from "preact";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { supportChangePath } from "../../cases/paths.ts";
import { supportDaysPath } from "../../day-notes/paths.ts";
import { issuedDecisionPath } from "../../decisions/paths.ts";
import { deliveryFormLabels } from "../../standards/domain/delivery-form-names.ts";
import { legalBasisCitations } from "../../standards/domain/words.ts";
import type { CasePageFacts } from "../domain/case-page.ts";
import { type CurrentGrant, currentGrants } from "../domain/current-grants.ts";
import { TimelineMark } from "./timeline-list.tsx";
import { WhoIsWith } from "./who-is-with.tsx";

interface OverviewProps {
  readonly facts: CasePageFacts;
  /** What is owed first, and why. */
  readonly children: ComponentChildren;
}

/** Four questions answered before one scrolls: what is owed and why, what is granted, what happened last, who is with. */
export function Overview({ facts, children }: OverviewProps) {
  return (
    <div class="rn-overview">
      <section aria-labelledby="hvad-skyldes">
        <h2 id="hvad-skyldes">Hvad skyldes nu?</h2>
        {children}
      </section>
      <section aria-labelledby="hvad-bevilget">
        <h2 id="hvad-bevilget">Hvad er bevilget?</h2>
        <Granted facts={facts} />
      </section>
      <section aria-labelledby="hvad-skete">
        <h2 id="hvad-skete">Hvad skete sidst?</h2>
        <Latest facts={facts} />
      </section>
      <section aria-labelledby="hvem-er-med">
        <h2 id="hvem-er-med">Hvem er med?</h2>
        <WhoIsWith facts={facts} />
      </section>
    </div>
  );
}

function Granted({ facts }: { facts: CasePageFacts }) {
  const { decisions, events, day, record, today } = facts;
  const grants = currentGrants(decisions, events, day);
  const last = decisions.at(-1);
  if (last === undefined) return <p>Der er ikke truffet afgørelse endnu.</p>;
  if (grants.length === 0) {
    return (
      <p>
        Der er ikke bevilget noget nu. <Link href="#afgjort">Se det, der er afgjort</Link>
      </p>
    );
  }
  return (
    <>
      <ul class="rn-plain rn-short">
        {grants.map((grant) => (
          <li key={grant.task}>
            <Link href={issuedDecisionPath(record.id, grant.decisionId)}>{appliedTaskLabel(grant.task)}</Link>
            {": "}
            <Terms grant={grant} />
          </li>
        ))}
      </ul>
      {facts.order?.state === "accepted" && (
        <p class="d-print-none">
          <Link href={supportDaysPath(record.id)}>Støtten dag for dag</Link>
        </p>
      )}
      {day === today && (
        <p class="d-print-none">
          <Link href={supportChangePath(record.id)}>Ændr eller stop støtten</Link>
        </p>
      )}
    </>
  );
}

/** The ground, the form, how much, from when until when. */
function Terms({ grant: { legalBasis, deliveryForm, package: pack, extent, from, to } }: { grant: CurrentGrant }) {
  const words = [
    legalBasisCitations[legalBasis].replace("serviceloven ", ""),
    deliveryForm === null ? "" : deliveryFormLabels[deliveryForm].toLowerCase(),
    pack ?? "",
    extent,
  ];
  return (
    <>
      {words.filter((word) => word !== "").join(", ")}
      {from !== null && (
        <>
          , fra <Day day={from} short />
        </>
      )}
      {to !== null && (
        <>
          {" "}
          til <Day day={to} short />
        </>
      )}
    </>
  );
}

/** How many lines of the timeline stand on the first screen. */
const latest = 3;

function Latest({ facts: { timeline } }: { facts: CasePageFacts }) {
  if (timeline.length === 0) return <p>Der er ikke sket noget endnu.</p>;
  return (
    <>
      <ul class="rn-plain rn-short">
        {timeline.slice(0, latest).map((line) => (
          <li key={line.id}>
            <Day day={line.on} short /> <TimelineMark kind={line.kinds[0]} />{" "}
            <Link href={`#linje-${line.id}`}>{line.title}</Link>
          </li>
        ))}
      </ul>
      <p class="d-print-none">
        <Link href="#tidslinje">Se tidslinjen</Link>
      </p>
    </>
  );
}
