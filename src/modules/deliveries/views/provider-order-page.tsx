import type { ComponentChildren } from "preact";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { Told } from "../../../ui/told.tsx";
import type { Fields } from "../../applications/domain/problems.ts";
import { providerLetterPath } from "../../letters/paths.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import { type CitizenForProvider, maskedCpr } from "../../people/domain/citizen.ts";
import type { Protection } from "../../people/domain/protection.ts";
import { AddressShown, ProtectionMark } from "../../people/views/protection.tsx";
import type { OrderedPart } from "../domain/order-letter-facts.ts";
import { attemptsIn, type OrderStep } from "../domain/order-step.ts";
import type { StandardPromise } from "../domain/promises.ts";
import type { SupportOrder } from "../domain/support-order.ts";
import { newNotePath, orderAppointmentsPath, providerAddressPath, providerHomePath } from "../paths.ts";
import { Changed, Task, Urgent } from "./order-task.tsx";
import { orderStateWords } from "./order-words.ts";
import { Promises } from "./promise-form.tsx";
import { ProviderActs } from "./provider-acts.tsx";

interface ProviderOrderPageProps {
  readonly frame: Frame;
  readonly order: SupportOrder;
  readonly caseNumber: string;
  readonly acute: boolean;
  readonly citizen: CitizenForProvider;
  readonly protection: Protection | null;
  readonly parts: readonly OrderedPart[];
  /** What happened in it, oldest first. */
  readonly steps: readonly OrderStep[];
  readonly promises: readonly StandardPromise[];
  readonly standardSlug: string;
  /** What the provider owes. */
  readonly owed: readonly Obligation[];
  readonly today: LocalDate;
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly refusal?: string | undefined;
  readonly notice?: string | undefined;
  readonly newSubmissionId: () => string;
  /** What other modules show of the order. */
  readonly beside: ComponentChildren;
  /** What the provider owes. */
  readonly children: ComponentChildren;
}

/** One order for the provider that has it: whom, what, why, by when, and what to do now. No assessment is shown. */
export function ProviderOrderPage(props: ProviderOrderPageProps) {
  const { order, citizen, caseNumber } = props;
  return (
    <Page
      title={`Bestilling: ${citizen.name}`}
      windowTitle={`Bestilling i sag ${caseNumber}`}
      frame={props.frame}
      above={
        <>
          Sag {caseNumber} {props.acute && <Tag kind="error">Haster</Tag>}{" "}
          <ProtectionMark protection={props.protection} />
        </>
      }
      breadcrumb={[{ text: "Bestillinger", href: providerHomePath }]}
      problems={props.problems}
    >
      <Told notice={props.notice} refusal={props.refusal} />
      <Urgent {...props} />
      <Changed {...props} />
      <div class="rn-work">
        <div>
          {order.state === "accepted" && (
            <ButtonRow>
              <ButtonLink href={newNotePath(order.id)}>Skriv dagsnotat</ButtonLink>
              <ButtonLink href={orderAppointmentsPath(order.id)} kind="secondary">
                Aftaler med borgeren
              </ButtonLink>
            </ButtonRow>
          )}
          <h2>Borgeren</h2>
          <SummaryList items={person(citizen, order)} />
          <ProviderActs {...props} attempts={attemptsIn(props.steps)} />
          <Task {...props} />
          {props.beside}
          <h2>Hvor langt er vi?</h2>
          <SummaryList items={progress(order)} />
          <Promises {...props} standard={props.standardSlug} />
        </div>
        <div class="rn-work-side">{props.children}</div>
      </div>
    </Page>
  );
}

const person = (citizen: CitizenForProvider, order: SupportOrder) => [
  { term: "CPR", answer: citizen.cprNumber === null ? "Ikke kendt" : maskedCpr(citizen.cprNumber) },
  ...waysTo(citizen, order),
];

/** How the citizen is reached; where that is protected, the press that shows it once the order has been taken. */
function waysTo({ ways }: CitizenForProvider, order: SupportOrder) {
  if (ways.kind === "shown") {
    return [
      { term: "Telefon", answer: ways.phone === null ? "Ikke kendt" : <PhoneLink phone={ways.phone} /> },
      { term: "Adresse", answer: ways.addressLines.join(", ") || "Ikke kendt" },
    ];
  }
  const seePath = order.state === "accepted" ? providerAddressPath(order.id) : undefined;
  return [{ term: "Telefon og adresse", answer: <AddressShown address={ways} seePath={seePath} /> }];
}

const day = (term: string, on: SupportOrder["answeredOn"]) => ({
  term,
  answer: on === null ? "Ikke endnu" : <Day day={on} />,
});

const progress = (order: SupportOrder) => [
  { term: "Status", answer: <Tag>{orderStateWords[order.state]}</Tag> },
  { term: "Sendt til jer", answer: <Day day={order.sentOn} /> },
  day("I svarede", order.answeredOn),
  {
    term: "Kontaktperson",
    answer: [order.contactPerson, order.contactPhone].filter(Boolean).join(", telefon ") || "Ikke valgt",
  },
  day("Første kontakt", order.firstContactOn),
  day("Støtten begyndte", order.startedOn),
  ...(order.letterId === null
    ? []
    : [
        {
          term: "Brev",
          answer: <Link href={providerLetterPath(order.caseId, order.letterId)}>Læs bestillingen som brev</Link>,
        },
      ]),
];
