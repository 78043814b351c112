import type { FormState } from "../../../ui/form-state.ts";

/** What a field shows: what was typed in it where the form comes back unsaved, else what is stored. */
export function typedValue(form: Pick<FormState, "typed">, name: string, stored: string): string {
  const typed = form.typed?.[name];
  return typeof typed === "string" ? typed : stored;
}
