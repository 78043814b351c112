import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";
import { safeHref } from "./safe-href.ts";

interface CardProps {
  readonly heading: string;
  readonly subheading?: string;
  /** Makes the whole card one link. Its content must then hold no other link. */
  readonly href?: string;
  readonly level?: 2 | 3;
  readonly children?: ComponentChildren;
}

/** One thing among several to choose from. */
export function Card({ heading, subheading, href, level = 2, children }: CardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const content = (
    <div class="card-content">
      {subheading !== undefined && <span class="card-subheading">{subheading}</span>}
      <Heading class="card-heading">{heading}</Heading>
      {children}
    </div>
  );
  const address = href === undefined ? undefined : safeHref(href);
  if (address === undefined) return <div class="card">{content}</div>;
  return (
    <a class="card" href={address}>
      {content}
      <Icon name="arrow-forward" class="card-icon" />
    </a>
  );
}
