import { Link } from "../../../ui/link.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import type { Unit } from "../../standards/domain/standard.ts";
import type { NamedStaff } from "../domain/case-with-applications.ts";

interface UnitContactProps {
  readonly unit: Unit | undefined;
  readonly caseworker: Pick<NamedStaff, "name" | "phone"> | null;
}

/** Who has the case, and how to reach them, in a line. */
export function UnitContact({ caseworker, unit }: UnitContactProps) {
  if (unit === undefined) return null;
  return (
    <p>
      Din sag er hos {unit.name}. <Reach unit={unit} caseworker={caseworker} />
    </p>
  );
}

/** How to reach whoever has the case: the caseworker, else the unit. */
export function Reach({ caseworker, unit }: UnitContactProps) {
  const phone = caseworker?.phone ?? unit?.phone;
  return (
    <>
      {caseworker && <>Din sagsbehandler er {caseworker.name}. </>}
      {phone !== undefined && (
        <>
          Telefon <PhoneLink phone={phone} />.{" "}
        </>
      )}
      {unit?.mail !== undefined && (
        <>
          Mail <Link href={`mailto:${unit.mail}`}>{unit.mail}</Link>.
        </>
      )}
      {phone === undefined && unit?.mail === undefined && "Ring til kommunen, og spørg efter din sag."}
    </>
  );
}
