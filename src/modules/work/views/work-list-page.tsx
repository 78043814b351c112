import type { ComponentChildren } from "preact";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { SubmitButton } from "../../../ui/button.tsx";
import { Select } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { FilterList, ListKeys } from "../../../ui/island-element.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Pagination } from "../../../ui/pagination.tsx";
import { Table } from "../../../ui/table.tsx";
import type { ObligationExplanation } from "../../obligations/domain/obligation-explanation.ts";
import { isChoice } from "../../obligations/domain/owed-order.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";
import { obligationNames } from "../../standards/domain/words.ts";
import {
  pagesOf,
  type Scope,
  scopes,
  type Urgency,
  urgencies,
  type WorkList,
  type WorkListQuery,
} from "../domain/work-list.ts";
import { workListFilePath, workListPath, workPath } from "../paths.ts";
import { SearchForm } from "./search-form.tsx";
import { type WaitingElsewhere, WorkNotices } from "./work-notices.tsx";
import { workRow } from "./work-row.tsx";

interface WorkListPageProps {
  readonly frame: Frame;
  readonly list: WorkList & { readonly explanations: ReadonlyMap<string, ObligationExplanation> };
  readonly query: WorkListQuery;
  readonly today: LocalDate;
  readonly standardSlug: string;
  readonly waiting: WaitingElsewhere;
}

const listId = "arbejde";

/** Dagens arbejde: each open case with the most urgent thing owed in it, in the order that the deadlines demand. */
export function WorkListPage({ frame, list, query, today, standardSlug, waiting }: WorkListPageProps) {
  return (
    <Page title="Dagens arbejde" frame={frame} islands={["filter-list", "list-keys"]}>
      <WorkNotices {...waiting} />
      <FilterList target={listId}>
        <SearchForm />
      </FilterList>
      <Choices
        label="Hvis sager"
        chosen={query.scope}
        choices={scopes}
        words={scopeWords}
        counts={list.counts.scope}
        href={(scope) => workListPath({ ...query, scope, page: 1 })}
      />
      <Choices
        label="Frist"
        chosen={query.urgency}
        choices={urgencies}
        words={urgencyWords}
        counts={list.counts.urgency}
        href={(urgency) => workListPath({ ...query, urgency, page: 1 })}
      />
      <ChooseWhat query={query} />
      <ListKeys target={listId} />
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
      <Pagination page={query.page} pages={pagesOf(list.total)} href={(page) => workListPath({ ...query, page })} />
      <p>
        <Link href={workListFilePath(query)}>Hent listen til et regneark (CSV)</Link>
      </p>
      <p class="rn-note">
        En sag uden dato står efter dem, der skal nås inden for en uge. »Venter på andre« er sager, hvor borgeren,
        udføreren eller en anden skal gøre det næste.
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

const scopeWords: Readonly<Record<Scope, string>> = {
  mine: "Mine",
  enhed: "Min enhed",
  ufordelt: "Ufordelte",
  alle: "Alle, jeg må se",
};
const urgencyWords: Readonly<Record<Urgency, string>> = {
  alle: "Alle frister",
  overskredet: "Overskredet",
  snart: "Inden for en uge",
  venter: "Venter på andre",
  nye: "Nye til mig",
};

/** What is to be done first in the cases. A form that only asks: the choice stands in the address. */
const ChooseWhat = ({ query }: { readonly query: WorkListQuery }) => (
  <Form method="get" action={workPath} hidden={{ hvem: query.scope, frist: query.urgency }} class="rn-filter">
    <Select
      name="hvad"
      label="Det næste i sagen"
      empty="Alt"
      value={query.what ?? ""}
      choices={workNames.map((what) => ({ value: what, label: obligationNames[what].da }))}
    />
    <SubmitButton kind="secondary">Vis</SubmitButton>
  </Form>
);

/** What a citizen may do but does not have to is never the next thing in a case. */
const workNames = (Object.keys(obligationNames) as ObligationName[]).filter((what) => !isChoice({ what }));

interface ChoicesProps<Choice extends string> {
  readonly label: string;
  readonly chosen: Choice;
  readonly choices: readonly Choice[];
  readonly words: Readonly<Record<Choice, string>>;
  readonly counts: Readonly<Record<Choice, number>>;
  readonly href: (choice: Choice) => string;
}

/** Filters as links: each leads to the list as it then is. */
function Choices<Choice extends string>({
  label,
  chosen,
  choices,
  words,
  counts,
  href,
}: ChoicesProps<Choice>): ComponentChildren {
  return (
    <nav aria-label={label}>
      <ul class="rn-choices no-max-width">
        {choices.map((choice) => (
          <li key={choice}>
            <Link href={href(choice)} current={choice === chosen ? "true" : undefined}>
              {words[choice]} ({counts[choice]})
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
