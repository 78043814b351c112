import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Moment } from "../../../ui/moment.tsx";
import { Page } from "../../../ui/page.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { Told } from "../../../ui/told.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { registerComplaintPath } from "../../cases/paths.ts";
import { complaintNumber } from "../../complaints/domain/complaint.ts";
import { parkedFields, parkingWords } from "../domain/parked-ruling.ts";
import type { ComplaintsFound, ParkedView } from "../domain/parked-views.ts";
import { matchParkedPath, parkedFilePath, registerRulingPath } from "../paths.ts";
import { parkedBreadcrumb } from "./parked-pages.tsx";

interface ParkedPageProps {
  readonly frame: Frame;
  readonly view: ParkedView;
  readonly form: FormState;
  /** The complaints of the case that was sought; undefined before. */
  readonly found?: ComplaintsFound | undefined;
  readonly notice?: string | undefined;
}

/** One ruling that fits no case: its paper, who put it aside, and the way to its case. */
export function ParkedRulingPage({ form, found, frame, notice, view }: ParkedPageProps) {
  const { matchedByName, parked, parkedByName } = view;
  return (
    <Page title="Afgørelse uden sag" frame={frame} breadcrumb={[...parkedBreadcrumb]} problems={form.problems}>
      <Told notice={notice} />
      <SummaryList
        items={[
          { term: "Handler om", answer: parked.about },
          { term: "Modtaget", answer: <Day day={parked.receivedOn} /> },
          ...(parked.reference === "" ? [] : [{ term: "Ankestyrelsens nummer", answer: parked.reference }]),
          { term: "Hvorfor", answer: parkingWords[parked.why] },
          ...(parked.note === "" ? [] : [{ term: "Prøvet", answer: parked.note }]),
          { term: "Fil", answer: <Link href={parkedFilePath(parked.id)}>{parked.title}</Link> },
          {
            term: "Lagt her",
            answer: (
              <>
                <Moment at={parked.parkedAt} /> af {parkedByName}
              </>
            ),
          },
        ]}
      />
      {parked.matched === null ? (
        <Match form={form} found={found} parkedId={parked.id} />
      ) : (
        <Alert kind="success" quiet>
          <p>
            Lagt i en sag <Moment at={parked.matched.at} /> af {matchedByName}.
          </p>
        </Alert>
      )}
    </Page>
  );
}

interface MatchProps extends Pick<ParkedPageProps, "form" | "found"> {
  readonly parkedId: string;
}

/** The case is sought by its number; then the complaint is chosen that the ruling is on. */
function Match({ form, found, parkedId }: MatchProps) {
  return (
    <section aria-labelledby="find-sagen">
      <h2 id="find-sagen">Find sagen</h2>
      <p>
        Har du ikke sagens nummer? Så <Link href="/sagsbehandler/find">søg efter borgeren</Link>.
      </p>
      <Form method="post" action={matchParkedPath(parkedId)}>
        <TextField
          name={parkedFields.caseNumber}
          label="Sagens nummer"
          hint="For eksempel 2026-000123"
          width={12}
          value={textOf(form.typed ?? {}, parkedFields.caseNumber)}
          problems={form.problems}
        />
        <SubmitButton kind="secondary">Find klagerne i sagen</SubmitButton>
      </Form>
      {found !== undefined && <Found found={found} parkedId={parkedId} />}
    </section>
  );
}

function Found({ found, parkedId }: { readonly found: ComplaintsFound; readonly parkedId: string }) {
  const appealed = found.complaints.filter(({ hasAppeal }) => hasAppeal);
  return (
    <section aria-labelledby="klager-i-sagen">
      <h3 id="klager-i-sagen">Klager i sag {found.number}</h3>
      {appealed.length === 0 && (
        <p>
          Sagen har ingen klage til Ankestyrelsen.{" "}
          <Link href={registerComplaintPath(found.caseId)}>Registrér klagen først</Link>. Kom så tilbage hertil.
        </p>
      )}
      <ul>
        {appealed.map((complaint) => (
          <li key={complaint.id}>
            <Link href={registerRulingPath(found.caseId, complaint.id, parkedId)}>
              Registrér afgørelsen på klage {complaintNumber(found.number, complaint)}
            </Link>
            , modtaget <Day day={complaint.receivedOn} short />
          </li>
        ))}
      </ul>
    </section>
  );
}
