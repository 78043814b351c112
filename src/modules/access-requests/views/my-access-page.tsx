import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { Told } from "../../../ui/told.tsx";
import { Why } from "../../../ui/why.tsx";
import { wayBack } from "../../cases/paths.ts";
import type { Part } from "../../people/domain/mandate.ts";
import type { AccessRequest } from "../domain/access-request.ts";
import type { MyAccessView } from "../domain/access-view.ts";
import { ownDataSource } from "../domain/own-data.ts";
import { askAccessPath, citizenOutsidePath, citizenRequestPath } from "../paths.ts";

interface MyAccessPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MyAccessView;
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
  readonly mayAsk: boolean;
  readonly notice?: string | undefined;
}

/** Aktindsigt: what the citizen has asked to see, and the way to ask. */
export function MyAccessPage({ frame, mayAsk, municipality, notice, open, view }: MyAccessPageProps) {
  const { owed, record, requests } = view;
  return (
    <Page
      title="Se din sag"
      windowTitle={`Aktindsigt i sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={wayBack({ municipality }, record.id, open)}
    >
      <Told notice={notice} />
      <p class="rn-lead">
        Du har ret til at se det, der ligger i din sag. Det hedder aktindsigt. Du skal ikke sige hvorfor.
      </p>
      {mayAsk && (
        <ButtonRow>
          <ButtonLink href={askAccessPath({ municipality }, record.id)}>Bed om at se din sag</ButtonLink>
        </ButtonRow>
      )}
      <h2>Det har du bedt om</h2>
      {requests.length === 0 && <p>Du har ikke bedt om noget endnu.</p>}
      <ul class="rn-plain rn-rows">
        {requests.toReversed().map((request) => (
          <li key={request.id}>
            <h3>
              <Link href={citizenRequestPath({ municipality }, record.id, request.id)}>
                {request.reach === "all" ? "Hele din sag" : "Noget af din sag"}, bedt om <Day day={request.said.on} />
              </Link>
            </h3>
            <p>
              <AccessMark request={request} />
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link href={citizenOutsidePath({ municipality }, record.id)}>Se, om andre har bedt om at se din sag</Link>
      </p>
      <p>
        Du får svar inden 7 arbejdsdage. Kan kommunen ikke nå det, så skriver den til dig hvorfor, og hvornår svaret
        kommer.
      </p>
      <p>
        Beder du om hele sagen, så får du også at vide, hvad kommunen ved om dig i den. Det skal du have inden 1 måned.
      </p>
      <Why
        standard={owed.standardSlug}
        sources={[
          "forvaltningsloven § 9, stk. 1",
          "forvaltningsloven § 16, stk. 2",
          "offentlighedsloven § 8",
          ownDataSource,
        ]}
        summary="Hvad siger loven?"
      />
    </Page>
  );
}

/** How a request stands, in a word. */
export const AccessMark = ({ request: { given } }: { request: Pick<AccessRequest, "given"> }) =>
  given === null ? <Tag kind="warning">Kommunen er i gang</Tag> : <Tag kind="success">Du kan læse den nu</Tag>;
