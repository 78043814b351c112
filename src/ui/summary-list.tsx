import type { ComponentChildren } from "preact";
import { Link } from "./link.tsx";

/** One question and its answer. */
export interface SummaryItem {
  readonly term: string;
  readonly answer: ComponentChildren;
  /** Where the answer is changed; the link says what it changes. */
  readonly change?: { readonly href: string; readonly text?: string } | undefined;
}

/** Terms with their answers: "check your answers", and the facts of a case. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <dl class="rn-summary">
      {items.map((item) => (
        <div key={item.term} class="rn-summary-row">
          <dt>{item.term}</dt>
          <dd>{item.answer}</dd>
          {item.change !== undefined && (
            <dd class="rn-summary-change d-print-none">
              <Link href={item.change.href}>
                {item.change.text ?? "Ret"}
                <span class="sr-only"> {item.term.toLowerCase()}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
