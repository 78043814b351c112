import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { providerFollowUpPath, providerHomePath, providerOrderPath } from "../../deliveries/paths.ts";
import type { SaidOfGoal } from "../../plans/domain/own-goal.ts";
import { OwnWords } from "../../plans/views/own-words.tsx";
import { ScoreOverTime } from "../../plans/views/score-over-time.tsx";
import { standings, standingWords } from "../domain/follow-up.ts";
import { partOfSide } from "../domain/follow-up-part.ts";
import type { PreparedFacts } from "../domain/my-follow-ups.ts";
import { partFields, partGoalFields, partVersionField } from "../domain/part-form.ts";
import { providerReportPath, providerTogetherPath } from "../paths.ts";
import { PartShown } from "./prepared-parts.tsx";
import { saveOrSend, TogetherForm } from "./together-form.tsx";

interface ProviderPreparingProps extends PreparedFacts {
  readonly frame: Frame;
  readonly orderId: string;
  readonly citizenName: string;
  readonly fields: Fields;
  readonly submissionId: string;
  readonly refusal?: string | undefined;
  readonly notice?: string | undefined;
}

function Around(
  props: ProviderPreparingProps & {
    readonly title: string;
    readonly below?: true;
    readonly children: ComponentChildren;
  },
) {
  const { citizenName, frame, orderId, record, title, notice, refusal } = props;
  const above = [
    { text: "Bestillinger", href: providerHomePath },
    { text: citizenName, href: providerOrderPath(orderId) },
    ...(props.below ? [{ text: "Opfølgning", href: providerFollowUpPath(orderId) }] : []),
  ];
  return (
    <Page
      title={title}
      windowTitle={`${title}, sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      breadcrumb={above}
    >
      {notice !== undefined && (
        <Alert kind="success">
          <p>{notice}</p>
        </Alert>
      )}
      {refusal !== undefined && (
        <Alert kind="warning" heading="Det kunne ikke lade sig gøre">
          <p>{refusal}</p>
        </Alert>
      )}
      {props.children}
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
          <GoalReport key={goal.id} goal={goal} row={row} fields={fields} />
        ))}
        <TextArea
          name={partFields.course}
          label="Hvordan er forløbet gået?"
          hint="Fremmøde, hvad der har virket, og hvad der bør være anderledes."
          rows={4}
          optional
          value={textOf(fields, partFields.course)}
        />
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

function GoalReport({ goal, row, fields }: { goal: SaidOfGoal; row: number; fields: Fields }) {
  const names = partGoalFields(row);
  return (
    <fieldset class="rn-goal">
      <legend>
        <h2>{goal.text}</h2>
      </legend>
      <OwnWords words={goal.words} audience="staff" />
      <ScoreOverTime goal={goal} />
      <RadioGroup
        name={names.standing}
        label="Hvor langt er målet, ser I?"
        optional
        choices={standings.map((value) => ({ value, label: standingWords[value] }))}
        value={textOf(fields, names.standing)}
      />
      <TextArea
        name={names.words}
        label="Hvad har I gjort, og hvad kom der ud af det?"
        rows={3}
        optional
        value={textOf(fields, names.words)}
      />
    </fieldset>
  );
}

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
