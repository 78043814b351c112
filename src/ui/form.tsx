import type { ComponentChildren } from "preact";
import { safeHref } from "./safe-href.ts";

interface FormProps {
  readonly method: "get" | "post";
  readonly action: string;
  /** A fresh id for each form shown, so that pressing twice is one act (HiddenSubmissionId). */
  readonly submissionId?: string | undefined;
  /** Further hidden fields, by name. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  readonly class?: string;
  /** True for a form with a field for files. */
  readonly files?: true;
  readonly children: ComponentChildren;
}

/** A form. The browser's own checks are off: ours answer in plain Danish, beside the field and at the top. */
export function Form({ method, action, submissionId, hidden = {}, class: classes, files, children }: FormProps) {
  return (
    <form method={method} action={safeHref(action)} class={classes} encType={files && "multipart/form-data"} noValidate>
      {submissionId !== undefined && <HiddenSubmissionId id={submissionId} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

/** The name of the hidden field that tells a repeated submission from a new one. */
export const submissionField = "indsendelse";

/** Tells a repeated submission from a new one: the same id twice is one act. */
export function HiddenSubmissionId({ id }: { id: string }) {
  return <input type="hidden" name={submissionField} value={id} />;
}
