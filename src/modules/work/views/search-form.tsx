import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { findPath } from "../paths.ts";

/** The name of the one field that everything is sought in. */
export const soughtField = "soeg";

interface SearchFormProps {
  readonly text?: string | undefined;
  readonly problems?: FieldProblems | undefined;
}

/** Søg: one field for a name, a case number, a CPR number or words in notes. Posted, so that it stands in no address. */
export const SearchForm = ({ text, problems }: SearchFormProps) => (
  <Form method="post" action={findPath} class="rn-filter">
    <TextField
      name={soughtField}
      label="Søg i dine sager"
      hint="Navn, sagsnummer, CPR-nummer eller ord i et notat."
      value={text}
      autocomplete="off"
      problems={problems}
    />
    <SubmitButton kind="secondary">Søg</SubmitButton>
  </Form>
);
