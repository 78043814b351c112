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
  /**
   * What the form is called, in a word or two that its writer knows: then what is written in it is kept until it is sent, and
   * is offered again on the page. A word of ours, never anything about a person.
   */
  readonly keep?: string | undefined;
  /** Tells forms with the same name on the same page apart: an id or a code. */
  readonly keepFor?: string | undefined;
  /** The case that the form is about, where the page's own address does not name it. */
  readonly keepIn?: string | undefined;
  /** For a form that saves by itself while one writes: only what could not be saved is kept. */
  readonly savesItself?: true | undefined;
  readonly children: ComponentChildren;
}

/**
 * A form. The browser's own checks are off: ours answer in plain Danish, beside the field and at the top. It is no landmark:
 * headings and questions tell what it is.
 */
export function Form(props: FormProps) {
  const { method, action, submissionId, hidden = {}, class: classes, files, children } = props;
  return (
    <form
      method={method}
      action={safeHref(action)}
      class={classes}
      encType={files && "multipart/form-data"}
      noValidate
      role="none"
      {...keptBy(props)}
    >
      {submissionId !== undefined && <HiddenSubmissionId id={submissionId} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

const keptBy = ({ keep, keepFor, keepIn, savesItself }: FormProps) =>
  keep === undefined
    ? {}
    : { "data-keep": keep, "data-keep-for": keepFor, "data-keep-in": keepIn, "data-saves-itself": savesItself && "" };

/** The name of the hidden field that tells a repeated submission from a new one. */
export const submissionField = "indsendelse";

/** Tells a repeated submission from a new one: the same id twice is one act. */
export function HiddenSubmissionId({ id }: { id: string }) {
  return <input type="hidden" name={submissionField} value={id} />;
}
