import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";

/** Ude af sagen: somebody has said that they have a conflict of interest themselves. Nothing of the case is on it. */
export function OutOfCasePage({ frame }: { frame: Frame }) {
  return (
    <Page title="Du er ude af sagen" frame={frame}>
      <p>Du er registreret som inhabil. Sagen er ikke længere åben for dig.</p>
      <p>Havde du sagen, skal en kollega overtage den. Sig det til din leder.</p>
      <p>
        <Link href="/sagsbehandler">Til dagens arbejde</Link>
      </p>
    </Page>
  );
}
