import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Told } from "../../../ui/told.tsx";
import { wayBack } from "../../cases/paths.ts";
import { citizenLetterPath } from "../../letters/paths.ts";
import type { Part } from "../../people/domain/mandate.ts";
import type { MyRemarksView } from "../domain/remarks-view.ts";
import { citizenNewRemarkPath } from "../paths.ts";
import { OneRemark } from "./one-remark.tsx";

interface MyRemarksPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MyRemarksView;
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
  readonly mayWrite: boolean;
  readonly notice?: string | undefined;
}

/** Bemærkninger til sagen: what the citizen has said is wrong, and what was answered. */
export function MyRemarksPage({ frame, mayWrite, municipality, notice, open, view }: MyRemarksPageProps) {
  const { record, remarks } = view;
  return (
    <Page
      title="Er noget forkert?"
      windowTitle={`Bemærkninger til sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={wayBack({ municipality }, record.id, open)}
    >
      <Told notice={notice} />
      <p class="rn-lead">
        Står der noget forkert i din sag? Så skriv det her. Det, du skriver, bliver liggende i sagen. Du får et brev med
        svar.
      </p>
      {mayWrite && (
        <ButtonRow>
          <ButtonLink href={citizenNewRemarkPath({ municipality }, record.id)}>Skriv, hvad der er forkert</ButtonLink>
        </ButtonRow>
      )}
      <h2>Det har du skrevet</h2>
      {remarks.length === 0 && <p>Du har ikke skrevet noget endnu.</p>}
      {remarks.toReversed().map((remark) => (
        <OneRemark key={remark.id} remark={remark} isOwn>
          {remark.answer !== null && (
            <p>
              <Link href={citizenLetterPath(municipality, record.id, remark.answer.letterId)}>
                Læs brevet med svaret
              </Link>
            </p>
          )}
        </OneRemark>
      ))}
    </Page>
  );
}
