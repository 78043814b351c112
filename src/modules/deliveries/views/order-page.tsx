import type { ComponentChildren } from "preact";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Frame } from "../../../ui/frame.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import type { Fields } from "../../applications/domain/problems.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { type CaseAtWork, CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import type { OrderTerms } from "../domain/order-form.ts";
import type { OrderedPart } from "../domain/order-letter-facts.ts";
import type { OrderStep } from "../domain/order-step.ts";
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
  /** What happened in them, oldest first. */
  readonly steps: readonly OrderStep[];
  readonly terms: OrderTerms;
  readonly guidance: Guidance;
  readonly fields: Fields;
  /** False while all that is granted is ordered. */
  readonly isOpen: boolean;
  /** Whether the reader may order. */
  readonly mayOrder: boolean;
  readonly problems?: FieldProblems | undefined;
  readonly refusal?: string | undefined;
  readonly notice?: string | undefined;
  readonly submissionId: string;
  /** What other modules show of each order, by its id. */
  readonly beside: ReadonlyMap<string, ComponentChildren>;
  readonly owed: CaseAtWork["owed"];
  readonly today: LocalDate;
}

/** Bestilling: where the authority orders support, and sees what came of it. */
export function OrderPage(props: OrderPageProps) {
  const { record, mayOrder, parts, orders, steps, terms } = props;
  return (
    <CaseWorkPage
      view={props}
      frame={props.frame}
      title="Bestilling"
      step="order"
      problems={props.problems}
      notice={props.notice}
      refusal={props.refusal}
    >
      {parts.length === 0 ? (
        <p>Der er ikke bevilget støtte i sagen, så der er ikke noget at bestille.</p>
      ) : (
        <>
          <h2>Det er bevilget</h2>
          <OrderedParts parts={parts} />
        </>
      )}
      {orders.toReversed().map((order) => (
        <OrderShown
          key={order.id}
          order={order}
          steps={steps.filter(({ orderId }) => orderId === order.id)}
          rules={props.guidance.delivery}
          standard={props.guidance.standard}
          providers={terms.providers}
          caseId={record.id}
          mayChange={mayOrder}
        >
          {props.beside.get(order.id)}
        </OrderShown>
      ))}
      {parts.length > 0 && orders.length === 0 && !mayOrder && <p>Støtten er ikke bestilt endnu.</p>}
      {parts.length > 0 && props.isOpen && mayOrder && <OrderForm {...props} caseId={record.id} />}
    </CaseWorkPage>
  );
}
