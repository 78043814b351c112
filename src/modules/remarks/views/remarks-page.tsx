import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Why } from "../../../ui/why.tsx";
import { staffLetterPath } from "../../letters/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { type Remark, unanswered } from "../domain/remark.ts";
import type { CaseRemarksView } from "../domain/remarks-view.ts";
import { newRemarkPath, remarkPath } from "../paths.ts";
import { OneRemark } from "./one-remark.tsx";

interface RemarksPageProps {
  readonly frame: Frame;
  readonly view: CaseRemarksView;
  readonly mayAnswer: boolean;
  readonly notice?: string | undefined;
}

/** Bemærkninger i sagen: what the citizen holds to be wrong; those that wait stand first. */
export function RemarksPage({ frame, mayAnswer, notice, view }: RemarksPageProps) {
  const { record, remarks } = view;
  const waiting = unanswered(remarks);
  const done = remarks.filter(({ answer }) => answer !== null).toReversed();
  const shown = (remark: Remark) => (
    <OneRemark key={remark.id} remark={remark} isOwn={false}>
      <ul class="rn-choices no-max-width">
        {mayAnswer && remark.answer === null && (
          <li>
            <Link href={remarkPath(record.id, remark.id)}>
              Svar<span class="sr-only"> på bemærkningen om {remark.target.title}</span>
            </Link>
          </li>
        )}
        <li>
          <Link href={staffLetterPath(record.id, remark.letterId)}>Kvitteringen</Link>
        </li>
        {remark.answer !== null && (
          <li>
            <Link href={staffLetterPath(record.id, remark.answer.letterId)}>Brevet med svaret</Link>
          </li>
        )}
      </ul>
    </OneRemark>
  );
  return (
    <CaseWorkPage view={view} frame={frame} title="Bemærkninger fra borgeren" step={null} isBelow notice={notice}>
      <p>
        Borgeren kan altid sige, at noget i sagen er forkert. Det ændrer intet i sig selv, men det bliver liggende ved
        siden af, og borgeren skal have et svar.
      </p>
      <Why standard={view.owed.standardSlug} sources={["offentlighedsloven § 13"]} />
      <ButtonRow>
        <ButtonLink href={newRemarkPath(record.id)} kind="secondary">
          Skriv en bemærkning ned for borgeren
        </ButtonLink>
      </ButtonRow>
      <h2>Venter på svar ({waiting.length})</h2>
      {waiting.length === 0 && <p>Ingen bemærkninger venter.</p>}
      {waiting.map(shown)}
      {done.length > 0 && <h2>Besvaret ({done.length})</h2>}
      {done.map(shown)}
    </CaseWorkPage>
  );
}
