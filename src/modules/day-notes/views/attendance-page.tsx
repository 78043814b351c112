import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { ChipField } from "../../../ui/chip-field.tsx";
import { Select } from "../../../ui/choice-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { ListedMember } from "../../groups/domain/groups-view.ts";
import { groupPath } from "../../groups/paths.ts";
import { providerGroupsPath } from "../../people/paths.ts";
import { type AttendanceView, attendanceFields, attendanceOf } from "../domain/attendance.ts";
import type { NoteWarning } from "../domain/day-note.ts";
import { noteRefusalWords } from "../domain/note-refusal-words.ts";
import { attendancePath } from "../paths.ts";

interface AttendancePageProps {
  readonly frame: Frame;
  readonly view: AttendanceView;
  readonly fields: Fields;
  readonly problems: FieldProblems;
  readonly warnings: readonly NoteWarning[];
  /** Why some of it was not kept. */
  readonly told: readonly string[];
}

/** Hvem kom: one short form on a phone, a press for each citizen. */
export function AttendancePage(props: AttendancePageProps) {
  const { fields, frame, problems, told, view } = props;
  const { group, left, members, on, today, written } = view;
  return (
    <Page
      title="Hvem kom?"
      frame={frame}
      above={group.name}
      breadcrumb={[
        { text: "Grupper", href: providerGroupsPath },
        { text: group.name, href: groupPath(group.id) },
      ]}
      problems={problems}
    >
      <p class="rn-lead">
        <Day day={on} today={today} />
      </p>
      {written > 0 && <p>{written === 1 ? "1 borger er skrevet ned." : `${written} borgere er skrevet ned.`}</p>}
      <Before {...props} />
      {left.length === 0 ? (
        <>
          <p>Der er ikke flere at skrive ned.</p>
          {told.length > 0 && <Typed fields={fields} members={members} />}
          <ButtonRow>
            <ButtonLink href={groupPath(group.id)}>Tilbage til gruppen</ButtonLink>
          </ButtonRow>
        </>
      ) : (
        <AttendanceForm {...props} />
      )}
    </Page>
  );
}

/** What was written and not kept, where there is no form to write it in any more: a note can be put right with it. */
function Typed({
  fields,
  members,
}: Pick<AttendancePageProps, "fields"> & { readonly members: readonly ListedMember[] }) {
  const reasons = members.map(({ member }) => textOf(fields, attendanceOf(member.id).reason));
  const words = [textOf(fields, attendanceFields.note), ...reasons].filter((one) => one !== "");
  if (words.length === 0) return null;
  return (
    <>
      <p>Det skrev du:</p>
      {words.map((one) => (
        <blockquote key={one} class="rn-excerpt rn-as-written">
          {one}
        </blockquote>
      ))}
    </>
  );
}

/** What is to be read before it is sent again. */
function Before({ told, warnings }: AttendancePageProps) {
  const words = [...told, ...warnings.map((warning) => noteRefusalWords[warning])];
  if (words.length === 0) return null;
  return (
    <Alert kind="warning" heading={told.length > 0 ? "Noget blev ikke gemt" : "Er det rigtigt?"}>
      {words.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </Alert>
  );
}

function AttendanceForm({ fields, problems, view, warnings }: AttendancePageProps) {
  const { group, left, on } = view;
  const noteIds = left.map(({ member }) => attendanceOf(member.id).note);
  return (
    <Form
      keep="Hvem kom?"
      keepFor={on}
      method="post"
      action={attendancePath(group.id, on)}
      hidden={{
        [attendanceFields.seen]: warnings.join(" "),
        ...Object.fromEntries(noteIds.map((name) => [name, textOf(fields, name)])),
      }}
    >
      {left.map((listed) => (
        <Came
          key={listed.member.id}
          listed={listed}
          goals={view.goals.get(listed.member.id)?.all ?? []}
          fields={fields}
          problems={problems}
        />
      ))}
      <TextArea
        name={attendanceFields.note}
        label="Hvad lavede I?"
        hint="Det står i alles notater. Skriv intet om en enkelt."
        rows={3}
        value={textOf(fields, attendanceFields.note)}
        problems={problems}
      />
      <TextField
        name={attendanceFields.minutes}
        label="Hvor mange minutter?"
        inputMode="numeric"
        width={4}
        value={textOf(fields, attendanceFields.minutes)}
        problems={problems}
      />
      <p class="rn-note">Hver borger får et notat i sin egen sag. Ingen af dem nævner de andre.</p>
      <SubmitButton>{warnings.length > 0 ? "Gem alligevel" : "Gem"}</SubmitButton>
    </Form>
  );
}

interface CameProps {
  readonly listed: ListedMember;
  readonly goals: readonly string[];
  readonly fields: Fields;
  readonly problems: FieldProblems;
}

function Came({ fields, goals, listed: { caseNumber, citizen, member }, problems }: CameProps) {
  const names = attendanceOf(member.id);
  return (
    <>
      <ChipField
        name={names.came}
        label={`${citizen}, sag ${caseNumber}`}
        choices={[
          { value: "ja", label: "Kom" },
          { value: "nej", label: "Kom ikke" },
        ]}
        value={textOf(fields, names.came)}
        problems={problems}
      />
      {goals.length > 0 && (
        <Select
          name={names.goal}
          label={`Hvis ${citizen} kom: hvilket mål?`}
          empty="Intet af målene"
          choices={goals.map((goal) => ({ value: goal, label: goal }))}
          value={textOf(fields, names.goal)}
          problems={problems}
        />
      )}
      <TextField
        name={names.reason}
        label={`Hvis ${citizen} ikke kom: hvorfor?`}
        optional
        value={textOf(fields, names.reason)}
        problems={problems}
      />
    </>
  );
}
