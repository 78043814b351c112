import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { Link } from "../../../ui/link.tsx";
import type { Address } from "../domain/citizen.ts";
import { type Protection, type ProtectionStanding, protectionWords } from "../domain/protection.ts";

/** Says that the citizen is protected: a lock and words, on every page of the case. */
export function ProtectionMark({ protection }: { protection: Protection | null }) {
  if (protection === null) return null;
  return (
    <strong class="rn-protected">
      <Icon name="lock" /> {protectionWords(protection)}
    </strong>
  );
}

/** Where the citizen lives; where that is protected, that it is, and the button that shows it once and is logged. */
export function AddressShown({ address, seePath }: { address: Address; seePath?: string | undefined }) {
  if (address.kind === "shown") return <>{address.lines.join(", ") || "Adresse ikke kendt"}</>;
  return (
    <>
      <span class="rn-protected">
        <Icon name="lock" /> Beskyttet adresse
      </span>{" "}
      {seePath !== undefined && <SeeAddress path={seePath} />}
    </>
  );
}

/** The extra press: whoever makes it sees the address once, and the citizen can see that they did. */
export const SeeAddress = ({ path }: { path: string }) => (
  <Form method="post" action={path} class="rn-inline-form">
    <SubmitButton kind="tertiary">Vis adressen</SubmitButton>
  </Form>
);

/** What to heed before anything is sent in the case of somebody protected. */
export function ProtectionWarning({ protection }: { protection: Protection | null }) {
  if (protection === null) return null;
  return (
    <Alert kind="warning" heading={protectionWords(protection)}>
      <p>
        {protection.address ? "Skriv ikke, hvor borgeren bor." : "Skriv ikke borgerens navn."} {heed}
      </p>
    </Alert>
  );
}

const heed = "Andre end borgeren må ikke få det at vide: heller ikke i breve, bestillinger og noter.";

/** When the protection ends, and the way to prolong or end it; a line more where the end is near. */
export function ProtectionEnd({ standing, path }: { standing: ProtectionStanding | null; path: string }) {
  if (standing === null) return <Link href={path}>Registrér beskyttelse</Link>;
  const { state, until } = standing;
  return (
    <>
      {state === "running" && until !== null && (
        <>
          Beskyttet til og med <Day day={until} />.{" "}
        </>
      )}
      {state === "ending" && until !== null && (
        <strong>
          Beskyttelsen udløber snart: <Day day={until} />.{" "}
        </strong>
      )}
      {state === "run-out" && until !== null && (
        <strong>
          Beskyttelsen udløb <Day day={until} />. Alt er skjult, til nogen har undersøgt det.{" "}
        </strong>
      )}
      <Link href={path}>Forlæng eller ophæv beskyttelsen</Link>
    </>
  );
}
