import type { ComponentChildren } from "preact";

interface DetailsProps {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Text that is one click away. Works without script, and is shown open in print. */
export function Details({ summary, open, class: more, children }: DetailsProps) {
  return (
    <details class={more === undefined ? "details" : `details ${more}`} open={open}>
      <summary class="details-summary">{summary}</summary>
      <div class="details-text">{children}</div>
    </details>
  );
}

/** One part of an accordion. */
export interface AccordionItem {
  readonly id: string;
  readonly heading: string;
  readonly content: ComponentChildren;
  readonly open?: boolean | undefined;
}

/** Several details below each other, each with a heading of its own in the outline. */
export function Accordion(props: { readonly items: readonly AccordionItem[]; readonly level?: 2 | 3 }) {
  const Heading = props.level === 3 ? "h3" : "h2";
  return (
    <div>
      {props.items.map((item) => (
        <details key={item.id} id={item.id} class="rn-accordion-item" open={item.open}>
          <summary>
            <Heading>{item.heading}</Heading>
          </summary>
          <div class="rn-accordion-content">{item.content}</div>
        </details>
      ))}
    </div>
  );
}
