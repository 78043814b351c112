import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { orderBreadcrumb } from "../../deliveries/paths.ts";
import { whenInWords, whereInWords } from "../domain/group-words.ts";
import type { ListedGroup, OrderGroupsView, PlaceInGroup } from "../domain/groups-view.ts";
import { placeFields } from "../domain/place-form.ts";
import { type PlacingWarning, placingWarningInWords, placingWarningsRead } from "../domain/placing.ts";
import { memberPath, newGroupPath, newPlacePath } from "../paths.ts";
import { PlacePage } from "./place-page.tsx";
import { StandardsWords } from "./standards-words.tsx";

interface OrderGroupsPageProps {
  readonly frame: Frame;
  readonly view: OrderGroupsView;
  readonly standard: string;
  readonly fields: Fields;
  readonly problems: FieldProblems;
  readonly warnings: readonly PlacingWarning[];
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
  readonly submissionId: string;
}

/** The groups of one citizen for the provider that has the order: the places, and one more group. */
export function OrderGroupsPage(props: OrderGroupsPageProps) {
  const { frame, notice, problems, refusal, standard, view } = props;
  const { citizen, groups, orderId, owed, places, record, rules, today } = view;
  const now = places.filter(({ member }) => member.state !== "left");
  return (
    <PlacePage
      frame={frame}
      title="Grupper"
      caseNumber={record.number}
      citizen={citizen}
      owed={owed}
      today={today}
      breadcrumb={orderBreadcrumb(orderId, record.number)}
      problems={problems}
      notice={notice}
      refusal={refusal}
    >
      {now.length === 0 ? <p>Borgeren er ikke i en gruppe.</p> : <Places places={now} />}
      <h2>Sæt borgeren på en gruppe</h2>
      {groups.length === 0 ? (
        <>
          <p>I har ingen andre grupper lige nu.</p>
          <ButtonRow>
            <ButtonLink kind="secondary" href={newGroupPath}>
              Lav en gruppe
            </ButtonLink>
          </ButtonRow>
        </>
      ) : (
        <Choose {...props} />
      )}
      <StandardsWords rules={rules} standard={standard} />
    </PlacePage>
  );
}

/** The places that a citizen has, with the way to each. */
export const Places = ({ places }: { readonly places: readonly PlaceInGroup[] }) => (
  <ul class="rn-can">
    {places.map(({ group, member, queueNumber }) => (
      <li key={member.id}>
        <Link href={memberPath(group.id, member.id)}>{group.name}</Link>{" "}
        {queueNumber !== null && <Tag kind="info">Nummer {queueNumber} på ventelisten</Tag>}
        <p class="rn-note">
          {whenInWords(group)}. {whereInWords(group)}
        </p>
      </li>
    ))}
  </ul>
);

function Choose({ fields, problems, submissionId, view, warnings }: OrderGroupsPageProps) {
  const { groups, orderId, record } = view;
  return (
    <>
      <Warnings warnings={warnings} />
      <Form
        keep="Plads i en gruppe"
        keepIn={record.id}
        method="post"
        action={newPlacePath(orderId)}
        submissionId={submissionId}
        hidden={{ [placeFields.warned]: placingWarningsRead(warnings) }}
      >
        <RadioGroup
          name={placeFields.group}
          label="Hvilken gruppe?"
          choices={groups.map((listed) => ({ value: listed.group.id, label: listed.group.name, hint: room(listed) }))}
          value={textOf(fields, placeFields.group)}
          problems={problems}
        />
        <TextArea
          name={placeFields.meanwhile}
          label="Hvad får borgeren, mens han eller hun venter?"
          hint="Skriv det, hvis gruppen er fuld. Borgeren får det at vide. Fristerne gælder stadig."
          optional
          rows={3}
          value={textOf(fields, placeFields.meanwhile)}
          problems={problems}
        />
        <p class="rn-note">Borgeren får et brev og kan se pladsen på sine egne sider.</p>
        <SubmitButton>{warnings.length > 0 ? "Gem alligevel" : "Sæt borgeren på"}</SubmitButton>
      </Form>
    </>
  );
}

const room = ({ group, taken, waiting }: ListedGroup): string => {
  const places = `${taken} af ${group.capacity ?? 0} pladser er brugt`;
  const queue = waiting === 0 ? "" : `, ${waiting} venter`;
  return `${whenInWords(group)}. ${places}${queue}.`;
};

function Warnings({ warnings }: { readonly warnings: readonly PlacingWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <Alert kind="warning" heading="Er det rigtigt?">
      <ul>
        {warnings.map((warning) => (
          <li key={placingWarningInWords(warning)}>{placingWarningInWords(warning)}</li>
        ))}
      </ul>
      <p>Det er ikke gemt endnu. Ret det, eller gem alligevel.</p>
    </Alert>
  );
}
