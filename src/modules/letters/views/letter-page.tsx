import type { ComponentChildren } from "preact";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import type { Frame } from "../../../ui/frame.ts";
import type { LetterDocument } from "../../../ui/letter/letter-document.ts";
import { LetterView } from "../../../ui/letter/letter-view.tsx";
import { Page } from "../../../ui/page.tsx";
import { ProtectionMark } from "../../people/views/protection.tsx";
import { type Letter, whereabouts } from "../domain/letter.ts";
import { pdfPath } from "../paths.ts";

interface LetterPageProps {
  readonly frame: Frame;
  readonly letter: Letter;
  readonly document: LetterDocument;
  /** The page's own path. */
  readonly path: string;
  readonly back: { readonly text: string; readonly href: string };
  /** The citizen's address is protected, and the reader not the citizen. */
  readonly isAddressHidden: boolean;
  /** What is owed in the case. */
  readonly children?: ComponentChildren;
}

/** A letter as a page: the same words as on paper, and the paper itself; beside it, for staff, what is owed. */
export function LetterPage({ back, children, document, frame, isAddressHidden, letter, path }: LetterPageProps) {
  return (
    <Page
      title="Brev"
      windowTitle={letter.kind === "order" ? "Bestilling" : letter.title}
      frame={frame}
      back={back}
      above={`Sag ${document.caseNumber}`}
    >
      {frame.door === "staff" && <p>{whereabouts(letter)}.</p>}
      {isAddressHidden && <HiddenAddress letter={letter} isStaff={frame.door === "staff"} />}
      <ButtonRow>
        <ButtonLink kind="secondary" href={pdfPath(path)}>
          Hent brevet som PDF
        </ButtonLink>
      </ButtonRow>
      <div class={frame.door === "staff" ? "rn-work" : undefined}>
        <div>
          <LetterView letter={document} />
        </div>
        <div class={frame.door === "staff" ? "rn-work-side" : undefined}>{children}</div>
      </div>
    </Page>
  );
}

/** Why the window of the envelope is empty, and where the address stands. */
const HiddenAddress = ({ letter, isStaff }: { letter: Letter; isStaff: boolean }) => (
  <p>
    <ProtectionMark protection={{ name: false, address: true, until: null }} />{" "}
    {isStaff &&
      letter.channel === "paper" &&
      "Adressen står kun på det brev, der printes. Det bliver noteret, når du henter det."}
  </p>
);
