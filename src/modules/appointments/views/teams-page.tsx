import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { Told } from "../../../ui/told.tsx";
import { type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import { teamFields } from "../domain/team-form.ts";
import type { Team, TeamsView } from "../domain/week.ts";
import { endTeamPath, teamPath, teamsPath, weekPath } from "../paths.ts";

interface TeamFormProps {
  readonly frame: Frame;
  readonly view: TeamsView;
  /** What was typed and sent; null in a form that nobody has sent. */
  readonly typed: Fields | null;
  readonly problems: FieldProblems;
  readonly newSubmissionId: () => string;
}

/** A provider's teams, and the form of a new one. */
export function TeamsPage(props: TeamFormProps & { readonly notice: string | undefined }) {
  const { frame, notice, problems, typed, view } = props;
  return (
    <Page
      title="Hold"
      frame={frame}
      problems={problems}
      breadcrumb={[{ text: "Uge", href: weekPath({ kind: "own" }) }]}
    >
      <Told notice={notice} />
      <p>Et hold er dem, der planlægger sammen. I kan se ugen for hvert hold.</p>
      {view.teams.length === 0 ? (
        <p>I har ingen hold endnu.</p>
      ) : (
        <ul class="rn-can">
          {view.teams.map((team) => (
            <li key={team.id}>
              <Link href={teamPath(team.id)}>{team.name}</Link>
              <p class="rn-note">{namesOf(team, view)}</p>
            </li>
          ))}
        </ul>
      )}
      <h2>Nyt hold</h2>
      <TeamForm {...props} action={teamsPath} fields={typed ?? {}} button="Lav holdet" />
    </Page>
  );
}

const namesOf = ({ members }: Team, { colleagues }: TeamsView): string =>
  colleagues
    .filter(({ id }) => members.includes(id))
    .map(({ name }) => name)
    .join(", ");

/** One team: what it is called, who is in it, and how it ends. */
export function TeamPage(props: TeamFormProps & { readonly team: Team }) {
  const { frame, newSubmissionId, problems, team, typed } = props;
  const start: Fields = { [teamFields.name]: team.name, [teamFields.members]: team.members };
  return (
    <Page title={team.name} frame={frame} problems={problems} breadcrumb={[{ text: "Hold", href: teamsPath }]}>
      <TeamForm {...props} action={teamPath(team.id)} fields={typed ?? start} button="Gem holdet" />
      <h2>Skal holdet ikke bruges mere?</h2>
      <p>Medarbejdere og aftaler bliver, som de er.</p>
      <Form method="post" action={endTeamPath(team.id)} submissionId={newSubmissionId()}>
        <SubmitButton kind="secondary">Nedlæg holdet</SubmitButton>
      </Form>
    </Page>
  );
}

interface FieldsProps extends TeamFormProps {
  readonly action: string;
  readonly fields: Fields;
  readonly button: string;
}

const TeamForm = ({ action, button, fields, newSubmissionId, problems, view }: FieldsProps) => (
  <Form method="post" action={action} submissionId={newSubmissionId()}>
    <TextField
      name={teamFields.name}
      label="Hvad hedder holdet?"
      value={textOf(fields, teamFields.name)}
      problems={problems}
    />
    <CheckboxGroup
      name={teamFields.members}
      label="Hvem er på holdet?"
      choices={view.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      values={ticked(fields, teamFields.members)}
      problems={problems}
    />
    <ButtonRow>
      <SubmitButton>{button}</SubmitButton>
    </ButtonRow>
  </Form>
);
