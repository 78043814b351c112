import type { Language } from "../../../ui/day-words.ts";
import { Link } from "../../../ui/link.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { type SummaryItem, SummaryList } from "../../../ui/summary-list.tsx";
import { OwnSetting } from "../../../ui/why.tsx";
import type { RouteItem } from "../domain/guidance-items.ts";
import type { Law } from "../domain/law.ts";
import type { Standard, Unit } from "../domain/standard.ts";
import { Sources } from "./guidance-list.tsx";

interface ReceiverProps {
  readonly standard: Standard;
  readonly route: RouteItem;
  readonly lang: Language;
  readonly law: Pick<Law, "acts">;
}

/** The unit that receives the case, how it is reached, and what could change which unit it is. */
export function Receiver({ standard, route, lang, law }: ReceiverProps) {
  const unit = standard.units.find(({ slug }) => slug === route.unit);
  return (
    <>
      <p>
        <strong lang="da">{route.name}</strong>
      </p>
      {unit !== undefined && ways(unit, lang).length > 0 && <SummaryList items={ways(unit, lang)} />}
      {route.dependsOn?.includes("earlyPension") && (
        <p>
          {lang === "en"
            ? "It may be another unit if you get early retirement pension. Both will help you on."
            : "Det kan være en anden afdeling, hvis du får førtidspension. De hjælper dig videre begge steder."}
        </p>
      )}
      {route.ownSetting && <OwnSetting lang={lang} />}
      <Sources sources={route.sources} standard={standard.municipality.slug} law={law} />
    </>
  );
}

function ways({ phone, mail, address }: Unit, lang: Language): readonly SummaryItem[] {
  return [
    ...(phone === undefined
      ? []
      : [{ term: lang === "en" ? "Phone" : "Telefon", answer: <PhoneLink phone={phone} /> }]),
    ...(mail === undefined
      ? []
      : [{ term: lang === "en" ? "E-mail" : "Mail", answer: <Link href={`mailto:${mail}`}>{mail}</Link> }]),
    ...(address === undefined
      ? []
      : [{ term: lang === "en" ? "Address" : "Adresse", answer: <span lang="da">{address.join(", ")}</span> }]),
  ];
}
