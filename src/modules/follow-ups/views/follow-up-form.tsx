import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { dayInWords } from "../../../ui/day-words.ts";
import { Form } from "../../../ui/form.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { asWritten, isBlank, writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import {
  allReached,
  type FollowUpOutcome,
  meetings,
  meetingWords,
  outcomes,
  outcomeWords,
} from "../domain/follow-up.ts";
import { endsWithGoals, followUpFields } from "../domain/follow-up-form.ts";
import { followUpPath } from "../paths.ts";
import type { FollowUpFacts } from "./follow-up-page.tsx";
import { FollowedGoalFields } from "./followed-goal-fields.tsx";
import { InspectionFields, MeetingFields } from "./status-meeting-fields.tsx";
import { UseShown } from "./use-shown.tsx";

/** What the form of a follow-up is filled in from. */
export interface FollowUpFormProps extends FollowUpFacts {
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly newSubmissionId: () => string;
}

/** What is written of a follow-up: the meeting, the citizen's words, each goal, what it leads to, the next one. */
export function FollowUpForm(props: FollowUpFormProps) {
  const { record, fields, problems, goals, rules } = props;
  const topics = rules.filter(({ rule }) => rule === "topics");
  const field = (name: string) => ({ name, value: textOf(fields, name), problems });
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
        <MeetingFields {...props} />
        <TextArea
          {...field(followUpFields.citizensWords)}
          label="Borgerens egne ord"
          hint="Hvad siger borgeren om støtten og om det, der er sket?"
          rows={4}
          optional
        />
        {goals.length > 0 && <h3>Målene</h3>}
        {goals.map((goal, row) => (
          <FollowedGoalFields key={goal.id} {...props} goal={goal} row={row} />
        ))}
        <h3>Brug af støtten</h3>
        {props.use === null ? (
          <p>Der er ingen dagsnotater siden sidst.</p>
        ) : (
          <UseShown id={record.id} use={props.use} />
        )}
        {topics.map((rule) => (
          <Why key={rule.id} standard={props.owed.standardSlug} sources={rule.sources} section={rule.section} />
        ))}
        <TextArea
          {...field(followUpFields.useOfSupport)}
          label="Hvor meget har borgeren brugt støtten?"
          rows={2}
          optional
        />
        <InspectionFields {...props} />
        <TextArea {...field(followUpFields.notes)} label="Hvad nåede I frem til?" rows={4} />
        <GoalsReached {...props} />
        <RadioGroup
          {...field(followUpFields.outcome)}
          label="Hvad fører opfølgningen til?"
          choices={outcomes.map((value) => ({ value, label: outcomeWords[value], hint: outcomeHints[value] }))}
        />
        <GoesOn {...props} />
        <ChangeFields {...props} />
        <NextFields {...props} />
        <SubmitButton>Gem opfølgningen</SubmitButton>
      </Form>
    </section>
  );
}

const outcomeHints: Readonly<Partial<Record<FollowUpOutcome, string>>> = {
  adjust:
    "Borgeren får et brev om det, I har aftalt. Bliver støtten mindre mod borgerens ønske, kræver det en ny afgørelse.",
  end: "Skriv den sidste dag med støtte, når den er nået. Slutter støtten mod borgerens ønske, kræver det en ny afgørelse.",
  "other-help": "Hjælp borgeren videre, og skriv under »Hvad nåede I frem til?«, hvordan.",
};

/** Where the standard ends support with its goals, and each was reached by what was last said of it: the end is proposed. */
function GoalsReached({ owed, rules, lastStandings }: FollowUpFormProps) {
  const rule = endsWithGoals(rules);
  if (!rule || !allReached(lastStandings)) return null;
  return (
    <Alert kind="info" heading="Alle mål ser ud til at være nået" quiet>
      <p>Standarden siger, at støtten så slutter. Tal med borgeren om det. I afgør det ud fra borgerens behov nu.</p>
      <Why standard={owed.standardSlug} sources={rule.sources} section={rule.section} />
    </Alert>
  );
}

/** Why support goes on beyond its goals, where the standard ends it with them. */
function GoesOn({ fields, problems, rules }: FollowUpFormProps) {
  if (!endsWithGoals(rules)) return null;
  return (
    <TextArea
      name={followUpFields.goesOnBecause}
      label="Er alle mål nået, og fortsætter støtten alligevel: hvorfor?"
      rows={2}
      optional
      value={textOf(fields, followUpFields.goesOnBecause)}
      problems={problems}
    />
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
