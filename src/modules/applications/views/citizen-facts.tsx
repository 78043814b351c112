import { Day } from "../../../ui/day.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { type Citizen, maskedCpr } from "../../people/domain/citizen.ts";

/** Who the citizen is, as staff need it; the number's last four digits are not shown. */
export function CitizenFacts({ citizen }: { citizen: Citizen }) {
  const { addressLines, bornOn, cprNumber, digital, mail, phone } = citizen;
  return (
    <SummaryList
      items={[
        { term: "CPR-nummer", answer: cprNumber === null ? "Ikke kendt" : maskedCpr(cprNumber) },
        { term: "Født", answer: <Day day={bornOn} /> },
        { term: "Adresse", answer: addressLines.length === 0 ? "Ikke oplyst" : addressLines.join(", ") },
        { term: "Telefon", answer: phone === null ? "Ikke oplyst" : <PhoneLink phone={phone} /> },
        ...(mail === null ? [] : [{ term: "Mail", answer: mail }]),
        { term: "Breve", answer: digital ? "På egne sider" : "På papir" },
      ]}
    />
  );
}
