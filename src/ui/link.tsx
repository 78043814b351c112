import type { ComponentChildren } from "preact";
import { safeHref } from "./safe-href.ts";

interface LinkProps {
  readonly href: string;
  readonly class?: string;
  readonly lang?: string;
  /** Marks the page or the choice that the reader is on. */
  readonly current?: "page" | "step" | "true" | undefined;
  /** Said to screen readers instead of the text, where the text alone would not tell where the link leads. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A link. An address that could run a script becomes plain text. */
export function Link({ href, class: classes, lang, current, label, children }: LinkProps) {
  const address = safeHref(href);
  if (address === undefined) return <span class={classes}>{children}</span>;
  return (
    <a href={address} class={classes} lang={lang} aria-current={current} aria-label={label}>
      {children}
    </a>
  );
}
