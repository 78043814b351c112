import { Alert } from "../../../ui/alert.tsx";
import { OfflineNotebook } from "../../../ui/island-element.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { offlinePaths } from "../../people/paths.ts";
import { OfflineForm } from "./offline-form.tsx";

/**
 * The page that stands in where a provider's phone has no coverage. It is the same for everybody and tells nothing of anybody:
 * what the phone carries is put in by the script.
 */
export function OfflinePage({ home }: { readonly home: string }) {
  const frame = {
    door: "staff",
    offline: offlinePaths,
    navigation: [{ text: "Notater på telefonen", href: offlinePaths.page, current: true }],
  } as const;
  return (
    <Page title="Notater på telefonen" frame={frame} islands={["offline-notebook"]}>
      <OfflineNotebook>
        <p class="rn-lead">
          Her kan du skrive notater uden dækning. De bliver sendt af sig selv, når du får dækning igen.
        </p>
        <noscript>
          <Alert kind="warning" quiet>
            <p>Siden bruger JavaScript. Har du dækning, kan du skrive dit notat på bestillingens egen side.</p>
          </Alert>
        </noscript>
        <div data-say role="status" />
        <section data-part="locked" hidden>
          <h2>Log ind først</h2>
          <p>Telefonen er låst for notater. Log ind med dækning én gang. Så kan du skrive her i 14 dage.</p>
        </section>
        <section data-part="locked-by-hand" hidden>
          <h2>Notaterne er låst</h2>
          <p>De er låst på denne telefon, til du åbner dem. Det kræver dækning og dit login.</p>
          <p>
            <button type="button" class="button button-primary" data-unlock>
              Åbn notaterne
            </button>
          </p>
        </section>
        <section data-part="refused" hidden>
          <h2>Ikke taget imod</h2>
          <ol class="rn-plain" data-notes="refused" />
        </section>
        <section data-part="writing" hidden>
          <h2>Skriv et notat</h2>
          <p class="rn-note" data-writer />
          <OfflineForm />
        </section>
        <section data-part="waiting" hidden>
          <h2>Venter på at blive sendt</h2>
          <ol class="rn-plain" data-notes="waiting" />
        </section>
        <section data-part="lock" hidden>
          <h2>Giver du telefonen til en anden?</h2>
          <p>Lås notaterne. De er låst, til du åbner dem eller logger ind igen.</p>
          <p>
            <button type="button" class="button button-secondary" data-lock>
              Lås notaterne
            </button>
          </p>
        </section>
        <p>
          <Link href={home}>Prøv at åbne dine bestillinger</Link>
        </p>
      </OfflineNotebook>
    </Page>
  );
}
