import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { Told } from "../../../ui/told.tsx";
import { intakePath } from "../../applications/paths.ts";
import { type Proposal, writerWords } from "../domain/proposal.ts";
import { waitingProposalPath } from "../paths.ts";

interface WaitingPageProps {
  readonly frame: Frame;
  readonly waiting: readonly Proposal[];
  readonly notice?: string | undefined;
}

/** Intake: what somebody has written for another, and waits for the other's yes. */
export const WaitingPage = ({ frame, notice, waiting }: WaitingPageProps) => (
  <Page title="Ansøgninger, der venter på et ja" frame={frame} breadcrumb={[{ text: "Modtagelse", href: intakePath }]}>
    <Told notice={notice} />
    <p>
      En anden har skrevet dem. De er ikke ansøgninger endnu, og ingen frist løber. Personen kan sige ja med eget login
      eller på papir.
    </p>
    <Table
      caption="Venter på et ja"
      compact
      empty="Der venter ingen lige nu."
      columns={[
        { heading: "Til" },
        { heading: "Født" },
        { heading: "Skrevet af" },
        { heading: "Sendt" },
        { heading: "Slettes efter" },
      ]}
      rows={waiting.map(({ id, person, sentOn, untilOn, writer }) => ({
        key: id,
        cells: [
          <Link key="to" href={waitingProposalPath(id)}>
            {person.name}
          </Link>,
          <Day key="born" day={person.bornOn} short />,
          `${writer.name}, ${writerWords[writer.as]}`,
          sentOn === null ? "" : <Day key="sent" day={sentOn} short />,
          <Day key="until" day={untilOn} short />,
        ],
      }))}
    />
  </Page>
);
