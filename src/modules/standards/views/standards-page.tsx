import { Fragment } from "preact";
import { formatLength } from "../../../kernel/danish-day.ts";
import type { Length } from "../../../kernel/length.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { BarChart } from "../../../ui/bar-chart.tsx";
import { ButtonLink } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { OwnSetting } from "../../../ui/why.tsx";
import { editionOn } from "../domain/edition-in-force.ts";
import type { ProcessingTime } from "../domain/processing-time.ts";
import type { Standard } from "../domain/standard.ts";
import { clausePath, comparisonPath, expectationPath, homePath, standardPath } from "../paths.ts";
import { publicFrame } from "./public-frame.ts";

/** One municipality with its processing time, and how many days that is today. */
export interface TimedStandard {
  readonly standard: Standard;
  readonly time: ProcessingTime;
  readonly days: number | null;
}

interface StandardsPageProps {
  readonly standards: readonly TimedStandard[];
  readonly today: LocalDate;
}

/** All published standards, and how long each municipality may take to answer. */
export function StandardsPage({ standards, today }: StandardsPageProps) {
  return (
    <Page
      title={"Kommunernes kvalitets\u00ADstandarder"}
      frame={publicFrame("standards")}
      breadcrumb={[{ text: "Forside", href: homePath }]}
    >
      <p class="rn-lead">
        En kvalitetsstandard fortæller, hvad du kan forvente af kommunen. Politikerne i kommunen har vedtaget den.
      </p>
      <p>
        Standarden er en rettesnor. Kommunen skal altid se på netop din situation. Har du brug for noget andet, skal den
        give dig det, loven siger.
      </p>
      <ul class="rn-cards no-max-width">
        {standards.map(({ standard }) => (
          <li key={standard.municipality.slug}>
            <StandardCard standard={standard} today={today} />
          </li>
        ))}
      </ul>
      <ProcessingTimes standards={standards} />
      <h2>Læg to ved siden af hinanden</h2>
      <p>Du kan se to kommuners standarder punkt for punkt.</p>
      <ButtonLink href={comparisonPath} kind="secondary">
        Sammenlign to kommuner
      </ButtonLink>
    </Page>
  );
}

function StandardCard({ standard, today }: { standard: Standard; today: LocalDate }) {
  const { name, slug } = standard.municipality;
  const edition = editionOn(standard, today);
  return (
    <Card heading={name}>
      <p>{standard.title.da}</p>
      {edition !== undefined && (
        <p class="rn-note">
          Gælder fra <Day day={edition.inForceFrom} />
        </p>
      )}
      <ul class="rn-plain rn-ways">
        <li>
          <Link href={standardPath(slug)}>
            Læs standarden<span class="sr-only"> for {name}</span>
          </Link>
        </li>
        <li>
          <Link href={expectationPath(slug)}>
            Hvad kan jeg forvente?<span class="sr-only"> {name}</span>
          </Link>
        </li>
      </ul>
    </Card>
  );
}

function ProcessingTimes({ standards }: { standards: readonly TimedStandard[] }) {
  const shortestFirst = standards.toSorted((one, other) => (one.days ?? 9999) - (other.days ?? 9999));
  return (
    <section aria-labelledby="svartid">
      <h2 id="svartid">Så længe må kommunen være om at svare</h2>
      <p>Tiden går fra den dag, kommunen får din ansøgning. Den dag tæller ikke med.</p>
      <BarChart
        id="svartid-billede"
        title="Den længste tid, kommunen må være om at svare"
        description={`En vandret søjle for hver kommune, den korteste øverst. ${shortestFirst.map(inASentence).join(" ")}`}
        bars={shortestFirst.map(({ standard, time, days }) => ({
          label: standard.municipality.name,
          value: days,
          text: lengthOrUnknown(time.length) + (time.ownSetting ? " *" : ""),
        }))}
      />
      {shortestFirst.some(({ time }) => time.ownSetting) && (
        <p class="rn-note">* Kommunens egen indstilling, ikke fra kilden.</p>
      )}
      <Table
        caption="Den længste svartid i tal"
        columns={[
          { heading: "Kommune" },
          { heading: "Tid" },
          { heading: "Dage i alt, hvis du søger i dag", numeric: true },
          { heading: "Hvor det står" },
        ]}
        rows={shortestFirst.map(({ standard, time, days }) => ({
          key: standard.municipality.slug,
          cells: [
            standard.municipality.name,
            lengthOrUnknown(time.length),
            days ?? "Ikke oplyst",
            <Whence key="kilde" standard={standard} time={time} />,
          ],
        }))}
        stacked
      />
    </section>
  );
}

const inASentence = ({ standard, time }: TimedStandard): string =>
  `${standard.municipality.name}: ${lengthOrUnknown(time.length)}.`;

const lengthOrUnknown = (length: Length | null): string => (length === null ? "Ikke oplyst" : formatLength(length));

function Whence({ standard, time }: { standard: Standard; time: ProcessingTime }) {
  return (
    <Fragment>
      {time.clause !== null && <Link href={clausePath(standard.municipality.slug, time.clause)}>{time.clause}</Link>}
      {time.ownSetting && (
        <>
          {" "}
          <OwnSetting />
        </>
      )}
    </Fragment>
  );
}
