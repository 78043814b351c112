import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Pagination } from "../../../ui/pagination.tsx";
import { Table } from "../../../ui/table.tsx";
import type { FindingToReview } from "../domain/finding-to-review.ts";
import { patternNames } from "../domain/review-staff-day.ts";
import { findingPath, findingsPath } from "../paths.ts";

interface FindingsPageProps {
  readonly frame: Frame;
  readonly findings: readonly FindingToReview[];
  readonly page: number;
  readonly pages: number;
  /** Those that somebody has looked at. */
  readonly reviewed: boolean;
}

/** What the daily review of the log found. */
export function FindingsPage({ findings, frame, page, pages, reviewed }: FindingsPageProps) {
  return (
    <Page title="Logkontrol" windowTitle={reviewed ? "Logkontrol, gennemgået" : "Logkontrol"} frame={frame}>
      <p>
        Hver morgen gennemgår systemet, hvem der har set hvilke sager, og finder det, der ikke ligner arbejde. Et fund
        er ikke en anklage. Spørg medarbejderen, og skriv, hvad du fandt ud af.
      </p>
      <p>
        <Link href={findingsPath({ page: 1, reviewed: !reviewed })}>
          {reviewed ? "Vis dem, der ikke er gennemgået" : "Vis dem, der er gennemgået"}
        </Link>
      </p>
      <Table
        caption={reviewed ? "Gennemgåede fund" : "Fund, der ikke er gennemgået"}
        columns={[
          { heading: "Fund" },
          { heading: "Dag" },
          { heading: "Medarbejder" },
          { heading: "Hvorfor" },
          { heading: "Sag" },
        ]}
        stacked
        compact
        empty={reviewed ? "Ingen fund er gennemgået endnu." : "Der er ingen fund, der venter."}
        rows={findings.map((finding) => ({
          key: finding.id,
          cells: [
            <Link key="finding" href={findingPath(finding.id)}>
              {patternNames[finding.pattern]}
              <span class="sr-only">, {finding.staffName}</span>
            </Link>,
            <Day key="day" day={finding.day} short />,
            finding.staffName,
            finding.explanation,
            finding.caseNumbers.join(", ") || "Flere",
          ],
        }))}
      />
      <Pagination page={page} pages={pages} href={(to) => findingsPath({ page: to, reviewed })} />
    </Page>
  );
}
