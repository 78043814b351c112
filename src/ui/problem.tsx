import { Alert } from "./alert.tsx";
import { Link } from "./link.tsx";

/** Feltfejl: one field that could not be read, and what to do about it. `field` is the field's name. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** The fields that could not be read, in the order of the form. */
export type FieldProblems = readonly FieldProblem[];

/** What is wrong with the field of this name, if anything. */
export function problemWith(problems: FieldProblems | undefined, field: string): string | undefined {
  return problems?.find((problem) => problem.field === field)?.message;
}

/** The text beside a field that could not be read; the field points to it with `aria-describedby`. */
export function ProblemText({ field, message }: { field: string; message: string | undefined }) {
  if (message === undefined) return null;
  return (
    <span class="form-error-message" id={`${field}-error`}>
      <span class="sr-only">Fejl: </span>
      {message}
    </span>
  );
}

/**
 * All that is wrong, at the top of the page, each a link to its field. `Page` shows it and marks the title. It has the focus when
 * the page comes, so that those who do not see the page are there too.
 */
export function ErrorSummary({ problems, lang }: { problems: FieldProblems; lang?: "da" | "en" | undefined }) {
  if (problems.length === 0) return null;
  return (
    <div tabIndex={-1} autofocus class="rn-summary">
      <Alert kind="error" heading={lang === "en" ? "Something needs to be corrected" : "Der er noget, du skal rette"}>
        <ul class="rn-problems">
          {problems.map((problem) => (
            <li key={problem.field}>
              <Link href={`#${problem.field}`}>{problem.message}</Link>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}
