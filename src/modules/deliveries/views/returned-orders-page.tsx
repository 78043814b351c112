import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import type { ReturnedOrder } from "../domain/listed-order.ts";
import type { ProviderChoice } from "../domain/support-order.ts";
import { orderPath } from "../paths.ts";

interface ReturnedOrdersPageProps {
  readonly frame: Frame;
  readonly orders: readonly ReturnedOrder[];
  readonly providers: readonly ProviderChoice[];
}

/** Bestillinger, der er sendt tilbage: in which cases support must be ordered anew. */
export function ReturnedOrdersPage({ frame, orders, providers }: ReturnedOrdersPageProps) {
  const nameOf = (wanted: string) => providers.find(({ slug }) => slug === wanted)?.name ?? wanted;
  return (
    <Page
      title="Bestillinger, der er sendt tilbage"
      frame={frame}
      breadcrumb={[{ text: "Dagens arbejde", href: "/sagsbehandler" }]}
    >
      <Table
        caption={`Venter på en ny bestilling (${orders.length}), de ældste først`}
        columns={[{ heading: "Sag" }, { heading: "Udfører" }, { heading: "Sendt tilbage" }]}
        rows={orders.map(({ id, caseId, caseNumber, on, provider }) => ({
          key: id,
          cells: [
            <Link key="sag" href={orderPath(caseId)}>
              Sag {caseNumber}
            </Link>,
            nameOf(provider),
            <Day key="dag" day={on} short />,
          ],
        }))}
        empty="Ingen bestillinger venter på dig."
        stacked
      />
    </Page>
  );
}
