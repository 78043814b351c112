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
  /** What waits beside the orders. */
  readonly waiting: ComponentChildren;
}

/** The provider's day: the orders to answer first, then those that run by what is due. */
export function ProviderOrdersPage({
  frame,
  orders,
  today,
  standardSlug,
  notice,
  waiting: beside,
}: ProviderOrdersPageProps) {
  const waiting = orders.filter(({ state }) => state === "sent");
  const running = orders.filter(({ state }) => state === "accepted");
  return (
    <Page title="Bestillinger" frame={frame}>
      <Told notice={notice} />
      {beside}
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
    </Page>
  );
}

const columns = [
  { heading: "Borger" },
  { heading: "Frist" },
  { heading: "Hvad I skal" },
  { heading: "Sag" },
  { heading: "Bestilt" },
  { heading: "Kontaktperson" },
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
        {order.acute && <Tag kind="error">Haster</Tag>}
      </>,
      <DueTag due={owed?.due ?? null} today={today} />,
      owed === null ? (
        "Intet lige nu"
      ) : (
        <>
          {obligationNames[owed.what].da}
          {owed.due !== null && (
            <>
              {" "}
              senest <Day day={owed.due} short />
            </>
          )}
          <Why standard={standardSlug} sources={owed.sources} ownSetting={owed.ownSetting} />
        </>
      ),
      order.caseNumber,
      <Day day={order.sentOn} short />,
      order.contactPerson === "" ? "Ikke valgt" : order.contactPerson,
    ],
  };
}
