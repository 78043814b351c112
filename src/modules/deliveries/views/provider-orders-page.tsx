import type { ComponentChildren } from "preact";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import { DueTag } from "../../../ui/due-tag.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { type Row, Table } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { Told } from "../../../ui/told.tsx";
import { Why } from "../../../ui/why.tsx";
import { obligationNames } from "../../standards/domain/words.ts";
import type { ListedOrder } from "../domain/listed-order.ts";
import { providerOrderPath } from "../paths.ts";

interface ProviderOrdersPageProps {
  readonly frame: Frame;
  readonly orders: readonly ListedOrder[];
  readonly today: LocalDate;
  readonly standardSlug: string;
  readonly notice?: string | undefined;
  readonly beside: BesideOrders;
}

/** What other modules show on the list of orders: what waits now above them, what comes below them. */
export interface BesideOrders {
  readonly above: ComponentChildren;
  readonly below: ComponentChildren;
}

/** The provider's day: the orders to answer first, then those that run by what is due. */
export function ProviderOrdersPage({ frame, orders, today, standardSlug, notice, beside }: ProviderOrdersPageProps) {
  const waiting = orders.filter(({ state }) => state === "sent");
  const running = orders.filter(({ state }) => state === "accepted");
  return (
    <Page title="Bestillinger" frame={frame}>
      <Told notice={notice} />
      {beside.above}
      <Table
        caption={`Venter på jeres svar (${waiting.length})`}
        columns={columns}
        rows={waiting.map((order) => row(order, today, standardSlug))}
        empty="Der er ingen bestillinger at svare på."
        compact
        stacked
      />
      <Table
        caption={`I gang (${running.length})`}
        columns={columns}
        rows={running.map((order) => row(order, today, standardSlug))}
        empty="Der er ingen bestillinger i gang."
        compact
        stacked
      />
      {beside.below}
    </Page>
  );
}

const columns = [
  { heading: "Borger" },
  { heading: "Hvad I skal", plain: true },
  { heading: "Bestilt", short: true },
  { heading: "Kontaktperson", short: true },
] as const;

function row(order: ListedOrder, today: LocalDate, standardSlug: string): Row {
  const { owed } = order;
  return {
    key: order.id,
    cells: [
      <>
        <Link href={providerOrderPath(order.id)}>
          {order.citizen}
          <span class="sr-only">, sag {order.caseNumber}</span>
        </Link>{" "}
        {order.acute && <Tag kind="error">Haster</Tag>}{" "}
        <span class="rn-note" aria-hidden="true">
          Sag {order.caseNumber}
        </span>
      </>,
      owed === null ? (
        "Intet lige nu"
      ) : (
        <>
          <DueTag due={owed.due} today={today} /> {obligationNames[owed.what].da}
          {owed.due !== null && (
            <>
              {" "}
              senest <Day day={owed.due} short />
            </>
          )}
          <Why standard={standardSlug} sources={owed.sources} ownSetting={owed.ownSetting} />
        </>
      ),
      <Day day={order.sentOn} short />,
      order.contactPerson === "" ? "Ikke valgt" : order.contactPerson,
    ],
  };
}
