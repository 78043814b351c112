import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { OwnSetting } from "../../../ui/why.tsx";
import { asWritten, isBlank, writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { orderBreadcrumb } from "../../deliveries/paths.ts";
import { phaseNumbers, proposedEnd } from "../domain/method-phase.ts";
import { phaseFields } from "../domain/phase-form.ts";
import type { PhasesView } from "../domain/phases-view.ts";
import { newPhasePath } from "../paths.ts";
import { Course } from "./course-shown.tsx";
import { PlacePage } from "./place-page.tsx";

interface PhasesPageProps {
  readonly frame: Frame;
  readonly view: PhasesView;
  readonly standard: string;
  readonly fields: Fields;
  readonly problems: FieldProblems;
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
  readonly submissionId: string;
}

/** The course of one order for the provider that gives it: where it is, and the next phase. */
export function PhasesPage(props: PhasesPageProps) {
  const { frame, notice, problems, refusal, standard, view } = props;
  const { citizen, course, isGranted, orderId, owed, record, today } = view;
  return (
    <PlacePage
      frame={frame}
      title="Forløb"
      caseNumber={record.number}
      citizen={citizen}
      owed={owed}
      today={today}
      breadcrumb={orderBreadcrumb(orderId, record.number)}
      problems={problems}
      notice={notice}
      refusal={refusal}
    >
      <Course course={course} standard={standard} today={today} audience="staff" />
      {isGranted ? (
        <NextPhase {...props} />
      ) : (
        <p>Støtten er ikke bevilget som et CTI-forløb. Spørg sagsbehandleren, hvis den skal være det.</p>
      )}
    </PlacePage>
  );
}

function NextPhase(props: PhasesPageProps) {
  const { fields, problems, submissionId, view } = props;
  const { course, orderId, record, today } = view;
  const next = Math.min(3, (course.phases.at(-1)?.number ?? -1) + 1);
  const number = textOf(fields, phaseFields.number) || String(next);
  return (
    <>
      <h2>En ny fase begynder</h2>
      <Form
        keep="Fase i forløbet"
        keepIn={record.id}
        method="post"
        action={newPhasePath(orderId)}
        submissionId={submissionId}
      >
        <RadioGroup
          name={phaseFields.number}
          label="Hvilken fase?"
          choices={phaseNumbers.map((one) => ({
            value: String(one),
            label: course.method.phases[one]?.name.da ?? "",
            hint: course.method.phases[one]?.purpose.da,
          }))}
          value={number}
          problems={problems}
        />
        <Dates {...props} proposed={proposedEnd(today, monthsOf(view, next))} />
        <TextArea
          name={phaseFields.handedOver}
          label="Hvad bliver givet videre i denne fase?"
          optional
          rows={3}
          value={textOf(fields, phaseFields.handedOver)}
          problems={problems}
        />
        <TextField
          name={phaseFields.handedTo}
          label="Hvem tager over?"
          optional
          value={textOf(fields, phaseFields.handedTo)}
          problems={problems}
        />
        <SubmitButton>Gem fasen</SubmitButton>
      </Form>
      <Origin {...view} />
    </>
  );
}

const monthsOf = ({ course: { method, ownMonths } }: PhasesView, number: number): number | null => {
  const months = method.phases[number]?.months ?? null;
  return months === null ? null : (ownMonths ?? months);
};

function Dates({
  fields,
  problems,
  proposed,
  view,
}: PhasesPageProps & { readonly proposed: ReturnType<typeof proposedEnd> }) {
  const { today } = view;
  const isFresh = Object.keys(fields).length === 0;
  const shown = (name: string, first: typeof proposed) => {
    const written = writtenDay(fields, name);
    return isFresh && isBlank(written) && first !== null ? asWritten(first) : written;
  };
  return (
    <>
      <DateField
        name={phaseFields.from}
        label="Hvornår begyndte den?"
        value={shown(phaseFields.from, today)}
        problems={problems}
      />
      <DateField
        name={phaseFields.until}
        label="Hvornår er den planlagt til at slutte?"
        optional
        value={shown(phaseFields.until, proposed)}
        problems={problems}
      />
      <DateField
        name={phaseFields.followUp}
        label="Hvornår følger I op næste gang?"
        hint="Aftal dagen med borgeren. Den bliver fristen for opfølgningen."
        value={shown(phaseFields.followUp, null)}
        problems={problems}
      />
    </>
  );
}

/** Where the lengths come from: the method's own manual, or the municipality. */
const Origin = ({ course: { method, ownMonths } }: PhasesView) => (
  <p class="rn-note">
    {ownMonths === null ? (
      <>
        Forslaget til slutdag følger metoden: tre faser af tre måneder.{" "}
        <Link href={method.sources[0] ?? ""}>Læs om metoden</Link>
      </>
    ) : (
      <>
        Forslaget til slutdag er {ownMonths} måneder. <OwnSetting />
      </>
    )}
  </p>
);
