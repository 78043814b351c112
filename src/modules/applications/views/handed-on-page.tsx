import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";

/** What an act has led to in a case that is not open to whoever did it (any more). */
export type HandedOn = "moved" | "assigned" | "registered";

const words: Readonly<Record<HandedOn, { readonly title: string; readonly text: string }>> = {
  moved: {
    title: "Sagen er flyttet",
    text: "Den nye enhed har sagen nu. Den er ikke længere åben for dig.",
  },
  assigned: {
    title: "Sagen har fået en sagsbehandler",
    text: "Sagsbehandleren går videre med sagen. Den er ikke længere åben for dig.",
  },
  registered: {
    title: "Det er registreret",
    text: "Sagen ligger i en anden enhed, som går videre med den. Den er ikke åben for dig.",
  },
};

/** Sagen er givet videre: said in place of a case's page, with nothing of the case on it. */
export function HandedOnPage({ frame, what }: { readonly frame: Frame; readonly what: HandedOn }) {
  const { text, title } = words[what];
  return (
    <Page title={title} frame={frame}>
      <p>{text}</p>
      <p>
        <Link href="/sagsbehandler">Til dagens arbejde</Link>
      </p>
    </Page>
  );
}
