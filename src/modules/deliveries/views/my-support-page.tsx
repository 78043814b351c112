import type { ComponentChildren } from "preact";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Why } from "../../../ui/why.tsx";
import { wayBack } from "../../cases/paths.ts";
import type { Part } from "../../people/domain/mandate.ts";
import type { MyOrder, MySupportView } from "../domain/my-support.ts";
import { attemptsIn, contactWayWords } from "../domain/order-step.ts";
import { promisesOf } from "../domain/promises.ts";
import { OrderedParts } from "./ordered-parts.tsx";

interface MySupportPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MySupportView;
  /** Whom to call in the municipality; null where no number is known. */
  readonly phone: string | null;
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
  /** What other modules tell of the support. */
  readonly children: ComponentChildren;
}

/** Hvem giver dig støtten: who gives it, whom the citizen can call, when it begins, and what the standard promises of it. */
export function MySupportPage(props: MySupportPageProps) {
  const { children, frame, municipality, open, view } = props;
  return (
    <Page
      title="Hvem giver dig støtten?"
      frame={frame}
      above={`Sag ${view.record.number}`}
      back={wayBack({ municipality }, view.record.id, open)}
    >
      {view.orders.length === 0 && <p class="rn-lead">Der er ikke bestilt støtte til dig lige nu.</p>}
      {view.orders.map((one) => (
        <MyOrderShown key={one.order.id} {...props} mine={one} />
      ))}
      {children}
    </Page>
  );
}

function MyOrderShown({ mine, municipality, open, phone, view }: MySupportPageProps & { readonly mine: MyOrder }) {
  const { order, parts, provider, rules, steps } = mine;
  return (
    <section aria-labelledby={`stoette-${order.id}`}>
      <h2 id={`stoette-${order.id}`}>{provider}</h2>
      <Standing mine={mine} />
      <Late mine={mine} today={view.today} phone={phone} />
      <Attempts mine={mine} />
      {open.includes("plan") && (
        <>
          <h3>Det får du hjælp til</h3>
          <OrderedParts parts={parts} />
          <h3>Dine mål</h3>
          <ul>
            {order.goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </>
      )}
      <h3>Det har kommunen lovet</h3>
      <ul>
        {promisesOf(rules, steps).map(({ item }) => (
          <li key={item.id}>
            {item.text}
            <Why standard={municipality} sources={item.sources} section={item.section} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standing({ mine: { order } }: { readonly mine: MyOrder }) {
  if (order.state === "sent") return <p>De har fået opgaven. De har ikke svaret kommunen endnu.</p>;
  const items = [
    { term: "Din kontaktperson", answer: order.contactPerson },
    ...(order.contactPhone === "" ? [] : [{ term: "Telefon", answer: <PhoneLink phone={order.contactPhone} /> }]),
    ...(order.firstContactOn === null
      ? []
      : [{ term: "I talte første gang", answer: <Day day={order.firstContactOn} /> }]),
    ...(order.startedOn === null ? [] : [{ term: "Støtten begyndte", answer: <Day day={order.startedOn} /> }]),
  ];
  return <SummaryList items={items} />;
}

interface LateProps {
  readonly mine: MyOrder;
  readonly today: LocalDate;
  readonly phone: string | null;
}

/** That a deadline has gone by, and whom to call. */
function Late({ mine: { order, owed }, phone, today }: LateProps) {
  const late = owed.filter(
    ({ due, status, what }) =>
      (what === "first-contact" || what === "start") && status === "missed" && due !== null && due < today,
  );
  if (late.length === 0 || order.startedOn !== null) return null;
  return (
    <Alert kind="warning" heading="Det skulle være sket nu" level={3} quiet>
      {late.map(({ due, what }) => (
        <p key={what}>
          {what === "start" ? "Din støtte skulle være begyndt senest " : "De skulle have talt med dig senest "}
          {due !== null && <Day day={due} />}.
        </p>
      ))}
      <p>
        Hører du ikke noget, så ring til kommunen
        {phone !== null && (
          <>
            {" på "}
            <PhoneLink phone={phone} />
          </>
        )}
        . Du har ikke gjort noget forkert.
      </p>
    </Alert>
  );
}

/** When the provider tried to reach the citizen in vain: so that the citizen can call. */
function Attempts({ mine: { order, steps } }: { readonly mine: MyOrder }) {
  const attempts = attemptsIn(steps);
  if (attempts.length === 0 || order.firstContactOn !== null) return null;
  return (
    <>
      <h3>De har prøvet at få fat i dig</h3>
      <ul>
        {attempts.map(({ id, on, way }) => (
          <li key={id}>
            <Day day={on} />: {way !== null && contactWayWords[way].toLowerCase()}
          </li>
        ))}
      </ul>
      <p>Ring gerne til din kontaktperson. Du mister ikke din støtte, fordi de ikke fik fat i dig.</p>
    </>
  );
}
