import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { appealPath } from "../../cases/paths.ts";
import { sizeInWords } from "../../documents/domain/document-type.ts";
import { staffLetterPath } from "../../letters/paths.ts";
import type { AppealPackage } from "../domain/appeal.ts";
import { sendingWayWords } from "../domain/appeal-entries.ts";
import { isStillToSend } from "../domain/sendable.ts";
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
      {one.files.length > 0 && <Files {...props} />}
      {isToSend && <SendForm {...props} toSend={one} />}
    </section>
  );
}

function Mark({ made: one, view: { appeal } }: OneProps) {
  if (one.state === "waiting") return <Tag kind="info">Laves</Tag>;
  if (one.state === "failed") return <Tag kind="error">Ikke lavet</Tag>;
  if (appeal.sendings.some(({ packageId }) => packageId === one.id)) return <Tag kind="success">Sendt</Tag>;
  return isStillToSend(appeal, one) ? <Tag kind="warning">Ikke sendt</Tag> : <Tag>Erstattet af en nyere</Tag>;
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
