import { BarChart } from "../../../ui/bar-chart.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { kronerInWords } from "../domain/amount.ts";
import { yearsToAsk } from "../domain/asked-year.ts";
import { tellings } from "../domain/money-figures.ts";
import type { MoneyView } from "../domain/money-view.ts";
import { keyWords, tellingWords } from "../domain/money-words.ts";
import { caseMoneyPath, moneyFileOf, moneyPageOf } from "../paths.ts";
import { HowCounted } from "./how-counted.tsx";
import { MoneyTable } from "./money-table.tsx";

/** Time and money of a year, told by unit, provider, paragraph or month, with the cases behind each figure. */
export function MoneyPage({ frame, view }: { frame: Frame; view: MoneyView }) {
  const { all, figures, query, standard } = view;
  return (
    <Page title="Tid og penge" frame={frame}>
      <p class="rn-lead">Her kan du se, hvad der er bevilget, leveret og forventet i {query.year}.</p>
      <Choices view={view} />
      <MoneyTable
        caption={`Tid og penge i ${query.year} efter ${tellingWords[query.by].toLowerCase()}`}
        heading={tellingWords[query.by]}
        countsCases
        rows={figures.map((one) => ({
          figures: one,
          name: <Link href={moneyPageOf({ ...query, chosen: one.key })}>{keyWords(standard, query.by, one.key)}</Link>,
        }))}
        all={all}
        empty="Der er ingen bevillinger i det år."
      />
      <p>
        <Link href={moneyFileOf(query)}>Hent tallene som fil</Link>
      </p>
      <Plot view={view} />
      <HowCounted />
      <Behind view={view} />
    </Page>
  );
}

/** Which year, and told by what. */
function Choices({ view: { query, today } }: { view: MoneyView }) {
  return (
    <nav aria-label="År og opdeling">
      <ul class="rn-choices">
        {yearsToAsk(today).map((year) => (
          <li key={year}>
            <Link
              href={moneyPageOf({ ...query, year, chosen: null })}
              current={year === query.year ? "page" : undefined}
            >
              {year}
            </Link>
          </li>
        ))}
      </ul>
      <ul class="rn-choices">
        {tellings.map((by) => (
          <li key={by}>
            <Link href={moneyPageOf({ ...query, by, chosen: null })} current={by === query.by ? "page" : undefined}>
              {tellingWords[by]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What each of them is expected to cost. */
function Plot({ view: { figures, query, standard } }: { view: MoneyView }) {
  if (figures.length === 0) return null;
  return (
    <BarChart
      id="forventet"
      title={`Forventet i ${query.year}`}
      description="En søjle for hver række i tabellen: det, støtten forventes at koste i hele året."
      bars={figures.map(({ expected, key }) => ({
        label: keyWords(standard, query.by, key),
        value: expected.oere,
        text: kronerInWords(expected.oere),
      }))}
    />
  );
}

/** The cases behind the figure that was chosen. */
function Behind({ view: { behind, hidden, query, standard } }: { view: MoneyView }) {
  if (query.chosen === null) return null;
  return (
    <section id="sager" aria-labelledby="sager-titel">
      <h2 id="sager-titel">Sagerne bag: {keyWords(standard, query.by, query.chosen)}</h2>
      <p>
        Du ser kun de sager, du selv må åbne. Det bliver skrevet ned, at du har set dem.
        {hidden > 0 && ` ${hidden} ${hidden === 1 ? "sag" : "sager"} vises ikke.`}
      </p>
      <MoneyTable
        caption="Sager, du må se"
        heading="Sag"
        rows={behind.map(({ citizen, figures, id, number }) => ({
          figures,
          name: (
            <>
              <Link href={caseMoneyPath(id, query.year)}>{number}</Link> {citizen}
            </>
          ),
        }))}
        empty="Der er ingen, du må se."
      />
    </section>
  );
}
