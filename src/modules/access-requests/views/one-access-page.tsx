import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { accessPath } from "../../cases/paths.ts";
import { staffLetterPath } from "../../letters/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { OneAccessView } from "../domain/access-view.ts";
import { hasBeside } from "../domain/given-file.ts";
import { lateWithoutLetter } from "../domain/late-without-letter.ts";
import { ownDataDue, ownDataLate, ownDataSource } from "../domain/own-data.ts";
import type { PieceQuery } from "../domain/piece-list.ts";
import { accessRequestPath, piecePath } from "../paths.ts";
import { BeingMade } from "./being-made.tsx";
import { ChosenFile } from "./chosen-file.tsx";
import { FileParts } from "./file-parts.tsx";
import { DelayForm, GiveForm } from "./give-forms.tsx";
import { NotInFile } from "./not-in-file.tsx";
import { TableOfPieces } from "./table-of-pieces.tsx";

/** What the page of a request is shown with. */
export interface OneAccessPageProps {
  readonly frame: Frame;
  readonly view: OneAccessView;
  readonly mayGive: boolean;
  /** Which of the things are shown. */
  readonly query: PieceQuery;
  readonly form: FormState;
  /** Which of the forms was tried; null where none was. */
  readonly tried: "give" | "delay" | null;
  /** One-use ids of the forms that give and that delay. */
  readonly submissionIds: readonly [string, string];
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
}

/** One request: what was asked, the whole file with what is chosen of it, and the forms that give it or tell of a later day. */
export function OneAccessPage(props: OneAccessPageProps) {
  const { form, frame, mayGive, notice, query, refusal, view } = props;
  const { file, record } = view;
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title={file === null ? titleOf(view) : "Aktindsigt, der er givet"}
      step={null}
      isBelow
      problems={form.problems}
      notice={notice}
      refusal={refusal}
      refusalHeading="Aktindsigten er ikke givet"
    >
      <p>
        <Link href={accessPath(record.id)}>Al aktindsigt i sagen</Link>
      </p>
      <Late view={view} />
      <Asked view={view} />
      {file !== null && <Given view={view} query={query} />}
      {file === null && view.request.making !== null && <BeingMade view={view} mayGive={mayGive} />}
      {file === null && view.request.making === null && (
        <>
          <ChosenFile view={view} mayGive={mayGive} query={query} />
          {mayGive && <GiveForm {...props} />}
          {mayGive && <DelayForm {...props} />}
        </>
      )}
    </CaseWorkPage>
  );
}

/** That the day has gone and nobody has written to the citizen of a later one. */
function Late({ view: { owed, request, today } }: { view: OneAccessView }) {
  const late = lateWithoutLetter(request, owed.obligations, today);
  const ownData = ownDataLate(request, today);
  if (ownData !== null)
    return (
      <Alert kind="warning" heading="Fristen for egne oplysninger er overskredet">
        <p>
          Borgeren har bedt om hele sagen og skulle have svar senest <Day day={ownData} /> ({ownDataSource}). Giv
          aktindsigt nu.
        </p>
      </Alert>
    );
  if (late === null) return null;
  return (
    <Alert kind="warning" heading="Svaret er for sent, og der er ikke skrevet en ny dag">
      <p>
        Svaret skulle være kommet <Day day={late} />. Giv aktindsigt nu, eller skriv hvorfor det tager længere tid, og
        hvornår svaret kommer.
      </p>
    </Alert>
  );
}

const titleOf = ({ request: { making } }: OneAccessView): string =>
  making === null ? "Giv aktindsigt" : "Aktindsigten bliver lavet";

function Asked({ view: { record, request } }: { view: OneAccessView }) {
  const { delays, letterId, reach, said, wantedAs, wish } = request;
  const ownData = ownDataDue(request);
  return (
    <>
      <SummaryList
        items={[
          { term: "Bedt om", answer: <Day day={said.on} /> },
          { term: "Af", answer: said.name === "" ? "Borgeren" : said.name },
          { term: "Hvad", answer: reach === "all" ? "Hele sagen" : "Noget af sagen" },
          ...(wish === "" ? [] : [{ term: "Med egne ord", answer: <span class="rn-written">{wish}</span> }]),
          { term: "Hvordan", answer: wantedAs === "screen" ? "På skærmen" : "På papir" },
          ...(ownData === null
            ? []
            : [
                {
                  term: "Egne oplysninger",
                  answer: (
                    <>
                      Senest <Day day={ownData} /> ({ownDataSource})
                    </>
                  ),
                },
              ]),
          ...delays.map(({ expectedOn, letterId: letter, reason }) => ({
            term: "Lovet senere",
            answer: (
              <>
                <Day day={expectedOn} />. {reason} <Link href={staffLetterPath(record.id, letter)}>Brevet</Link>
              </>
            ),
          })),
        ]}
      />
      <p>
        <Link href={staffLetterPath(record.id, letterId)}>Kvitteringen til borgeren</Link>
      </p>
    </>
  );
}

function Given({ query: { page }, view: { file, record, request } }: Pick<OneAccessPageProps, "query" | "view">) {
  if (file === null || request.given === null) return null;
  return (
    <>
      <h2>Givet</h2>
      <p>
        Givet <Day day={request.given.on} />.{" "}
        <Link href={staffLetterPath(record.id, request.given.letterId)}>Brevet til borgeren</Link>
      </p>
      <NotInFile file={file} pageOf={(name) => piecePath(record.id, request.id, name)} />
      <FileParts file={file} requestPath={accessRequestPath(record.id, request.id)} />
      {request.wantedAs === "paper" && (
        <p>
          Borgeren vil have det på papir. Print PDF'en{hasBeside(file) && " og de filer, der ligger ved siden af"}, og
          send det med brevet.
        </p>
      )}
      <TableOfPieces
        file={file}
        page={page}
        listPath={accessRequestPath(record.id, request.id)}
        pageOf={(name) => piecePath(record.id, request.id, name)}
      />
    </>
  );
}
