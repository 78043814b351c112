import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import type { Fields } from "../../applications/domain/problems.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { casePath } from "../../cases/paths.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import type { OrderTerms } from "../domain/order-form.ts";
import type { OrderedPart } from "../domain/order-letter-facts.ts";
import type { SupportOrder } from "../domain/support-order.ts";
import { OrderForm } from "./order-form.tsx";
import { OrderShown } from "./order-shown.tsx";
import { OrderedParts } from "./ordered-parts.tsx";

interface OrderPageProps {
  readonly frame: Frame;
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  /** What is granted; empty where nothing is. */
  readonly parts: readonly OrderedPart[];
  readonly orders: readonly SupportOrder[];
  readonly terms: OrderTerms;
  readonly guidance: Guidance;
  readonly fields: Fields;
  /** False while an order runs. */
  readonly isOpen: boolean;
  readonly problems?: FieldProblems | undefined;
  readonly refusal?: string | undefined;
  readonly notice?: string | undefined;
  readonly submissionId: string;
  /** Above the form: the most urgent thing owed. */
  readonly next: ComponentChildren;
  /** Below it: all that is owed. */
  readonly children: ComponentChildren;
}

/** Bestilling: where the authority orders support, and sees what came of it. */
export function OrderPage(props: OrderPageProps) {
  const { record, citizen, parts, orders, terms } = props;
  return (
    <Page
      title="Bestilling"
      windowTitle={`Bestilling, sag ${record.number}`}
      frame={props.frame}
      above={`Sag ${record.number} · ${citizen.name}`}
      breadcrumb={[
        { text: "Dagens arbejde", href: "/sagsbehandler" },
        { text: `Sag ${record.number}`, href: casePath(record.id) },
      ]}
      problems={props.problems}
    >
      {props.notice !== undefined && (
        <Alert kind="success">
          <p>{props.notice}</p>
        </Alert>
      )}
      {props.refusal !== undefined && (
        <Alert kind="warning" heading="Det kunne ikke lade sig gøre">
          <p>{props.refusal}</p>
        </Alert>
      )}
      {props.next}
      {parts.length === 0 ? (
        <p>Der er ikke bevilget støtte i sagen, så der er ikke noget at bestille.</p>
      ) : (
        <>
          <h2>Det er bevilget</h2>
          <OrderedParts parts={parts} />
        </>
      )}
      {orders.toReversed().map((order) => (
        <OrderShown key={order.id} order={order} providers={terms.providers} caseId={record.id} />
      ))}
      {parts.length > 0 && props.isOpen && <OrderForm {...props} caseId={record.id} />}
      {props.children}
    </Page>
  );
}
