import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { citizenComplainPath, wayBack } from "../../cases/paths.ts";
import type { Part } from "../../people/domain/mandate.ts";
import { complaintNumber } from "../domain/complaint.ts";
import { complaintStand } from "../domain/complaint-stand.ts";
import type { MyComplaintsView } from "../domain/complaint-views.ts";
import { aboutWords, standWordsForCitizen } from "../domain/complaint-words.ts";
import { nowForCitizen } from "../domain/now-for-citizen.ts";
import { citizenComplaintPath } from "../paths.ts";
import { NowLine } from "./now-line.tsx";

interface MyComplaintsPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MyComplaintsView;
  readonly open: readonly Part[];
  /** False for a companion, who may read along and not complain. */
  readonly mayComplain: boolean;
}

/** Dine klager: each with where it is, and the way to complain. */
export function MyComplaintsPage({ frame, mayComplain, municipality, open, view }: MyComplaintsPageProps) {
  const { clocks, complaints, record, today } = view;
  const at = { municipality };
  return (
    <Page
      title="Dine klager"
      windowTitle={`Dine klager, sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={wayBack(at, record.id, open)}
    >
      {complaints.length === 0 && <p class="rn-lead">Du har ikke klaget i sagen.</p>}
      {complaints.toReversed().map((complaint) => (
        <section
          class="card"
          key={complaint.id}
          aria-labelledby={`klage-${complaint.ordinal} klagenummer-${complaint.ordinal}`}
        >
          <div class="card-content">
            <h2 id={`klage-${complaint.ordinal}`} class="card-heading">
              <Link href={citizenComplaintPath(at, record.id, complaint.id)}>
                Klage {complaints.length > 1 && `${complaint.ordinal} `}
                {aboutWords(complaint)}
              </Link>
            </h2>
            <p>
              <Tag>{standWordsForCitizen[complaintStand(complaint)]}</Tag>{" "}
              <span id={`klagenummer-${complaint.ordinal}`}>Nummer {complaintNumber(record.number, complaint)}</span>,
              modtaget <Day day={complaint.receivedOn} />.
            </p>
            <p>
              <NowLine now={nowForCitizen(complaint, clocks.get(complaint.id) ?? [], today)} today={today} />
            </p>
          </div>
        </section>
      ))}
      <p>Er du uenig i noget, kan du klage. Du behøver ikke skrive hvorfor.</p>
      {mayComplain ? (
        <ButtonRow>
          <ButtonLink href={citizenComplainPath(at, record.id)}>
            {complaints.length === 0 ? "Klag" : "Klag over noget andet"}
          </ButtonLink>
        </ButtonRow>
      ) : (
        <p>Du kan læse med. Kun borgeren kan klage.</p>
      )}
    </Page>
  );
}
