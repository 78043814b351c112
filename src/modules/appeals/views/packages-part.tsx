import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { appealPath } from "../../cases/paths.ts";
import { sizeInWords } from "../../documents/domain/document-type.ts";
import { staffLetterPath } from "../../letters/paths.ts";
import { pieceWords } from "../../pieces/domain/file-piece.ts";
import type { AppealPackage } from "../domain/appeal.ts";
import { sendingWayWords } from "../domain/appeal-entries.ts";
import { hasFreePages, isNewestUnsent, isStillToSend } from "../domain/sendable.ts";
import { packageFilePath } from "../paths.ts";
import type { AppealPageProps } from "./appeal-page.tsx";
import { SendForm } from "./send-form.tsx";

/** The packages that were made, the newest first: their files, which of them was sent, and the form that tells of a sending. */
export function Packages(props: AppealPageProps) {
  const { packages } = props.view.appeal;
  if (packages.length === 0) return null;
  return (
    <>
      <h2>Pakker</h2>
      {packages.toReversed().map((one) => (
        <OnePackage key={one.id} {...props} made={one} />
      ))}
    </>
  );
}

type OneProps = AppealPageProps & { readonly made: AppealPackage };

function OnePackage(props: OneProps) {
  const { made: one, view } = props;
  const isToSend = one.state === "made" && isStillToSend(view.appeal, one);
  return (
    <section aria-labelledby={`pakke-${one.ordinal}`}>
      <h3 id={`pakke-${one.ordinal}`}>
        Pakke {one.ordinal} <Mark {...props} />
      </h3>
      <p>
        Lavet <Day day={dayOfMoment(one.askedAt)} />, {one.plan.pieces.length} akter.
      </p>
      <Sent {...props} />
      {one.state === "waiting" && (
        <Alert kind="info" quiet>
          <p>
            Pakken laves. Det tager højst et par minutter.{" "}
            <Link href={appealPath(view.record.id, view.complaint.id)}>Se, om den er færdig</Link>
          </p>
        </Alert>
      )}
      {one.state === "failed" && (
        <Alert kind="error" heading="Pakken kunne ikke laves" level={3} quiet>
          <p>{one.result?.trouble}</p>
        </Alert>
      )}
      <NotToSend {...props} />
      {one.files.length > 0 && <Files {...props} />}
      {isToSend && view.notOfCase.length === 0 && <SendForm {...props} toSend={one} />}
    </section>
  );
}

/** Why the newest package is not to be sent as it is. */
function NotToSend({ made: one, view: { appeal, notOfCase } }: OneProps) {
  if (one.state !== "made" || !isNewestUnsent(appeal, one)) return null;
  if (!hasFreePages(appeal, one))
    return (
      <Alert kind="warning" heading="Lav pakken igen" level={3} quiet>
        <p>En anden pakke er sendt imens, og den har brugt sidetallene. Send ikke den her.</p>
      </Alert>
    );
  if (notOfCase.length === 0) return null;
  return (
    <Alert kind="warning" heading="Send ikke pakken. Lav den igen" level={3} quiet>
      <p>Det her er i pakken og hører ikke til i sagen:</p>
      <ul>
        {notOfCase.map(({ kind, name, on }) => (
          <li key={name}>
            {pieceWords[kind].word} fra <Day day={on} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Mark({ made: one, view: { appeal, notOfCase } }: OneProps) {
  if (one.state === "waiting") return <Tag kind="info">Laves</Tag>;
  if (one.state === "failed") return <Tag kind="error">Ikke lavet</Tag>;
  if (appeal.sendings.some(({ packageId }) => packageId === one.id)) return <Tag kind="success">Sendt</Tag>;
  if (!isNewestUnsent(appeal, one)) return <Tag>Erstattet af en nyere</Tag>;
  return (
    <Tag kind="warning">{isStillToSend(appeal, one) && notOfCase.length === 0 ? "Ikke sendt" : "Skal laves igen"}</Tag>
  );
}

function Sent({ made: one, view: { appeal, record } }: OneProps) {
  const sending = appeal.sendings.find(({ packageId }) => packageId === one.id);
  if (sending === undefined) return null;
  return (
    <p>
      Sendt <Day day={sending.on} /> {sendingWayWords[sending.way]}. {sending.reason}{" "}
      {sending.letterId !== null && (
        <Link href={staffLetterPath(record.id, sending.letterId)}>Brevet til borgeren om pakke {one.ordinal}</Link>
      )}
    </p>
  );
}

function Files({ made: one, view: { complaint, record } }: OneProps) {
  return (
    <Table
      caption={`Filerne i pakke ${one.ordinal}`}
      columns={[
        { heading: "Fil" },
        { heading: "Sider" },
        { heading: "Størrelse" },
        { heading: "Kontroltal (SHA-256)" },
      ]}
      rows={one.files.map(({ digest, firstPage, lastPage, name, ordinal, sizeBytes }) => ({
        key: `${ordinal}`,
        cells: [
          <Link key="fil" href={packageFilePath(record.id, complaint.id, one.id, ordinal)}>
            {name}
          </Link>,
          firstPage === null ? "Som den kom" : `${firstPage}-${lastPage}`,
          sizeInWords(sizeBytes),
          <code key="tal">{(digest.match(/.{16}/g) ?? []).join(" ")}</code>,
        ],
      }))}
      stacked
      compact
    />
  );
}
