import { ChipField } from "../../../ui/chip-field.tsx";
import { Details } from "../../../ui/details.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { deliverers, movements, supportModes } from "../domain/day-note.ts";
import { delivererWords, modeWords, movementWords } from "../domain/day-note-words.ts";
import type { NoteDesk, NoteRules } from "../domain/note-desk.ts";
import { goalFields, minuteChoices, noteFields, workedUnsaid } from "../domain/note-fields.ts";

interface FieldsProps {
  readonly fields: Fields;
  readonly problems: FieldProblems;
}

interface GivenFieldsProps extends FieldsProps {
  readonly desk: NoteDesk;
  readonly standard: string;
}

/** What is told of support that was given, in the order in which most of it takes one press. */
export function GivenFields({ desk, fields, problems, standard }: GivenFieldsProps) {
  const { goals, rules } = desk;
  return (
    <>
      <Minutes fields={fields} problems={problems} />
      <Mode fields={fields} problems={problems} />
      <ChipField
        name={noteFields.citizen}
        label="Var borgeren med?"
        choices={[
          { value: "ja", label: "Ja" },
          { value: "nej", label: "Nej" },
        ]}
        value={textOf(fields, noteFields.citizen)}
        problems={problems}
      />
      <Alone rules={rules} fields={fields} problems={problems} standard={standard} />
      {goals.map((goal, at) => (
        <Goal key={goal} goal={goal} row={at + 1} fields={fields} problems={problems} />
      ))}
      <NoGoal rules={rules} fields={fields} problems={problems} standard={standard} />
      <TextArea
        name={noteFields.note}
        label="Hvad lavede I?"
        rows={3}
        optional
        value={textOf(fields, noteFields.note)}
        problems={problems}
      />
      <Others rules={rules} fields={fields} problems={problems} standard={standard} />
    </>
  );
}

function Minutes({ fields, problems }: FieldsProps) {
  return (
    <>
      <ChipField
        name={noteFields.minutes}
        label="Hvor mange minutter?"
        choices={minuteChoices.map((minutes) => ({ value: String(minutes), label: String(minutes) }))}
        value={textOf(fields, noteFields.minutes)}
        problems={problems}
      />
      <TextField
        name={noteFields.otherMinutes}
        label="Andet antal minutter"
        optional
        inputMode="numeric"
        width={4}
        maxLength={4}
        value={textOf(fields, noteFields.otherMinutes)}
        problems={problems}
      />
    </>
  );
}

/** How support was given, or was to be given. */
export const Mode = ({ fields, problems }: FieldsProps) => (
  <ChipField
    name={noteFields.mode}
    label="Hvordan?"
    choices={supportModes.map((mode) => ({ value: mode, label: modeWords[mode] }))}
    value={textOf(fields, noteFields.mode)}
    problems={problems}
  />
);

interface RuledProps extends FieldsProps {
  readonly rules: NoteRules;
  readonly standard: string;
}

/** Where the standard says that support is given together with the citizen: why it was not. */
function Alone({ fields, problems, rules: { together }, standard }: RuledProps) {
  if (together.length === 0) return null;
  const isOpen = textOf(fields, noteFields.citizen) === "nej" || isAt(problems, noteFields.whyAlone);
  return (
    <Details summary="Borgeren var ikke med" open={isOpen}>
      {together.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      <Why standard={standard} sources={together.flatMap(({ sources }) => sources)} />
      <TextField
        name={noteFields.whyAlone}
        label="Hvorfor var borgeren ikke med?"
        optional={isOpen ? undefined : true}
        value={textOf(fields, noteFields.whyAlone)}
        problems={problems}
      />
    </Details>
  );
}

function Goal({ fields, goal, problems, row }: FieldsProps & { readonly goal: string; readonly row: number }) {
  const names = goalFields(row);
  return (
    <>
      <input type="hidden" name={names.goal} value={goal} />
      <ChipField
        name={names.movement}
        label={`Mål: ${goal}`}
        choices={[
          { value: "", label: "Ikke i dag" },
          ...(textOf(fields, names.movement) === workedUnsaid ? [{ value: workedUnsaid, label: "Arbejdet med" }] : []),
          ...movements.map((movement) => ({ value: movement, label: movementWords[movement] })),
        ]}
        value={textOf(fields, names.movement)}
        problems={problems}
      />
    </>
  );
}

/** Where the standard says that there is a goal for all support: why there is none. */
function NoGoal({ fields, problems, rules: { goalPerTask }, standard }: RuledProps) {
  if (goalPerTask.length === 0) return null;
  const isOpen = textOf(fields, noteFields.whyNoGoal) !== "" || isAt(problems, noteFields.whyNoGoal);
  return (
    <Details summary="Der var ikke noget mål" open={isOpen}>
      {goalPerTask.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      <Why standard={standard} sources={goalPerTask.flatMap(({ sources }) => sources)} />
      <TextField
        name={noteFields.whyNoGoal}
        label="Hvorfor ikke?"
        optional={isOpen ? undefined : true}
        value={textOf(fields, noteFields.whyNoGoal)}
        problems={problems}
      />
    </Details>
  );
}

/** What is mostly as it was the last time: who gave the support, and who else took part. */
function Others({ fields, problems, rules: { staff }, standard }: RuledProps) {
  const deliverer = textOf(fields, noteFields.deliverer) || "staff";
  const isOpen = deliverer !== "staff" || textOf(fields, noteFields.others) !== "" || isAt(problems, noteFields.others);
  return (
    <Details summary="Andre var med, eller en anden gav støtten" open={isOpen}>
      <TextField
        name={noteFields.others}
        label="Hvem var med?"
        optional
        value={textOf(fields, noteFields.others)}
        problems={problems}
      />
      <ChipField
        name={noteFields.deliverer}
        label="Hvem gav støtten?"
        choices={deliverers.map((each) => ({ value: each, label: delivererWords[each] }))}
        value={deliverer}
        problems={problems}
      />
      {staff.length > 0 && (
        <Why standard={standard} summary="Hvem kan give støtten?" sources={staff.flatMap(({ sources }) => sources)}>
          {staff.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
        </Why>
      )}
    </Details>
  );
}

const isAt = (problems: FieldProblems, name: string): boolean => problems.some(({ field }) => field === name);
