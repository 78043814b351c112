import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { OrderedPart } from "../domain/order-letter-facts.ts";
import type { OrderStep } from "../domain/order-step.ts";
import type { SupportOrder } from "../domain/support-order.ts";
import { providerActPath } from "../paths.ts";
import { ChangesShown } from "./order-steps.tsx";
import { OrderedParts } from "./ordered-parts.tsx";

interface TaskProps {
  readonly order: SupportOrder;
  readonly parts: readonly OrderedPart[];
  /** What happened in it, oldest first. */
  readonly steps: readonly OrderStep[];
  readonly newSubmissionId: () => string;
}

/** Opgaven: what is ordered, towards which goals, within which frame, and what of it has changed. */
export function Task(props: TaskProps) {
  const { order, parts } = props;
  return (
    <>
      <h2>Opgaven</h2>
      <OrderedParts parts={parts} />
      <h3>Mål</h3>
      <ul>
        {order.goals.map((goal) => (
          <li key={goal}>{goal}</li>
        ))}
      </ul>
      <h3>Ramme</h3>
      <p class="rn-written">{order.frame}</p>
      {order.acuteStart === false && (
        <p>
          <strong>Støtten begynder ikke fra dag til dag.</strong> {order.acuteReason}
        </p>
      )}
      {order.externalReason !== "" && (
        <>
          <h3>Derfor er opgaven givet til jer</h3>
          <p class="rn-written">{order.externalReason}</p>
        </>
      )}
      <ChangesShown steps={props.steps} />
    </>
  );
}

/** The first thing to see where support starts from one day to the next. */
export function Urgent({ order }: Pick<TaskProps, "order">) {
  if (order.acuteStart !== true || order.startedOn !== null) return null;
  return (
    <Alert kind="warning" heading="Det haster: støtten begynder fra dag til dag" quiet>
      <p class="rn-written">{order.acuteReason || "Kontakt borgeren i dag."}</p>
    </Alert>
  );
}

/** That goals or frame have been written anew and the provider has not said that it has read it. */
export function Changed({ newSubmissionId, order, steps }: TaskProps) {
  const change = steps.findLast(({ kind }) => kind === "changed");
  if (order.state !== "accepted" || order.readEdition === order.edition || change === undefined) return null;
  return (
    <Alert kind="info" heading="Bestillingen er ændret" quiet>
      <p>
        Kommunen skrev mål og ramme om <Day day={change.on} />: {change.text}
      </p>
      <p>Læs det nye under »Opgaven«. Kan I ikke give støtten på den måde, så skriv til kommunen.</p>
      <Form method="post" action={providerActPath(order.id, "laest")} submissionId={newSubmissionId()}>
        <SubmitButton kind="secondary">Vi har læst det</SubmitButton>
      </Form>
    </Alert>
  );
}
