import type { ComponentChildren } from "preact";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { staffLetterPath } from "../../letters/paths.ts";
import type { ProviderChoice, SupportOrder } from "../domain/support-order.ts";
import { orderStateWords } from "./order-words.ts";

interface OrderShownProps {
  readonly order: SupportOrder;
  readonly providers: readonly ProviderChoice[];
  readonly caseId: string;
  /** What other modules show of it. */
  readonly children?: ComponentChildren;
}

/** One order as it was sent, and what the provider has answered and told. */
export function OrderShown({ order, providers, caseId, children }: OrderShownProps) {
  const name = providers.find(({ slug }) => slug === order.provider)?.name ?? order.provider;
  const id = `bestilling-${order.id}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>Bestilling hos {name}</h2>
      <SummaryList items={items(order, caseId)} />
      {children}
    </section>
  );
}

function items(order: SupportOrder, caseId: string): readonly { term: string; answer: ComponentChildren }[] {
  const contact = [order.contactPerson, order.contactPhone].filter(Boolean).join(", telefon ");
  return [
    { term: "Status", answer: <Tag>{orderStateWords[order.state]}</Tag> },
    { term: "Sendt", answer: <Day day={order.sentOn} /> },
    ...day("Svar", order.answeredOn),
    ...written("Hvorfor den kom tilbage", order.returnedReason),
    ...written("Kontaktperson", contact),
    ...day("Første kontakt", order.firstContactOn),
    ...day("Støtten begyndte", order.startedOn),
    ...written("Mål", order.goals.join("\n")),
    ...written("Ramme", order.frame),
    ...written("Hvorfor en ekstern udfører", order.externalReason),
    ...(order.acuteStart === null
      ? []
      : [{ term: "Begynder fra dag til dag", answer: `${order.acuteStart ? "Ja" : "Nej"}. ${order.acuteReason}` }]),
    ...(order.letterId === null
      ? []
      : [
          {
            term: "Brev",
            answer: <Link href={staffLetterPath(caseId, order.letterId)}>Læs bestillingen som brev</Link>,
          },
        ]),
  ];
}

const day = (term: string, on: SupportOrder["answeredOn"]) => (on === null ? [] : [{ term, answer: <Day day={on} /> }]);

const written = (term: string, text: string) =>
  text === "" ? [] : [{ term, answer: <span class="rn-written">{text}</span> }];
