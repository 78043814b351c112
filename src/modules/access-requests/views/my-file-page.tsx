import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { sizeInWords } from "../../documents/domain/document-type.ts";
import { citizenLetterPath } from "../../letters/paths.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import type { MyFileView } from "../domain/access-view.ts";
import { type GivenPart, hasBeside } from "../domain/given-file.ts";
import { ownDataDue, ownDataSource } from "../domain/own-data.ts";
import { citizenAccessPath, citizenPiecePath, citizenRequestPath, wholeFilePath } from "../paths.ts";
import { AccessMark } from "./my-access-page.tsx";
import { TableOfPieces } from "./table-of-pieces.tsx";

interface MyFilePageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MyFileView;
  /** Which page of the index, counted from 1. */
  readonly page: number;
  /** Whether the letters about it are open to whoever reads it: one on paper is, when it is in the post. */
  readonly letters: ReadonlySet<string>;
}

/** One request: where it is, and the file thing by thing once it is given. */
export function MyFilePage({ frame, letters, municipality, page, view }: MyFilePageProps) {
  const { file, owed, record, request, today } = view;
  const path = citizenRequestPath({ municipality }, record.id, request.id);
  return (
    <Page
      title={request.reach === "all" ? "Hele din sag" : "Noget af din sag"}
      windowTitle={`Aktindsigt i sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={{ text: "Se din sag", href: citizenAccessPath({ municipality }, record.id) }}
    >
      <p>
        <AccessMark request={request} /> Du bad om det <Day day={request.said.on} />.
      </p>
      {request.wish !== "" && (
        <blockquote class="rn-quoted">
          <p class="rn-written">{request.wish}</p>
        </blockquote>
      )}
      {file === null ? (
        <>
          <Delays view={view} />
          <p>Kommunen finder det frem. Du får et brev, når du kan læse det.</p>
          <OwedPanel
            {...owed}
            obligations={owed.obligations.filter(({ what }) => what === "access")}
            today={today}
            audience="citizen"
          />
          <OwnData view={view} />
        </>
      ) : (
        <>
          <ButtonRow>
            {file.parts.length < 2 ? (
              <ButtonLink href={wholeFilePath(path)}>Hent det hele som én fil (PDF{sizeOf(file.parts[0])})</ButtonLink>
            ) : (
              file.parts.map((part, at) => (
                <ButtonLink key={part.firstPage} href={wholeFilePath(path, at + 1)}>
                  Hent side {part.firstPage} til {part.lastPage} (PDF{sizeOf(part)})
                </ButtonLink>
              ))
            )}
          </ButtonRow>
          {hasBeside(file) && (
            <p>Nogle papirer kan ikke stå i filen. Du kan hente dem fra listen herunder, en ad gangen.</p>
          )}
          {request.given !== null && letters.has(request.given.letterId) && (
            <p>
              <Link href={citizenLetterPath(municipality, record.id, request.given.letterId)}>
                Læs brevet om, hvad du har fået
              </Link>
            </p>
          )}
          <TableOfPieces
            file={file}
            page={page}
            listPath={path}
            pageOf={(name) => citizenPiecePath({ municipality }, record.id, request.id, name)}
          />
        </>
      )}
    </Page>
  );
}

/** How much there is to fetch; nothing of a file that was made before that was kept. */
const sizeOf = (part: GivenPart | undefined): string => (part === undefined ? "" : `, ${sizeInWords(part.sizeBytes)}`);

/** By when all that is known of whoever asked is owed; nothing where only some of the file was asked for. */
function OwnData({ view: { request } }: { view: MyFileView }) {
  const due = ownDataDue(request);
  if (due === null) return null;
  return (
    <p>
      Du får også at vide, hvad kommunen ved om dig i sagen. Det skal du have senest <Day day={due} /> ({ownDataSource}
      ).
    </p>
  );
}

/** That it comes later, and why. */
function Delays({ view: { request } }: { view: MyFileView }) {
  const newest = request.delays.at(-1);
  if (newest === undefined) return null;
  return (
    <Alert kind="warning" heading="Svaret bliver forsinket" quiet>
      <p>
        Du kan vente svar senest <Day day={newest.expectedOn} />.
      </p>
      <p class="rn-written">{newest.reason}</p>
    </Alert>
  );
}
