import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup, Select } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { dayInWords } from "../../../ui/day-words.ts";
import { Form } from "../../../ui/form.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { asWritten, isBlank, writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { OwnWords } from "../../plans/views/own-words.tsx";
import { ScoreOverTime } from "../../plans/views/score-over-time.tsx";
import { meetings, meetingWords, outcomes, outcomeWords, standings, standingWords } from "../domain/follow-up.ts";
import { followedFields, followUpFields } from "../domain/follow-up-form.ts";
import { followUpPath } from "../paths.ts";
import type { FollowUpFacts } from "./follow-up-page.tsx";

interface FollowUpFormProps extends FollowUpFacts {
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly newSubmissionId: () => string;
}

/** What is written of a follow-up: the meeting, the citizen's words, each goal, what it leads to, the next one. */
export function FollowUpForm(props: FollowUpFormProps) {
  const { record, fields, problems, goals, rules } = props;
  const field = (name: string) => ({ name, value: textOf(fields, name), problems });
  const inspects = rules.some(({ rule }) => rule === "individual-inspection");
  return (
    <section aria-labelledby="hold-opfoelgning">
      <h2 id="hold-opfoelgning">Skriv en opfølgning, I har holdt</h2>
      <Form keep="Opfølgning" method="post" action={followUpPath(record.id)} submissionId={props.newSubmissionId()}>
        <DateField
          name={followUpFields.heldOn}
          label="Hvornår holdt I den?"
          problems={problems}
          value={writtenDay(fields, followUpFields.heldOn)}
        />
        <RadioGroup
          {...field(followUpFields.meeting)}
          label="Hvordan?"
          choices={meetings.map((value) => ({ value, label: meetingWords[value] }))}
        />
        <TextArea
          {...field(followUpFields.citizensWords)}
          label="Borgerens egne ord"
          hint="Hvad siger borgeren om støtten og om det, der er sket?"
          rows={4}
          optional
        />
        {goals.length > 0 && <h3>Målene</h3>}
        {goals.map((goal, row) => (
          <GoalRow key={goal} {...props} goal={goal} row={row} />
        ))}
        <TextArea
          {...field(followUpFields.useOfSupport)}
          label="Hvor meget har borgeren brugt støtten?"
          rows={2}
          optional
        />
        {inspects && (
          <TextArea
            {...field(followUpFields.inspection)}
            label="Tilsyn med borgerens støtte"
            hint="Tilsynet føres sammen med opfølgningen her i kommunen. Hvad så du?"
            rows={3}
            optional
          />
        )}
        <TextArea {...field(followUpFields.notes)} label="Hvad nåede I frem til?" rows={4} />
        <RadioGroup
          {...field(followUpFields.outcome)}
          label="Hvad fører opfølgningen til?"
          choices={outcomes.map((value) => ({ value, label: outcomeWords[value], hint: outcomeHints[value] }))}
        />
        <ChangeFields {...props} />
        <NextFields {...props} />
        <SubmitButton>Gem opfølgningen</SubmitButton>
      </Form>
    </section>
  );
}

const outcomeHints: Readonly<Partial<Record<(typeof outcomes)[number], string>>> = {
  adjust:
    "Borgeren får et brev om det, I har aftalt. Bliver støtten mindre mod borgerens ønske, kræver det en ny afgørelse.",
  end: "Skriv den sidste dag med støtte, når den er nået. Slutter støtten mod borgerens ønske, kræver det en ny afgørelse.",
  "other-help": "Hjælp borgeren videre, og skriv under »Hvad nåede I frem til?«, hvordan.",
};

function GoalRow({ goal, row, fields, problems, ffb, said }: FollowUpFormProps & { goal: string; row: number }) {
  const names = followedFields(row);
  const field = (name: string) => ({ name, value: textOf(fields, name), problems });
  const ofGoal = said.find(({ text }) => text === goal);
  return (
    <fieldset class="rn-goal">
      <legend>
        <h4>{goal}</h4>
      </legend>
      {ofGoal !== undefined && (
        <>
          <OwnWords words={ofGoal.words} audience="staff" />
          <ScoreOverTime goal={ofGoal} />
        </>
      )}
      <RadioGroup
        {...field(names.standing)}
        label="Hvor langt er målet?"
        choices={standings.map((value) => ({ value, label: standingWords[value] }))}
      />
      <Select
        {...field(names.level)}
        label="Funktionsniveau nu"
        optional
        empty="Vælg ikke"
        choices={ffb.functionLevels.map(({ level, name }) => ({ value: String(level), label: `${level}: ${name}` }))}
      />
      <TextField {...field(names.note)} label="Note" optional />
    </fieldset>
  );
}

/** What is adjusted: the citizen gets it in a letter. */
function ChangeFields({ fields, problems }: FollowUpFormProps) {
  return (
    <>
      <TextArea
        name={followUpFields.change}
        label="Skal støtten justeres: hvad har I aftalt?"
        hint="Skriv til borgeren. Teksten står i brevet om ændringen."
        rows={3}
        optional
        value={textOf(fields, followUpFields.change)}
        problems={problems}
      />
      <DateField
        name={followUpFields.changeFrom}
        label="Hvornår begynder ændringen?"
        hint="Kun når støtten skal justeres"
        problems={problems}
        value={writtenDay(fields, followUpFields.changeFrom)}
      />
    </>
  );
}

/** The next day, with the standard's last one written in beforehand. */
function NextFields({ fields, problems, latestNext }: FollowUpFormProps) {
  const typed = writtenDay(fields, followUpFields.nextOn);
  const isFresh = Object.keys(fields).length === 0;
  const proposed = isFresh && isBlank(typed) && latestNext !== null ? asWritten(latestNext) : typed;
  return (
    <>
      <DateField
        name={followUpFields.nextOn}
        label="Næste opfølgning"
        hint={
          latestNext === null
            ? "Standarden sætter ingen dag. Skriv den, I har aftalt. Slutter støtten, så lad den stå tom."
            : `Standarden siger senest ${dayInWords(latestNext)}, når I har holdt den i dag. Slutter støtten, så lad den stå tom.`
        }
        problems={problems}
        value={proposed}
      />
      <TextArea
        name={followUpFields.departure}
        label="Ligger den senere, end standarden siger: hvorfor?"
        rows={2}
        optional
        value={textOf(fields, followUpFields.departure)}
        problems={problems}
      />
    </>
  );
}
