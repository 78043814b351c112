import { displayPath } from "../../../ui/display.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { homePath } from "../paths.ts";
import { publicFrame } from "./public-frame.ts";

/** The accessibility statement: what was tested and how, what is not good enough, and whom to tell. */
export function AccessibilityPage() {
  return (
    <Page
      title={"Tilgængeligheds\u00ADerklæring"}
      frame={publicFrame("other")}
      breadcrumb={[{ text: "Forside", href: homePath }]}
    >
      <p class="rn-lead">Alle skal kunne bruge Rettesnor. Her står, hvad vi har gjort, og hvad der mangler.</p>
      <h2>Hvad vi går efter</h2>
      <p>
        Vi går efter alle krav på niveau A og AA i WCAG 2.2. Det er et trin over det, loven om webtilgængelighed kræver.
      </p>
      <h2>Sådan har vi prøvet</h2>
      <ul>
        <li>Siderne bliver prøvet i en rigtig browser, hver gang vi laver noget om.</li>
        <li>Vi bruger fire værktøjer: axe, IBM Equal Access, html-validate og W3C's egen prøve af sidens kode.</li>
        <li>Vi har også egne prøver af det, værktøjerne ikke ser.</li>
        <li>Vi prøver på en smal skærm på 320 punkter og på en bred skærm, forstørret til 400 %, og på papir.</li>
        <li>Vi måler, om teksten er let at læse. Ingen sætning på borgernes sider er over 25 ord.</li>
        <li>Vi trykker os gennem siderne med tasten Tab. Man skal kunne se, hvor man er.</li>
        <li>Alt virker uden JavaScript og uden mus.</li>
        <li>
          Under <Link href={displayPath}>Læsehjælp</Link> kan du gøre teksten større og siderne roligere.
        </li>
      </ul>
      <h2>Det ved vi mangler</h2>
      <ul>
        <li>Ingen mennesker med handicap har prøvet siderne endnu. Det kan ingen maskine erstatte.</li>
        <li>Vi har ikke prøvet med en skærmlæser, sådan som mennesker bruger den.</li>
        <li>Ikke alt er oversat til engelsk. Det danske vises så i stedet, og det er mærket som dansk.</li>
        <li>Navne på love og afsnit er skrevet, som de står i kilden. De kan være svære at læse.</li>
      </ul>
      <h2>Er der noget, du ikke kan bruge?</h2>
      <p>
        Sig det til din kommune. Ring eller skriv til den afdeling, der står øverst på kommunens sider. Du kan få det
        samme på telefon, i et brev eller ved at møde op.
      </p>
      <p>
        Får du ikke hjælp, kan du klage til Digitaliseringsstyrelsen. Den holder øje med, at loven om webtilgængelighed
        bliver fulgt.
      </p>
      <p class="rn-source">lov om tilgængelighed af offentlige organers websteder og mobilapplikationer</p>
    </Page>
  );
}
