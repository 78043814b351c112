import { displayPath, leavingPath } from "../../../ui/display.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { helpersPath } from "../../people/paths.ts";
import type { Unit } from "../../standards/domain/standard.ts";
import { expectationPath, standardPath } from "../../standards/paths.ts";

interface HelpPageProps {
  readonly frame: Frame;
  readonly actor: CitizenSide;
  /** Whom to call. */
  readonly unit: Unit | undefined;
}

/** Whom to call, whom one may take along, and what to do when it cannot wait. */
export function HelpPage({ actor, frame, unit }: HelpPageProps) {
  const { municipality } = actor;
  return (
    <Page title="Hjælp" frame={frame}>
      <p class="rn-lead">
        Ring eller kom forbi: vi kan gøre alt her for dig, og du får samme kvittering på papir. Du skal ikke bruge en
        computer.
      </p>
      <h2>Ring til kommunen</h2>
      <Contact unit={unit} />
      <p>Har du en sagsbehandler, står navn og telefon på din sags side.</p>
      <h2>Tag en med</h2>
      <p>
        Du må altid have en med, når du taler med kommunen. Det kan være en ven, en fra din familie eller en anden, du
        stoler på. Det hedder en bisidder.
      </p>
      {actor.kind === "citizen" && (
        <p>
          En anden kan også hjælpe dig her på siderne. <Link href={helpersPath(actor)}>Giv en anden adgang</Link>
        </p>
      )}
      <h2>Hvis du har brug for hjælp nu</h2>
      <Urgent />
      <h2>Når du bruger siderne</h2>
      <ul>
        <li>
          <Link href={displayPath}>Gør teksten større eller siderne roligere</Link>
        </li>
        <li>
          <Link href={leavingPath}>Sådan kommer du hurtigt væk fra siden</Link>
        </li>
      </ul>
      <h2>Forstå reglerne</h2>
      <ul>
        <li>
          <Link href={expectationPath(municipality)}>Hvad kan jeg forvente?</Link>
        </li>
        <li>
          <Link href={standardPath(municipality)}>Kommunens standard</Link>
        </li>
      </ul>
    </Page>
  );
}

function Contact({ unit }: Pick<HelpPageProps, "unit">) {
  if (unit === undefined) return <p>Ring til kommunen, og spørg efter støtte i hverdagen.</p>;
  const { address, mail, name, phone } = unit;
  return (
    <ul>
      <li>{name}</li>
      {phone !== undefined && (
        <li>
          Telefon <PhoneLink phone={phone} />
        </li>
      )}
      {mail !== undefined && (
        <li>
          Mail <Link href={`mailto:${mail}`}>{mail}</Link>
        </li>
      )}
      {address !== undefined && <li>{address.join(", ")}</li>}
      {phone === undefined && mail === undefined && <li>Ring til kommunen, og spørg efter dem.</li>}
    </ul>
  );
}

const Urgent = () => (
  <ul>
    <li>
      Er nogen i fare, så ring <Link href="tel:112">112</Link>.
    </li>
    <li>
      Tænker du på at tage dit liv, så ring til Livslinien på <PhoneLink phone="70 20 12 01" />.
    </li>
    <li>
      Slår eller truer en derhjemme dig, så ring til Lev Uden Vold på <Link href="tel:1888">1888</Link>. Det er gratis,
      og de svarer hele døgnet.
    </li>
  </ul>
);
