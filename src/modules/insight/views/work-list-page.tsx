import type { ComponentChildren } from "preact";
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
import { TextField } from "../../../ui/text-field.tsx";
import { lookUpReviewPath } from "../../people/paths.ts";
import {
  pagesOf,
  type Scope,
  scopes,
  type Urgency,
  urgencies,
  type WorkList,
  type WorkListQuery,
} from "../domain/work-list.ts";
import { findPath, workListFilePath, workListPath, workPath } from "../paths.ts";
import { workRow } from "./work-row.tsx";

interface WorkListPageProps {
  readonly frame: Frame;
  readonly list: WorkList;
  readonly query: WorkListQuery;
  readonly today: LocalDate;
  readonly standardSlug: string;
  /** How many look-ups with a reason wait for this manager; none for others. */
  readonly lookUpsToReview: number;
}

const listId = "arbejde";

/** Dagens arbejde: each open case with the most urgent thing owed in it, in the order that the deadlines demand. */
export function WorkListPage({ frame, list, lookUpsToReview, query, today, standardSlug }: WorkListPageProps) {
  return (
    <Page title="Dagens arbejde" frame={frame} islands={["filter-list", "list-keys"]}>
      {lookUpsToReview > 0 && (
        <Alert kind="info" heading="Opslag i enhedens sager" quiet>
          <p>
            {lookUpsToReview} opslag med begrundelse venter på dig. <Link href={lookUpReviewPath}>Se dem igennem</Link>
          </p>
        </Alert>
      )}
      <Choices
        label="Hvis sager"
        chosen={query.scope}
        choices={scopes}
        words={scopeWords}
        href={(scope) => workListPath({ ...query, scope, page: 1 })}
      />
      <Choices
        label="Frist"
        chosen={query.urgency}
        choices={urgencies}
        words={urgencyWords}
        href={(urgency) => workListPath({ ...query, urgency, page: 1 })}
      />
      <FilterList target={listId}>
        <Form method="post" action={workPath} hidden={kept(query)} class="rn-filter">
          <TextField name="soeg" label="Navn eller sagsnummer på listen" value={query.search} />
          <SubmitButton kind="secondary">Vis</SubmitButton>
        </Form>
      </FilterList>
      <ListKeys target={listId} />
      <Table
        id={listId}
        caption={`${list.total} ${list.total === 1 ? "åben sag" : "åbne sager"}: det, der haster mest, står øverst`}
        columns={columns}
        rows={list.items.map((item) => workRow(item, today, standardSlug))}
        empty="Der er ingen åbne sager i dette udvalg."
        compact
        stacked
      />
      <Pagination page={query.page} pages={pagesOf(list.total)} href={(page) => workListPath({ ...query, page })} />
      <p>
        <Link href={workListFilePath(query)}>Hent listen til et regneark (CSV)</Link>
      </p>
      <p class="rn-note">
        En sag uden dato står efter dem, der skal nås inden for en uge. Leder du efter en anden sag?{" "}
        <Link href={findPath}>Find en sag</Link>
      </p>
    </Page>
  );
}

const columns = [
  { heading: "Frist" },
  { heading: "Hvad" },
  { heading: "Borger" },
  { heading: "Sag" },
  { heading: "Enhed og sagsbehandler" },
  { heading: "Hvorfor" },
] as const;

const scopeWords: Readonly<Record<Scope, string>> = { mine: "Mine", enhed: "Min enhed", alle: "Alle, jeg må se" };
const urgencyWords: Readonly<Record<Urgency, string>> = {
  alle: "Alle frister",
  snart: "Inden for en uge",
  overskredet: "Overskredet",
};

const kept = ({ scope, urgency }: WorkListQuery): Readonly<Record<string, string>> => ({ hvem: scope, frist: urgency });

interface ChoicesProps<Choice extends string> {
  readonly label: string;
  readonly chosen: Choice;
  readonly choices: readonly Choice[];
  readonly words: Readonly<Record<Choice, string>>;
  readonly href: (choice: Choice) => string;
}

/** Filters as links: each leads to the list as it then is. */
function Choices<Choice extends string>({
  label,
  chosen,
  choices,
  words,
  href,
}: ChoicesProps<Choice>): ComponentChildren {
  return (
    <nav aria-label={label}>
      <ul class="rn-choices no-max-width">
        {choices.map((choice) => (
          <li key={choice}>
            <Link href={href(choice)} current={choice === chosen ? "true" : undefined}>
              {words[choice]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
