import { Card } from "../../../ui/card.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { Standard } from "../domain/standard.ts";
import { applyPath, comparisonPath, expectationPath, guidePath, standardPath, standardsPath } from "../paths.ts";
import { publicFrame } from "./public-frame.ts";

interface HomePageProps {
  readonly standards: readonly Standard[];
  /** Where staff sign in; left out where it is not known. */
  readonly staffHref: string | undefined;
}

/** The front page: what this is for a citizen, and two ways on in each municipality. */
export function HomePage({ standards, staffHref }: HomePageProps) {
  return (
    <Page title="Få støtte i din hverdag" frame={publicFrame("home")}>
      <p class="rn-lead">
        Har du svært ved at få hverdagen til at fungere? Så kan kommunen måske hjælpe dig. Hjælpen hedder
        socialpædagogisk støtte.
      </p>
      <p>
        Her kan du se, hvad du kan forvente i din kommune. Du kan også søge om støtte. Det er gratis at spørge, og du
        kan altid søge.
      </p>
      <h2 id="kommuner">Vælg din kommune</h2>
      <ul class="rn-cards no-max-width">
        {standards.map((standard) => (
          <li key={standard.municipality.slug}>
            <MunicipalityCard standard={standard} />
          </li>
        ))}
      </ul>
      <HowItGoes />
      <h2>Vil du vide mere?</h2>
      <ul>
        <li>
          <Link href={standardsPath}>Læs kommunernes kvalitetsstandarder</Link>
        </li>
        <li>
          <Link href={comparisonPath}>Sammenlign to kommuner</Link>
        </li>
      </ul>
      {staffHref !== undefined && (
        <>
          <h2>For ansatte</h2>
          <p>
            <Link href={staffHref}>Log ind som medarbejder eller udfører</Link>
          </p>
        </>
      )}
    </Page>
  );
}

function MunicipalityCard({ standard }: { standard: Standard }) {
  const { name, slug } = standard.municipality;
  return (
    <Card heading={name} level={3}>
      <ul class="rn-plain rn-ways">
        <li>
          <Link href={guidePath(slug)}>
            Hvilken hjælp er der?<span class="sr-only"> {name}</span>
          </Link>
        </li>
        <li>
          <Link href={expectationPath(slug)}>
            Hvad kan jeg forvente her?<span class="sr-only"> {name}</span>
          </Link>
        </li>
        <li>
          <Link href={applyPath(slug)}>
            Søg om støtte<span class="sr-only"> i {name}</span>
          </Link>
        </li>
        <li>
          <Link href={standardPath(slug)}>
            Hele standarden<span class="sr-only"> for {name}</span>
          </Link>
        </li>
      </ul>
    </Card>
  );
}

function HowItGoes() {
  return (
    <>
      <h2>Sådan går det for sig</h2>
      <ol class="rn-steps">
        <li>Du søger. Det kan du gøre her, på telefon, i et brev eller ved at møde op.</li>
        <li>Kommunen taler med dig om din hverdag. Du må tage en med, som du stoler på.</li>
        <li>Du får et svar på skrift. Der står, hvorfor svaret er, som det er.</li>
        <li>Får du støtte, laver I mål sammen. I taler jævnligt om, hvordan det går.</li>
      </ol>
    </>
  );
}
