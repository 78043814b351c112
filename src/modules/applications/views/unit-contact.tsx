import { Link } from "../../../ui/link.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import type { Unit } from "../../standards/domain/standard.ts";
import type { NamedStaff } from "../domain/case-with-applications.ts";
import type { FormLanguage } from "../domain/question.ts";

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
export function Reach({ caseworker, language = "da", unit }: UnitContactProps & { readonly language?: FormLanguage }) {
  const phone = caseworker?.phone ?? unit?.phone;
  const words = reachWords[language];
  return (
    <>
      {caseworker && (
        <>
          {words.caseworker} {caseworker.name}.{" "}
        </>
      )}
      {phone !== undefined && (
        <>
          {words.phone} <PhoneLink phone={phone} />.{" "}
        </>
      )}
      {unit?.mail !== undefined && (
        <>
          {words.mail} <Link href={`mailto:${unit.mail}`}>{unit.mail}</Link>.
        </>
      )}
      {phone === undefined && unit?.mail === undefined && words.none}
    </>
  );
}

const reachWords = {
  da: {
    caseworker: "Din sagsbehandler er",
    phone: "Telefon",
    mail: "Mail",
    none: "Ring til kommunen, og spørg efter din sag.",
  },
  en: {
    caseworker: "Your caseworker is",
    phone: "Phone",
    mail: "E-mail",
    none: "Call the municipality and ask for your case.",
  },
} as const;
