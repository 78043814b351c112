import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { citizenAccessPath } from "../../access-requests/paths.ts";
import { outcomeWords } from "../domain/outside-entries.ts";
import { endOf, type MyOutsideView, type OutsideRequest } from "../domain/outside-request.ts";

interface MyOutsidePageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MyOutsideView;
}

/** Andres aktindsigt for borgeren: who has asked, and what they got. */
export const MyOutsidePage = ({ frame, municipality, view: { outside, record } }: MyOutsidePageProps) => (
  <Page
    title="Andre, der vil se din sag"
    windowTitle={`Andre, der vil se sag ${record.number}`}
    frame={frame}
    above={`Sag ${record.number}`}
    back={{ text: "Se din sag", href: citizenAccessPath({ municipality }, record.id) }}
  >
    <p class="rn-lead">
      Andre kan også bede kommunen om at se noget. Kommunen må ikke give dem noget om dit liv uden lov til det.
    </p>
    {outside.length === 0 && <p>Ingen andre har bedt om at se din sag.</p>}
    <ul class="rn-plain rn-rows">
      {outside.toReversed().map((request) => (
        <li key={request.id}>
          <h2 class="h3">
            {request.name} bad om det <Day day={request.on} />
          </h2>
          <Answer request={request} />
        </li>
      ))}
    </ul>
    <p>Er du i tvivl om noget af det, så ring eller skriv til kommunen.</p>
  </Page>
);

function Answer({ request }: { request: OutsideRequest }) {
  const end = endOf(request);
  if (end === undefined)
    return (
      <p>
        <Tag kind="warning">Kommunen har ikke svaret endnu</Tag>
      </p>
    );
  if (end.outcome === null)
    return <p>{end.kind === "party" ? "De spurgte for dig. Se under »Se din sag«." : "De har trukket det tilbage."}</p>;
  return (
    <>
      <p>
        Kommunen har skrevet et svar <Day day={end.on} />. De får {outcomeWords[end.outcome]}.
      </p>
      {end.given.length > 0 && (
        <ul>
          {end.given.map(({ name, on, title }) => (
            <li key={name}>
              {title}, <Day day={on} short />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
