import type { LocalDate } from "../../../kernel/local-date.ts";
import { SubmitButton } from "../../../ui/button.tsx";
import { Select } from "../../../ui/choice-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Table } from "../../../ui/table.tsx";
import { type Statement, statementsOn } from "../domain/compare.ts";
import { topicOrder, topics } from "../domain/compare-topics.ts";
import type { Edition, Standard } from "../domain/standard.ts";
import { clausePath, comparisonPath, homePath, standardsPath } from "../paths.ts";
import { publicFrame } from "./public-frame.ts";

/** One side of a comparison: a standard in the edition that is in force. */
export interface Side {
  readonly standard: Standard;
  readonly edition: Edition;
}

interface ComparisonPageProps {
  readonly standards: readonly Standard[];
  readonly today: LocalDate;
  /** The slugs that were chosen; empty where nothing is chosen yet. */
  readonly chosen: { readonly left: string; readonly right: string };
  /** Null until two standards are chosen. */
  readonly sides: { readonly left: Side; readonly right: Side } | null;
  readonly problems: FieldProblems;
}

/** Two standards side by side, point by point. Where one says nothing, that is told too. */
export function ComparisonPage({ standards, today, chosen, sides, problems }: ComparisonPageProps) {
  return (
    <Page
      title="Sammenlign to kommuner"
      windowTitle={sides === null ? undefined : `Sammenlign ${nameOf(sides.left)} og ${nameOf(sides.right)}`}
      frame={publicFrame("comparison")}
      breadcrumb={[
        { text: "Forside", href: homePath },
        { text: "Kvalitetsstandarder", href: standardsPath },
      ]}
      problems={problems}
    >
      <p class="rn-lead">Vælg to kommuner. Så ser du deres standarder ved siden af hinanden, punkt for punkt.</p>
      <Chooser standards={standards} chosen={chosen} problems={problems} />
      {sides !== null && <SideBySide {...sides} today={today} />}
    </Page>
  );
}

type ChooserProps = Pick<ComparisonPageProps, "standards" | "chosen" | "problems">;

function Chooser({ standards, chosen, problems }: ChooserProps) {
  const choices = standards.map(({ municipality }) => ({ value: municipality.slug, label: municipality.name }));
  return (
    <Form method="get" action={comparisonPath} class="rn-search">
      <Select
        name="venstre"
        label="Første kommune"
        choices={choices}
        value={chosen.left}
        empty="Vælg kommune"
        problems={problems}
      />
      <Select
        name="hoejre"
        label="Anden kommune"
        choices={choices}
        value={chosen.right}
        empty="Vælg kommune"
        problems={problems}
      />
      <SubmitButton>Sammenlign</SubmitButton>
    </Form>
  );
}

const nameOf = ({ standard }: Side): string => standard.municipality.name;

function SideBySide({ left, right, today }: { left: Side; right: Side; today: LocalDate }) {
  const rows = topicOrder
    .map((topic) => ({ topic, left: onSide(topic, left), right: onSide(topic, right) }))
    .filter((row) => row.left.length + row.right.length > 0);
  return (
    <>
      <p>
        Sådan gælder standarderne <Day day={today} />.
      </p>
      <Table
        caption={`${nameOf(left)} og ${nameOf(right)}`}
        columns={[{ heading: "Punkt" }, { heading: nameOf(left) }, { heading: nameOf(right) }]}
        rows={rows.map((row) => ({
          key: row.topic,
          id: row.topic,
          cells: [
            topics[row.topic].da,
            <Cell key="venstre" side={left} statements={row.left} />,
            <Cell key="hoejre" side={right} statements={row.right} />,
          ],
        }))}
        even
        stacked
      />
    </>
  );
}

const onSide = (topic: (typeof topicOrder)[number], { standard, edition }: Side): readonly Statement[] =>
  statementsOn(topic, standard, edition);

/** How many statements are shown at once; the rest is one press away. */
const atOnce = 4;

function Cell({ side, statements }: { side: Side; statements: readonly Statement[] }) {
  if (statements.length === 0) return <span class="rn-silent">Standarden siger ikke noget om det</span>;
  return (
    <>
      <Statements side={side} statements={statements.slice(0, atOnce)} />
      {statements.length > atOnce && (
        <Details summary={`Vis ${statements.length - atOnce} mere fra ${nameOf(side)}`}>
          <Statements side={side} statements={statements.slice(atOnce)} />
        </Details>
      )}
    </>
  );
}

function Statements({ side, statements }: { side: Side; statements: readonly Statement[] }) {
  const { slug } = side.standard.municipality;
  return (
    <ul class="rn-plain rn-statements">
      {statements.map(({ text, sources }) => (
        <li key={`${text}${sources[0]}`}>
          {text}{" "}
          <span class="rn-source">
            {sources.map((id) => (
              <Link key={id} href={clausePath(slug, id)}>
                {id}
              </Link>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
