import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import type { ReturnedOrder, UnreachedOrder } from "../domain/listed-order.ts";
import type { ProviderChoice } from "../domain/support-order.ts";
import { orderPath } from "../paths.ts";

interface WaitingOrdersPageProps {
  readonly frame: Frame;
  readonly returned: readonly ReturnedOrder[];
  readonly unreached: readonly UnreachedOrder[];
  readonly providers: readonly ProviderChoice[];
}

/** Bestillinger, der venter på myndigheden: in which cases support must be ordered anew, and where nobody reaches the citizen. */
export function WaitingOrdersPage({ frame, providers, returned, unreached }: WaitingOrdersPageProps) {
  const nameOf = (wanted: string) => providers.find(({ slug }) => slug === wanted)?.name ?? wanted;
  const toCase = ({ caseId, caseNumber }: ReturnedOrder) => (
    <Link key="sag" href={orderPath(caseId)}>
      Sag {caseNumber}
    </Link>
  );
  return (
    <Page
      title="Bestillinger, der venter på dig"
      frame={frame}
      breadcrumb={[{ text: "Dagens arbejde", href: "/sagsbehandler" }]}
    >
      <Table
        caption={`Sendt tilbage (${returned.length}), de ældste først`}
        columns={[{ heading: "Sag" }, { heading: "Udfører" }, { heading: "Sendt tilbage" }]}
        rows={returned.map((order) => ({
          key: order.id,
          cells: [toCase(order), nameOf(order.provider), <Day key="dag" day={order.on} short />],
        }))}
        empty="Ingen bestillinger er sendt tilbage."
        stacked
      />
      <Table
        caption={`Borgeren er ikke truffet (${unreached.length})`}
        columns={[{ heading: "Sag" }, { heading: "Udfører" }, { heading: "Forsøg" }, { heading: "Sidst prøvet" }]}
        rows={unreached.map((order) => ({
          key: order.id,
          cells: [toCase(order), nameOf(order.provider), `${order.times}`, <Day key="dag" day={order.on} short />],
        }))}
        empty="Udførerne har fået fat i alle, eller der er ikke prøvet mange gange."
        stacked
      />
    </Page>
  );
}
