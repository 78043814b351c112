import type { ComponentChildren } from "preact";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { type CaseDocument, senderWords } from "../domain/document.ts";
import { documentTypes, sizeInWords } from "../domain/document-type.ts";
import { filePath, misfiledPath } from "../paths.ts";

interface DocumentListProps {
  readonly documents: readonly CaseDocument[];
  /** The page that the files lie below. */
  readonly path: string;
  /** True for those who may mark a paper as filed wrongly. */
  readonly mayMark: boolean;
}

/** The papers of a case, for those who work with it: date, from whom, how large, and who else can see it. */
export function StaffDocumentList({ documents, path, mayMark }: DocumentListProps) {
  return (
    <Table
      caption={documents.length === 1 ? "1 dokument" : `${documents.length} dokumenter, det nyeste øverst`}
      columns={staffColumns}
      rows={documents.map((document) => ({
        key: document.id,
        cells: [
          <Name document={document} path={path} />,
          <Day day={document.receivedOn} short />,
          senderWords[document.from],
          sizeOf(document),
          document.shownToCitizen ? "Ja" : "Nej",
          <Whereabouts document={document} mayMark={mayMark} />,
        ],
      }))}
      empty="Der er ingen dokumenter i sagen endnu."
      compact
      stacked
    />
  );
}

const staffColumns = [
  { heading: "Dokument" },
  { heading: "Modtaget" },
  { heading: "Fra" },
  { heading: "Fil" },
  { heading: "Kan borgeren se det?" },
  { heading: "Ligger det rigtigt?" },
] as const;

/** The same for the citizen's side. */
export function CitizenDocumentList({ documents, path }: Pick<DocumentListProps, "documents" | "path">) {
  return (
    <Table
      caption={documents.length === 1 ? "1 dokument" : `${documents.length} dokumenter, det nyeste øverst`}
      columns={staffColumns.slice(0, 4)}
      rows={documents.map((document) => ({
        key: document.id,
        cells: [
          <Name document={document} path={path} />,
          <Day day={document.receivedOn} />,
          document.from === "citizen" ? "borgeren selv" : senderWords[document.from],
          sizeOf(document),
        ],
      }))}
      empty="Du har ikke sendt noget endnu."
      stacked
    />
  );
}

const sizeOf = ({ type, sizeBytes }: CaseDocument): string => `${documentTypes[type].word}, ${sizeInWords(sizeBytes)}`;

/** What it is, with the note; the file is one click away as long as the paper is where it belongs. */
function Name({ document, path }: { document: CaseDocument; path: string }): ComponentChildren {
  const { id, title, note, misfiled } = document;
  return (
    <>
      {misfiled === null ? (
        <Link href={filePath(path, id)}>
          Hent<span class="sr-only"> filen</span>: {title}
        </Link>
      ) : (
        title
      )}
      {note !== "" && <p class="rn-note">{note}</p>}
    </>
  );
}

function Whereabouts({ document, mayMark }: { document: CaseDocument; mayMark: boolean }) {
  const { id, caseId, title, misfiled } = document;
  if (misfiled !== null) {
    return (
      <>
        <Tag>{misfiled.kind === "moved" ? "Flyttet" : "Taget ud"}</Tag> {misfiled.reason}
      </>
    );
  }
  if (!mayMark) return <>Ja</>;
  return (
    <Link href={misfiledPath(caseId, id)}>
      Ligger det forkert?<span class="sr-only"> {title}</span>
    </Link>
  );
}
