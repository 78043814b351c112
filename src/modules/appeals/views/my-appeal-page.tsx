import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { complaintNumber } from "../../complaints/domain/complaint.ts";
import { citizenComplaintPath } from "../../complaints/paths.ts";
import { pieceWords } from "../../pieces/domain/file-piece.ts";
import { type AppealSending, openQuestions, packageOf } from "../domain/appeal.ts";
import type { MyAppealView } from "../domain/appeal-view.ts";
import type { PackageResult, PlanPiece } from "../domain/package-plan.ts";
import { pageWords } from "../domain/page-words.ts";

interface MyAppealPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MyAppealView;
}

/** Din klage hos Ankestyrelsen: when it was sent, what was sent, and what happens now. */
export function MyAppealPage(props: MyAppealPageProps) {
  const { frame, municipality, view } = props;
  const { appeal, complaint, record } = view;
  const number = complaintNumber(record.number, complaint);
  const sentOn = complaint.steps.find(({ kind }) => kind === "sent-on")?.on;
  return (
    <Page
      title="Din klage er sendt til Ankestyrelsen"
      windowTitle={`Klage ${number} hos Ankestyrelsen`}
      frame={frame}
      above={`Klage ${number}`}
      back={{ text: "Din klage", href: citizenComplaintPath({ municipality }, record.id, complaint.id) }}
    >
      {sentOn !== undefined && (
        <p class="rn-lead">
          Kommunen sendte den <Day day={sentOn} />.
        </p>
      )}
      <h2>Det sker nu</h2>
      <WhatNow {...props} />
      <h2>Det har kommunen sendt</h2>
      {appeal.sendings.length === 0 && (
        <p>Papirerne blev sendt på en anden måde. Spørg kommunen, hvis du vil se dem.</p>
      )}
      {appeal.sendings.map((sending) => (
        <OneSending key={sending.id} {...props} sending={sending} />
      ))}
      <p>Vil du se resten? Bed om at se din sag (aktindsigt).</p>
    </Page>
  );
}

function WhatNow({ view: { appeal, complaint, today } }: MyAppealPageProps) {
  const isDecided = complaint.steps.some(({ kind }) => kind === "withdrawn");
  if (isDecided) return <p>Du har trukket klagen tilbage.</p>;
  const question = openQuestions(appeal)[0];
  return (
    <>
      {question !== undefined && (
        <p>
          Ankestyrelsen har bedt kommunen om mere.{" "}
          {question.answerBy !== null && (
            <>
              Kommunen skal svare senest <Day day={question.answerBy} today={today} />.
            </>
          )}
        </p>
      )}
      <ul>
        <li>Ankestyrelsen ser på din klage. De skriver til dig, når de har et svar.</li>
        <li>De fortæller dig selv, hvor lang tid det tager.</li>
        <li>Kommunens afgørelse gælder, mens du venter.</li>
        <li>Har du mere at sige? Skriv til kommunen. Så sender den det videre.</li>
      </ul>
    </>
  );
}

function OneSending({ sending, view }: MyAppealPageProps & { readonly sending: AppealSending }) {
  const { appeal, readable } = view;
  const sent = packageOf(appeal, sending);
  if (sent === undefined) return null;
  const rows = new Map((sent.result?.rows ?? []).map((row) => [row.name, row]));
  const { demands, pieces } = sent.plan;
  return (
    <section>
      <h3>
        Sendt <Day day={sending.on} />: {pieces.length} {pieces.length === 1 ? "papir" : "papirer"}
      </h3>
      {demands
        .map(({ id, text }) => ({ id, text, own: pieces.filter(({ demand }) => demand === id) }))
        .filter(({ own }) => own.length > 0)
        .map(({ id, own, text }) => (
          <Details key={id} summary={`${text} (${own.length})`}>
            <ul>
              {own.map((piece) => (
                <SentPiece
                  key={piece.name}
                  piece={piece}
                  href={readable.get(piece.name)}
                  pages={rows.get(piece.name) ?? null}
                />
              ))}
            </ul>
          </Details>
        ))}
    </section>
  );
}

interface SentPieceProps {
  readonly piece: PlanPiece;
  /** Where its reader may open it; undefined where they may not. */
  readonly href: string | undefined;
  readonly pages: PackageResult["rows"][number] | null;
}

/**
 * One thing that was sent. What its reader may not open is told of by its kind: its title may itself tell of somebody else.
 *
 * Law: forvaltningsloven §§ 9 and 15 b.
 */
const SentPiece = ({ href, pages, piece: { kind, on, title } }: SentPieceProps) => (
  <li>
    <Day day={on} short />: {href === undefined ? pieceWords[kind].word : <Link href={href}>{title}</Link>}
    {pages !== null && `, side ${pageWords(pages)}`}
  </li>
);
