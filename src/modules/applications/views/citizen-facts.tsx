import { Day } from "../../../ui/day.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { protectedAddressPath } from "../../cases/paths.ts";
import { type Citizen, maskedCpr } from "../../people/domain/citizen.ts";
import { AddressShown } from "../../people/views/protection.tsx";

interface CitizenFactsProps {
  readonly citizen: Citizen;
  /** Where the reader works with a case of the citizen's; elsewhere no way to somebody protected is shown. */
  readonly caseId?: string;
}

/** Who the citizen is, as staff need it; the number's last four digits are not shown. */
export function CitizenFacts({ citizen, caseId }: CitizenFactsProps) {
  const { address, bornOn, cprNumber, digital, mail, phone } = citizen;
  const isHidden = address.kind === "protected" && caseId === undefined;
  const seePath = caseId === undefined ? undefined : protectedAddressPath(caseId);
  return (
    <SummaryList
      items={[
        { term: "CPR-nummer", answer: cprNumber === null ? "Ikke kendt" : maskedCpr(cprNumber) },
        { term: "Født", answer: <Day day={bornOn} /> },
        { term: "Adresse", answer: <AddressShown address={address} seePath={seePath} /> },
        { term: "Telefon", answer: isHidden ? "Skjult" : phone === null ? "Ikke oplyst" : <PhoneLink phone={phone} /> },
        ...(mail === null || isHidden ? [] : [{ term: "Mail", answer: mail }]),
        { term: "Breve", answer: digital ? "Digitalt" : "På papir" },
      ]}
    />
  );
}
