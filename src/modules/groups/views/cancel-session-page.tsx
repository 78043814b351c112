import type { LocalDate } from "../../../kernel/local-date.ts";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup } from "../../../ui/choice-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { providerGroupsPath } from "../../people/paths.ts";
import { placeFields } from "../domain/place-form.ts";
import type { SupportGroup } from "../domain/support-group.ts";
import { cancelSessionPath, groupPath } from "../paths.ts";

interface CancelSessionPageProps {
  readonly frame: Frame;
  readonly group: SupportGroup;
  readonly on: LocalDate;
  readonly today: LocalDate;
  readonly fields: Fields;
  readonly problems: FieldProblems;
  readonly submissionId: string;
}

/** Where a day of a group is cancelled: why, and what there is instead. */
export function CancelSessionPage({ fields, frame, group, on, problems, submissionId, today }: CancelSessionPageProps) {
  return (
    <Page
      title="Aflys en dag"
      frame={frame}
      breadcrumb={[
        { text: "Grupper", href: providerGroupsPath },
        { text: group.name, href: groupPath(group.id) },
      ]}
      problems={problems}
    >
      <p class="rn-lead">
        <Day day={on} today={today} />
      </p>
      <p>Deltagerne ser det på deres egne sider. Dit navn, grunden og det andet tilbud står der.</p>
      <Form
        keep="Aflys en dag"
        keepFor={on}
        method="post"
        action={cancelSessionPath(group.id, on)}
        submissionId={submissionId}
      >
        <TextArea
          name={placeFields.reason}
          label="Hvorfor aflyser I?"
          hint="Skriv intet om en borger. Alle i gruppen får det at vide."
          rows={3}
          value={textOf(fields, placeFields.reason)}
          problems={problems}
        />
        <TextArea
          name={placeFields.instead}
          label="Hvad får deltagerne i stedet?"
          rows={3}
          value={textOf(fields, placeFields.instead)}
          problems={problems}
        />
        <CheckboxGroup
          name={placeFields.letter}
          label="Skal alle have et brev?"
          hint="De, der får breve på papir, får altid et. Ring også, hvis dagen er snart."
          choices={[{ value: "ja", label: "Ja, send et brev til alle" }]}
          values={textOf(fields, placeFields.letter) === "ja" ? ["ja"] : []}
        />
        <ButtonRow>
          <SubmitButton kind="warning">Aflys dagen</SubmitButton>
          <ButtonLink kind="secondary" href={groupPath(group.id)}>
            Fortryd
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
