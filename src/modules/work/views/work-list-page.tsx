import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { FilterList, ListKeys } from "../../../ui/island-element.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Pagination } from "../../../ui/pagination.tsx";
import { Table } from "../../../ui/table.tsx";
import type { ObligationExplanation } from "../../obligations/domain/obligation-explanation.ts";
import { ownAppointmentsPath } from "../../people/paths.ts";
import type { OwnView } from "../domain/saved-filter.ts";
import { pagesOf, type WorkList, type WorkListQuery } from "../domain/work-list.ts";
import { handOverPath, workListFilePath, workListPath } from "../paths.ts";
import { KeyList } from "./key-list.tsx";
import { SearchForm } from "./search-form.tsx";
import { WorkChoices } from "./work-choices.tsx";
import { type WaitingElsewhere, WorkNotices } from "./work-notices.tsx";
import { workRow } from "./work-row.tsx";

interface WorkListPageProps {
  readonly frame: Frame;
  readonly list: WorkList & { readonly explanations: ReadonlyMap<string, ObligationExplanation> };
  readonly query: WorkListQuery;
  readonly own: OwnView;
  readonly today: LocalDate;
  readonly standardSlug: string;
  readonly waiting: WaitingElsewhere;
  /** What came of a press on the list: so many cases were handed on, or none had been ticked. */
  readonly told: WorkTold | null;
}

/** What is told above the list. */
export type WorkTold = { readonly handedOn: number } | "none-ticked";

const listId = "arbejde";

/** Dagens arbejde: each open case with the most urgent thing owed in it, in the order that the deadlines demand. */
export function WorkListPage(props: WorkListPageProps) {
  const { frame, list, own, query } = props;
  return (
    <Page title="Dagens arbejde" frame={frame} islands={["filter-list", "list-keys"]}>
      <Told {...props} />
      <FilterList target={listId}>
        <SearchForm />
      </FilterList>
      <WorkChoices query={query} counts={list.counts} filters={own.filters} />
      <ListKeys target={listId} isOff={!own.hasSingleKeys} />
      <Form method="post" action={handOverPath} hidden={kept(query)}>
        {list.items.length > 0 && <SubmitButton kind="secondary">Giv valgte sager videre</SubmitButton>}
        <Cases {...props} />
      </Form>
      <Pagination page={query.page} pages={pagesOf(list.total)} href={(page) => workListPath({ ...query, page })} />
      <p>
        <Link href={ownAppointmentsPath}>Dine aftaler i denne uge</Link>
      </p>
      <p>
        <Link href={workListFilePath(query)}>Hent listen til et regneark (CSV)</Link>
      </p>
      <p class="rn-note">
        En sag uden dato står efter dem, der skal nås inden for en uge. »Venter på andre« er sager, hvor borgeren,
        udføreren eller en anden skal gøre det næste.
      </p>
      <KeyList isOn={own.hasSingleKeys} />
    </Page>
  );
}

const kept = ({ scope, urgency, what }: WorkListQuery) => ({ hvem: scope, frist: urgency, hvad: what ?? "" });

const Cases = ({ list, today, standardSlug }: WorkListPageProps) => (
  <Table
    id={listId}
    caption={`${list.total} ${list.total === 1 ? "åben sag" : "åbne sager"}: det, der haster mest, står øverst`}
    columns={columns}
    rows={list.items.map((item, at) =>
      workRow(item, {
        next: list.items[at + 1] ?? list.following,
        explanation: list.explanations.get(item.caseId),
        today,
        standardSlug,
      }),
    )}
    empty="Der er ingen åbne sager i dette udvalg."
    compact
    stacked
  />
);

const columns = [
  { heading: "Frist" },
  { heading: "Hvad" },
  { heading: "Borger" },
  { heading: "Sag" },
  { heading: "Enhed og sagsbehandler" },
  { heading: "Hvorfor" },
] as const;

const Told = ({ waiting, told }: WorkListPageProps) => (
  <>
    {told === "none-ticked" && (
      <Alert kind="warning">
        <p>Sæt et kryds ved de sager, du vil give videre.</p>
      </Alert>
    )}
    {told !== null && told !== "none-ticked" && (
      <Alert kind="success">
        <p>{told.handedOn === 1 ? "1 sag er givet videre." : `${told.handedOn} sager er givet videre.`}</p>
      </Alert>
    )}
    <WorkNotices {...waiting} />
  </>
);
