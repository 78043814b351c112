import { Link } from "../../../ui/link.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import type { Unit } from "../../standards/domain/standard.ts";
import type { NamedStaff } from "../domain/case-with-applications.ts";

interface UnitContactProps {
  readonly unit: Unit | undefined;
  readonly caseworker: Pick<NamedStaff, "name" | "phone"> | null;
}

/** Who has the case, and how to reach them. */
export function UnitContact({ unit, caseworker }: UnitContactProps) {
  if (unit === undefined) return null;
  const phone = caseworker?.phone ?? unit.phone;
  return (
    <p>
      Din sag er hos {unit.name}
      {caseworker && `. Din sagsbehandler er ${caseworker.name}`}.
      {phone !== undefined && (
        <>
          {" "}
          Telefon <PhoneLink phone={phone} />.
        </>
      )}
      {unit.mail !== undefined && (
        <>
          {" "}
          Mail <Link href={`mailto:${unit.mail}`}>{unit.mail}</Link>.
        </>
      )}
    </p>
  );
}
