import type { ComponentChildren } from "preact";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Link } from "../../../ui/link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { staffLetterPath } from "../../letters/paths.ts";
import type { RuleItem } from "../../standards/domain/guidance-items.ts";
import { attemptsIn, type OrderStep } from "../domain/order-step.ts";
import { promisesOf } from "../domain/promises.ts";
import { isRunning, type ProviderChoice, type SupportOrder } from "../domain/support-order.ts";
import { authorityOrderPath } from "../paths.ts";
import { AttemptList, ChangesShown, PromisesShown } from "./order-steps.tsx";
import { orderStateWords } from "./order-words.ts";

interface OrderShownProps {
  readonly order: SupportOrder;
  readonly providers: readonly ProviderChoice[];
  readonly caseId: string;
  /** What happened in it, oldest first. */
  readonly steps: readonly OrderStep[];
  /** What the standard says of the delivery. */
  readonly rules: readonly RuleItem[];
  readonly standard: string;
  /** Whether the reader may change it or take it back. */
  readonly mayChange: boolean;
  /** What other modules show of it. */
  readonly children?: ComponentChildren;
}

/** One order as it was sent, and what the provider has answered and told. */
export function OrderShown(props: OrderShownProps) {
  const { order, providers, caseId, children, mayChange, rules, standard, steps } = props;
  const name = providers.find(({ slug }) => slug === order.provider)?.name ?? order.provider;
  const id = `bestilling-${order.id}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>Bestilling hos {name}</h2>
      <SummaryList items={items(order, caseId)} />
      {mayChange && isRunning(order) && (
        <ButtonRow>
          <ButtonLink kind="secondary" href={authorityOrderPath(caseId, order.id, "aendr")}>
            Ændr mål og ramme<span class="sr-only"> hos {name}</span>
          </ButtonLink>
          <ButtonLink kind="secondary" href={authorityOrderPath(caseId, order.id, "traek-tilbage")}>
            Træk tilbage<span class="sr-only"> hos {name}</span>
          </ButtonLink>
        </ButtonRow>
      )}
      <Attempts steps={steps} />
      <ChangesShown steps={steps} />
      <Details summary="Det lover standarden, og det har udføreren gjort">
        <PromisesShown promises={promisesOf(rules, steps)} standard={standard} />
      </Details>
      {children}
    </section>
  );
}

function Attempts({ steps }: Pick<OrderShownProps, "steps">) {
  const attempts = attemptsIn(steps);
  if (attempts.length === 0) return null;
  return (
    <>
      <h3>Udføreren har prøvet at få fat i borgeren</h3>
      <AttemptList attempts={attempts} />
    </>
  );
}

function items(order: SupportOrder, caseId: string): readonly { term: string; answer: ComponentChildren }[] {
  const contact = [order.contactPerson, order.contactPhone].filter(Boolean).join(", telefon ");
  return [
    { term: "Status", answer: <Tag>{orderStateWords[order.state]}</Tag> },
    { term: "Sendt", answer: <Day day={order.sentOn} /> },
    ...written("Opgaver", order.tasks.map(appliedTaskLabel).join(", ")),
    ...day("Svar", order.answeredOn),
    ...day("Trukket tilbage", order.withdrawnOn),
    ...(order.readEdition < order.edition ? [{ term: "Ændring", answer: "Udføreren har ikke læst den endnu" }] : []),
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
