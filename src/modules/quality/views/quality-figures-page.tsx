import { BarChart } from "../../../ui/bar-chart.tsx";
import { Details } from "../../../ui/details.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { Why } from "../../../ui/why.tsx";
import type { ClauseOf } from "../../standards/domain/effect.ts";
import { countWords, measuredWords } from "../domain/measured-words.ts";
import { fewestPeople, type GoalFigures } from "../domain/quality-figures.ts";
import { providersIn } from "../domain/quality-file.ts";
import { halfSlug, halfWords, halvesToAsk } from "../domain/quality-period.ts";
import type { QualityFiguresView } from "../domain/quality-views.ts";
import { qualityFileOf, qualityPageOf } from "../paths.ts";

/** How each quality goal of the standard is met: by clause, with how it is measured, all together and by provider. */
export function QualityFiguresPage({ frame, view }: { frame: Frame; view: QualityFiguresView }) {
  const { figures, half, today } = view;
  const byClause = [...Map.groupBy(figures, ({ goal }) => goal.clause)];
  return (
    <Page title="Kvalitetsmål" frame={frame}>
      <p class="rn-lead">Her kan du se, om støtten når standardens kvalitetsmål.</p>
      <nav aria-label="Halvår">
        <ul class="rn-choices">
          {halvesToAsk(today).map((one) => (
            <li key={halfSlug(one)}>
              <Link href={qualityPageOf(one)} current={halfSlug(one) === halfSlug(half) ? "page" : undefined}>
                {halfWords(one)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {figures.length === 0 ? (
        <p>Kommunens standard har ingen kvalitetsmål i den periode.</p>
      ) : (
        <>
          <p>
            Er der færre end {fewestPeople} borgere bag et tal, viser vi det ikke. Ellers kunne nogen blive genkendt. Så
            skjuler vi også det næste tal, hvis det mindste ellers kunne regnes ud.
          </p>
          {byClause.map(([clause, some]) => (
            <ClauseFigures key={clause} clause={clause} figures={some} view={view} />
          ))}
          <p>
            <Link href={qualityFileOf(half)}>Hent tallene som fil</Link>
          </p>
        </>
      )}
    </Page>
  );
}

interface ClauseFiguresProps {
  readonly clause: string;
  readonly figures: readonly GoalFigures[];
  readonly view: QualityFiguresView;
}

/** The goals of one clause: a plot of all together, a table with each provider, and those that nothing is known of yet. */
function ClauseFigures({ clause, figures, view: { edition, half, standard, figures: all } }: ClauseFiguresProps) {
  const seenBy = figures[0]?.goal.seenBy ?? "citizen";
  const providers = providersIn(standard, all);
  const counted = figures.filter((one) => one.all !== "none");
  const unknown = figures.filter((one) => one.all === "none");
  return (
    <section aria-labelledby={`maal-${clause}`}>
      <h2 id={`maal-${clause}`}>{seenWords[seenBy]}</h2>
      <Plot id={clause} title={`${seenWords[seenBy]}, ${halfWords(half)}`} figures={figures} />
      <Table
        caption={`${seenWords[seenBy]}: mål for mål`}
        stacked
        columns={[
          { heading: "Mål" },
          { heading: "I alt", numeric: true },
          ...providers.map(({ name }) => ({ heading: name, numeric: true as const })),
        ]}
        rows={counted.map(({ all: count, byProvider, goal }) => ({
          key: `${goal.number}`,
          cells: [
            <GoalNamed key="maal" goal={goal} />,
            countWords(count),
            ...providers.map(({ slug }) => countWords(byProvider.get(slug))),
          ],
        }))}
        empty="Der er ingen tal endnu."
      />
      {unknown.length > 0 && (
        <Details summary={`Mål uden tal endnu (${unknown.length})`}>
          <ul>
            {unknown.map(({ goal }) => (
              <li key={goal.number}>
                <GoalNamed goal={goal} />
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Why standard={standard.municipality.slug} sources={[clause]} edition={edition ?? undefined} />
    </section>
  );
}

/** The goals that there is a figure of, as bars. */
function Plot({ figures, id, title }: { figures: readonly GoalFigures[]; id: string; title: string }) {
  const bars = figures.flatMap(({ all, goal }) =>
    typeof all === "string" ? [] : [{ label: `Mål ${goal.number}`, value: all.share, text: countWords(all) }],
  );
  if (bars.length === 0) return null;
  return (
    <BarChart
      id={`graf-${id}`}
      title={title}
      description="En søjle for hvert mål, der er et tal for: hvor stor en del af det målte der når målet."
      longest={100}
      bars={bars}
    />
  );
}

const GoalNamed = ({ goal }: Pick<GoalFigures, "goal">) => (
  <>
    {goal.number}. {goal.text}
    <br />
    <span class="rn-note">
      {measuredWords(goal)}
      {goal.question !== null && `: »${goal.question.text}«`}
    </span>
  </>
);

const seenWords: Readonly<Record<ClauseOf<"quality">["seenBy"], string>> = {
  professional: "Faglige mål",
  citizen: "Som borgeren oplever det",
  organisation: "Organisation og samarbejde",
};
