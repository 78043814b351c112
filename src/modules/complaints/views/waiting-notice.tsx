import { Alert } from "../../../ui/alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { providerComplaintsPath } from "../paths.ts";

/** Told a provider above its orders: citizens complain about its support, and the municipality waits for what it says. */
export const WaitingComplaintsNotice = ({ count }: { readonly count: number }) => (
  <Alert kind="warning" heading="Klager over jeres støtte" quiet>
    <p>
      {count === 1 ? "1 klage" : `${count} klager`} venter på, at I skriver, hvordan I ser det.{" "}
      <Link href={providerComplaintsPath}>Læs, og skriv</Link>
    </p>
  </Alert>
);
