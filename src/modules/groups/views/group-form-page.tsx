import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Told } from "../../../ui/told.tsx";
import type { Fields } from "../../applications/domain/problems.ts";
import { providerGroupsPath } from "../../people/paths.ts";
import { groupFields } from "../domain/group-form.ts";
import type { SaidByStandard } from "../domain/groups-view.ts";
import type { SupportGroup } from "../domain/support-group.ts";
import { changeGroupPath, groupPath, newGroupPath } from "../paths.ts";
import { What, When, Where, Who } from "./group-fields.tsx";
import { StandardsWords } from "./standards-words.tsx";

interface GroupFormPageProps {
  readonly frame: Frame;
  readonly standard: string;
  readonly rules: readonly SaidByStandard[];
  /** The group that is changed; null for a new one. */
  readonly group: SupportGroup | null;
  readonly fields: Fields;
  readonly problems: FieldProblems;
  readonly refusal?: string | undefined;
  readonly submissionId: string;
}

/** Where a provider makes a group, a course or an open place, or changes one. */
export function GroupFormPage(props: GroupFormPageProps) {
  const { frame, group, problems, refusal, rules, standard, submissionId } = props;
  const title = group === null ? "Ny gruppe eller nyt sted" : "Ret gruppen";
  return (
    <Page
      title={title}
      frame={frame}
      breadcrumb={[
        { text: "Grupper", href: providerGroupsPath },
        ...(group === null ? [] : [{ text: group.name, href: groupPath(group.id) }]),
      ]}
      problems={problems}
    >
      <Told refusal={refusal} />
      <StandardsWords rules={rules} standard={standard} />
      <Form
        keep={title}
        method="post"
        action={group === null ? newGroupPath : changeGroupPath(group.id)}
        submissionId={submissionId}
        hidden={group === null ? {} : { [groupFields.version]: String(group.version) }}
      >
        <What {...props} />
        <Where {...props} />
        <When {...props} />
        <Who {...props} />
        <ButtonRow>
          <SubmitButton>Gem</SubmitButton>
          <ButtonLink kind="secondary" href={group === null ? providerGroupsPath : groupPath(group.id)}>
            Fortryd
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
