import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { supportChangePath } from "../../cases/paths.ts";
import { isAboutSupport, type WaitingWish } from "../domain/own-goal.ts";
import { wishWords } from "../domain/own-goal-words.ts";
import { ownGoalsPath } from "../paths.ts";

interface WaitingWishesPageProps {
  readonly frame: Frame;
  readonly wishes: readonly WaitingWish[];
}

/** Ønsker, der venter: in which cases citizens wait for an answer to a wish. */
export function WaitingWishesPage({ frame, wishes }: WaitingWishesPageProps) {
  return (
    <Page title="Ønsker fra borgerne" frame={frame} breadcrumb={[{ text: "Dagens arbejde", href: "/sagsbehandler" }]}>
      <Table
        caption="Ønsker, der venter på svar, de ældste først"
        columns={[{ heading: "Sag" }, { heading: "Ønske" }, { heading: "Sagt" }]}
        rows={wishes.map(({ id, caseId, caseNumber, kind, on }) => ({
          key: id,
          cells: [
            <Link key="sag" href={isAboutSupport(kind) ? supportChangePath(caseId) : ownGoalsPath(caseId)}>
              Sag {caseNumber}
            </Link>,
            wishWords[kind],
            <Day key="dag" day={on} short />,
          ],
        }))}
        empty="Ingen ønsker venter på dig."
      />
    </Page>
  );
}
