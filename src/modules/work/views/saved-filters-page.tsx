import { SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { filterFields, longestName, type SavedFilter } from "../domain/saved-filter.ts";
import type { WorkChoice } from "../domain/work-list.ts";
import { savedFilterDeletePath, savedFilterPath, savedFiltersPath, workListPath, workPath } from "../paths.ts";
import { choiceInWords } from "./choice-words.ts";

interface SavedFiltersPageProps {
  readonly frame: Frame;
  readonly filters: readonly SavedFilter[];
  /** The choice that may be saved; null where nothing was chosen. */
  readonly choice: WorkChoice | null;
  readonly typed: Fields;
  /** The saved choice that was being changed; undefined for a new one. */
  readonly changing?: string | undefined;
  readonly problems?: FieldProblems | undefined;
}

/** Gemte valg: save the choice that one came from, and rename, start with or delete those that one has. */
export function SavedFiltersPage(props: SavedFiltersPageProps) {
  const { frame, filters, choice, typed, changing, problems } = props;
  return (
    <Page
      title="Gemte valg"
      frame={frame}
      breadcrumb={[{ text: "Dagens arbejde", href: workPath }]}
      problems={problems}
    >
      {choice !== null && (
        <>
          <h2>Gem et nyt valg</h2>
          <p>{choiceInWords(choice)}</p>
          <Form method="post" action={savedFiltersPath} hidden={choiceFields(choice)}>
            <FilterFields typed={typed} problems={problems} />
            <SubmitButton>Gem valget</SubmitButton>
          </Form>
        </>
      )}
      <h2>Dine gemte valg</h2>
      {filters.length === 0 && <p>Du har ikke gemt nogen valg endnu.</p>}
      <ul class="rn-plain">
        {filters.map((filter) => (
          <li key={filter.id} class="rn-owed-item">
            <SavedOne filter={filter} typed={filter.id === changing ? typed : asTyped(filter)} problems={problems} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

const asTyped = ({ name, isStart }: SavedFilter): Fields => ({
  [filterFields.name]: name,
  [filterFields.start]: isStart ? "ja" : "",
});

const choiceFields = ({ scope, urgency, what }: WorkChoice) => ({ hvem: scope, frist: urgency, hvad: what ?? "" });

interface SavedOneProps {
  readonly filter: SavedFilter;
  readonly typed: Fields;
  readonly problems: FieldProblems | undefined;
}

function SavedOne({ filter, typed, problems }: SavedOneProps) {
  return (
    <>
      <h3>
        <Link href={workListPath(filter.choice)}>{filter.name}</Link>
      </h3>
      <p>
        {choiceInWords(filter.choice)}
        {filter.isStart && " Du ser det, når du åbner Dagens arbejde."}
      </p>
      <Form method="post" action={savedFilterPath(filter.id)}>
        <FilterFields of={filter} typed={typed} problems={problems} />
        <div class="rn-buttons">
          <SubmitButton kind="secondary">Gem ændringen</SubmitButton>
          <SubmitButton kind="tertiary" action={savedFilterDeletePath(filter.id)}>
            Slet<span class="sr-only"> {filter.name}</span>
          </SubmitButton>
        </div>
      </Form>
    </>
  );
}

/** Several forms stand on one page: the names of a saved one's fields carry its id, so that a problem is told beside its own. */
function FilterFields(props: {
  readonly of?: SavedFilter;
  readonly typed: Fields;
  readonly problems: FieldProblems | undefined;
}) {
  const { of, typed, problems } = props;
  const named = (field: string) => (of === undefined ? field : `${field}-${of.id}`);
  return (
    <>
      <TextField
        name={named(filterFields.name)}
        label="Navn"
        value={textOf(typed, filterFields.name)}
        maxLength={longestName}
        problems={problems}
      />
      <CheckboxGroup
        name={named(filterFields.start)}
        label="Start"
        choices={[{ value: "ja", label: "Vis det, når jeg åbner Dagens arbejde" }]}
        values={textOf(typed, filterFields.start) === "ja" ? ["ja"] : []}
      />
    </>
  );
}
