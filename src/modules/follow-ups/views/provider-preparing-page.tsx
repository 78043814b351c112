import type { ComponentChildren } from "preact";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import { Page } from "../../../ui/page.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { Told } from "../../../ui/told.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { orderBreadcrumb, providerFollowUpPath } from "../../deliveries/paths.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import { partOfSide } from "../domain/follow-up-part.ts";
import { partFields, partVersionField } from "../domain/part-form.ts";
import { providerReportPath, providerTogetherPath } from "../paths.ts";
import { GoalReport, proposedHint } from "./goal-report.tsx";
import { PartShown } from "./prepared-parts.tsx";
import { FromNotes, MadeTogether, type ProviderPreparingProps, WhenAndWhy } from "./report-sections.tsx";
import { saveOrSend, TogetherForm } from "./together-form.tsx";

function Around(
  props: ProviderPreparingProps & {
    readonly title: string;
    readonly below?: true;
    readonly children: ComponentChildren;
  },
) {
  const { citizenName, frame, orderId, record, title, notice, refusal } = props;
  const above = [
    ...orderBreadcrumb(orderId, record.number),
    ...(props.below ? [{ text: "Opfølgning", href: providerFollowUpPath(orderId) }] : []),
  ];
  return (
    <Page
      title={title}
      windowTitle={`${title}, sag ${record.number}`}
      frame={frame}
      above={`${citizenName} · Sag ${record.number}`}
      breadcrumb={above}
      problems={props.problems}
    >
      <Told notice={notice} refusal={refusal} />
      <div class="rn-work">
        <div>{props.children}</div>
        <div class="rn-work-side">
          <OwedPanel {...props.owed} today={props.today} audience="staff" />
        </div>
      </div>
    </Page>
  );
}

/** The provider's own part before a follow-up: each goal with what the citizen says of it, how far it is, and the course. */
export function ProviderPreparingPage(props: ProviderPreparingProps) {
  const { fields, goals, isRunning, orderId, parts, submissionId } = props;
  const [own, together] = [partOfSide(parts, "provider"), partOfSide(parts, "together")];
  if (!isRunning)
    return (
      <Around {...props} title="Før opfølgningen">
        <p>Der er ikke nogen opfølgning at forberede, fordi støtten ikke løber.</p>
      </Around>
    );
  return (
    <Around {...props} title="Før opfølgningen">
      <p class="rn-lead">
        Skriv, hvor langt I er. Sagsbehandleren læser det før mødet. I kan rette det, indtil det er holdt.
      </p>
      <WhenAndWhy {...props} />
      <ButtonRow>
        <ButtonLink href={providerTogetherPath(orderId)} kind="secondary">
          {together === undefined
            ? "Udfyld borgerens del sammen med borgeren"
            : "Se borgerens del, I har skrevet sammen"}
        </ButtonLink>
      </ButtonRow>
      <Form
        keep="Udførerens del af opfølgningen"
        method="post"
        action={providerReportPath(orderId)}
        submissionId={submissionId}
        hidden={{ [partVersionField]: textOf(fields, partVersionField) }}
      >
        {goals.map((goal, row) => (
          <GoalReport
            key={goal.id}
            goal={goal}
            row={row}
            fields={fields}
            inNotes={props.inNotes[row]}
            isProposed={props.isProposed}
          />
        ))}
        <FromNotes {...props} />
        <TextArea
          name={partFields.course}
          label="Hvordan er forløbet gået?"
          hint={props.isProposed && textOf(fields, partFields.course) !== "" ? proposedHint : courseHint}
          rows={4}
          optional
          value={textOf(fields, partFields.course)}
        />
        <MadeTogether {...props} />
        <ButtonRow>
          <SubmitButton name={saveOrSend.name} value={saveOrSend.send}>
            Send til sagsbehandleren
          </SubmitButton>
          <SubmitButton kind="secondary" name={saveOrSend.name} value={saveOrSend.save}>
            Gem uden at sende
          </SubmitButton>
        </ButtonRow>
      </Form>
      {own !== undefined && <PartShown part={own} />}
    </Around>
  );
}

const courseHint = "Fremmøde, hvad der har virket, og hvad der bør være anderledes.";

/** The citizen's part, filled in together with the citizen. */
export const ProviderTogetherPage = (props: ProviderPreparingProps) => (
  <Around {...props} title="Borgerens del, skrevet sammen" below>
    <p class="rn-lead">Skriv det sammen med borgeren og med borgerens ord. Det står, at du har skrevet det.</p>
    <TogetherForm {...props} action={providerTogetherPath(props.orderId)} />
    {props.parts
      .filter(({ side }) => side === "together")
      .map((part) => (
        <PartShown key={part.id} part={part} />
      ))}
  </Around>
);
