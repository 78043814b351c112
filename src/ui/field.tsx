import type { ComponentChildren } from "preact";
import { type FieldProblems, ProblemText, problemWith } from "./problem.tsx";

/** What every field of a form has. */
export interface FieldProps {
  /** Its name in the form, and its id in the page, so that the error summary can link to it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Optional fields say so in the label; the others must be answered. */
  readonly optional?: true | undefined;
  readonly problems?: FieldProblems | undefined;
}

/** Ids of the hint and the problem of a field, for `aria-describedby`. */
export function describedBy(field: FieldProps): string | undefined {
  const ids = [
    field.hint !== undefined && `${field.name}-hint`,
    problemWith(field.problems, field.name) !== undefined && `${field.name}-error`,
  ].filter((id) => id !== false);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** True when the field could not be read. */
export const isInvalid = (field: FieldProps): true | undefined =>
  problemWith(field.problems, field.name) === undefined ? undefined : true;

/** Label, hint and problem around one control. */
export function LabelledField({ field, children }: { field: FieldProps; children: ComponentChildren }) {
  return (
    <div class={isInvalid(field) ? "form-group form-error" : "form-group"}>
      <label class="form-label" for={field.name}>
        {field.label}
        {field.optional && <span class="weight-normal"> (frivilligt)</span>}
      </label>
      <FieldNotes field={field} />
      {children}
    </div>
  );
}

/** Legend, hint and problem around several controls that answer one question. */
export function FieldGroup({ field, children }: { field: FieldProps; children: ComponentChildren }) {
  return (
    <div class={isInvalid(field) ? "form-group form-error" : "form-group"}>
      <fieldset id={field.name} aria-describedby={describedBy(field)} tabIndex={isInvalid(field) ? -1 : undefined}>
        <legend class="form-label">
          {field.label}
          {field.optional && <span class="weight-normal"> (frivilligt)</span>}
        </legend>
        <FieldNotes field={field} />
        {children}
      </fieldset>
    </div>
  );
}

function FieldNotes({ field }: { field: FieldProps }) {
  return (
    <>
      {field.hint !== undefined && (
        <span class="form-hint" id={`${field.name}-hint`}>
          {field.hint}
        </span>
      )}
      <ProblemText field={field.name} message={problemWith(field.problems, field.name)} />
    </>
  );
}
