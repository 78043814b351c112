import { localDate } from "../../src/kernel/local-date.ts";
import { Alert } from "../../src/ui/alert.tsx";
import { BarChart } from "../../src/ui/bar-chart.tsx";
import { ButtonLink, ButtonRow, SubmitButton } from "../../src/ui/button.tsx";
import { Card } from "../../src/ui/card.tsx";
import { CheckboxGroup, RadioGroup, Select } from "../../src/ui/choice-field.tsx";
import { DateField } from "../../src/ui/date-field.tsx";
import { Day } from "../../src/ui/day.tsx";
import { Accordion, Details } from "../../src/ui/details.tsx";
import { DueTag } from "../../src/ui/due-tag.tsx";
import { Form } from "../../src/ui/form.tsx";
import type { Door } from "../../src/ui/frame.ts";
import { ListKeys } from "../../src/ui/island-element.ts";
import { Page } from "../../src/ui/page.tsx";
import { OnThisPage, Pagination } from "../../src/ui/pagination.tsx";
import type { FieldProblems } from "../../src/ui/problem.tsx";
import { StepCount, StepGuide } from "../../src/ui/step-guide.tsx";
import { SummaryList } from "../../src/ui/summary-list.tsx";
import { Table } from "../../src/ui/table.tsx";
import { Tag } from "../../src/ui/tag.tsx";
import { TextArea, TextField } from "../../src/ui/text-field.tsx";
import { Why } from "../../src/ui/why.tsx";

const today = localDate("2026-04-02");

/** Every component of the kit on one page, so that the kit itself is tested whatever pages use it. */
export function KitPage({ door, problems = [] }: { door: Door; problems?: FieldProblems }) {
  return (
    <Page
      title="Alle dele"
      frame={{
        door,
        place: { name: "Eksempel Kommune", href: "/" },
        help: { name: "Visitationen", phone: "99 45 44 21" },
        person: { name: "Anne Ager", role: "Sagsbehandler", logOut: "/log-af" },
        navigation: [
          { text: "Mit arbejde", href: "/", current: true },
          { text: "Sager", href: "/sager" },
        ],
      }}
      breadcrumb={[{ text: "Forside", href: "/" }]}
      above={<StepCount at={2} of={3} />}
      problems={problems}
      islands={["list-keys"]}
    >
      <Shown />
      <Asked problems={problems} />
    </Page>
  );
}

function Shown() {
  return (
    <>
      <p class="rn-lead">
        Svaret kommer senest <Day day={localDate("2026-04-07")} today={today} />.
      </p>
      <Why standard="eksempel" sources={["EKS-3.2", "serviceloven § 85"]} section="3" ownSetting />
      <OnThisPage links={[{ href: "#tal", text: "Tal" }]} />
      <Alert kind="info" heading="Du kan altid søge">
        <p>Kommunen ser på din situation.</p>
      </Alert>
      <Alert kind="success">Gemt.</Alert>
      <StepGuide
        steps={[
          { text: "Om dig", state: "done", href: "/1" },
          { text: "Din hverdag", state: "current", href: "/2", hint: "To spørgsmål" },
          { text: "Send", state: "open" },
        ]}
      />
      <h2 id="tal">Tal</h2>
      <ListKeys target="sager" isOff={false} />
      <Table
        id="sager"
        caption="Sager i dag"
        columns={[{ heading: "Sag" }, { heading: "Frist" }, { heading: "Dage", numeric: true }]}
        rows={[
          {
            key: "1",
            cells: [<a href="/sager/1">Sag 1</a>, <DueTag due={localDate("2026-04-01")} today={today} />, "-1"],
            filter: "haster",
          },
          {
            key: "2",
            cells: [<a href="/sager/2">Sag 2</a>, <DueTag due={localDate("2026-04-07")} today={today} />, "5"],
          },
          { key: "3", cells: [<a href="/sager/3">Sag 3</a>, <DueTag due={null} today={today} />, ""] },
        ]}
      />
      <BarChart
        id="tid"
        title="Svartid"
        description="To søjler: Eksempel 5 uger, Prøve ikke oplyst."
        bars={[
          { label: "Eksempel", value: 35, text: "5 uger" },
          { label: "Prøve", value: null, text: "Ikke oplyst" },
        ]}
      />
      <SummaryList items={[{ term: "Navn", answer: "Anne Ager", change: { href: "/navn" } }]} />
      <Tag kind="warning">Haster</Tag>
      <Details summary="Mere om fristen">
        <p>Dagen tæller ikke med.</p>
      </Details>
      <Accordion items={[{ id: "klage", heading: "Klage", content: <p>Du kan klage.</p> }]} />
      <Card heading="Aabenraa" subheading="2 måneder" href="/a" />
      <Pagination page={2} pages={3} href={(page) => `?side=${page}`} />
    </>
  );
}

function Asked({ problems }: { problems: FieldProblems }) {
  const choices = [
    { value: "ja", label: "Ja" },
    { value: "nej", label: "Nej", hint: "Du kan ændre det senere" },
  ];
  return (
    <Form method="post" action="/send" submissionId="018f">
      <h2>Spørgsmål</h2>
      <TextField name="navn" label="Dit navn" hint="For- og efternavn" problems={problems} />
      <TextArea name="hverdag" label="Fortæl om din hverdag" optional problems={problems} />
      <DateField name="foedt" label="Din fødselsdato" problems={problems} birthday />
      <RadioGroup name="pension" label="Får du førtidspension?" choices={choices} problems={problems} />
      <CheckboxGroup name="hjaelp" label="Hvad vil du have hjælp til?" choices={choices} problems={problems} />
      <Select name="kommune" label="Kommune" choices={choices} empty="Vælg" problems={problems} />
      <ButtonRow>
        <SubmitButton>Send</SubmitButton>
        <SubmitButton kind="secondary" name="gem" value="1">
          Gem og fortsæt senere
        </SubmitButton>
        <ButtonLink href="/" kind="secondary">
          Til forsiden
        </ButtonLink>
      </ButtonRow>
    </Form>
  );
}
