import { SubmitButton } from "../../../ui/button.tsx";
import { Select } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { isChoice } from "../../obligations/domain/owed-order.ts";
import { obligationNames } from "../../standards/domain/effect.ts";
import { obligationNames as names } from "../../standards/domain/words.ts";
import type { SavedFilter } from "../domain/saved-filter.ts";
import { scopes, urgencies, type WorkCounts, type WorkListQuery } from "../domain/work-list.ts";
import { saveChoicePath, savedFiltersPath, workListPath, workPath } from "../paths.ts";
import { scopeWords, urgencyWords } from "./choice-words.ts";

interface WorkChoicesProps {
  readonly query: WorkListQuery;
  readonly counts: WorkCounts;
  readonly filters: readonly SavedFilter[];
}

/** Valg på listen: whose cases, how urgent, what is next in them, and what one has saved. */
export const WorkChoices = ({ query, counts, filters }: WorkChoicesProps) => (
  <>
    <Choices
      label="Hvis sager"
      chosen={query.scope}
      choices={scopes}
      words={scopeWords}
      counts={counts.scope}
      href={(scope) => workListPath({ ...query, scope, page: 1 })}
    />
    <Choices
      label="Frist"
      chosen={query.urgency}
      choices={urgencies}
      words={urgencyWords}
      counts={counts.urgency}
      href={(urgency) => workListPath({ ...query, urgency, page: 1 })}
    />
    <ChooseWhat query={query} />
    <nav aria-label="Gemte valg">
      <ul class="rn-choices no-max-width">
        {filters.map((filter) => (
          <li key={filter.id}>
            <Link href={workListPath(filter.choice)} current={isChosen(filter, query) ? "true" : undefined}>
              {filter.name}
            </Link>
          </li>
        ))}
        {!filters.some((filter) => isChosen(filter, query)) && (
          <li>
            <Link href={saveChoicePath({ ...query, page: 1 })}>Gem dette valg</Link>
          </li>
        )}
        {filters.length > 0 && (
          <li>
            <Link href={savedFiltersPath}>Ret gemte valg</Link>
          </li>
        )}
      </ul>
    </nav>
  </>
);

const isChosen = ({ choice }: SavedFilter, query: WorkListQuery): boolean =>
  choice.scope === query.scope && choice.urgency === query.urgency && choice.what === query.what;

/** What is to be done first in the cases. A form that only asks: the choice stands in the address. */
const ChooseWhat = ({ query }: { readonly query: WorkListQuery }) => (
  <Form method="get" action={workPath} hidden={{ hvem: query.scope, frist: query.urgency }} class="rn-filter">
    <Select
      name="hvad"
      label="Det næste i sagen"
      empty="Alt"
      value={query.what ?? ""}
      choices={workNames.map((what) => ({ value: what, label: names[what].da }))}
    />
    <SubmitButton kind="secondary">Vis</SubmitButton>
  </Form>
);

/** What a citizen may do but does not have to is never the next thing in a case. */
const workNames = obligationNames.filter((what) => !isChoice({ what }));

interface ChoicesProps<Choice extends string> {
  readonly label: string;
  readonly chosen: Choice;
  readonly choices: readonly Choice[];
  readonly words: Readonly<Record<Choice, string>>;
  readonly counts: Readonly<Record<Choice, number>>;
  readonly href: (choice: Choice) => string;
}

/** Filters as links: each leads to the list as it then is, and tells how many cases it holds. */
const Choices = <Choice extends string>({ label, chosen, choices, words, counts, href }: ChoicesProps<Choice>) => (
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
