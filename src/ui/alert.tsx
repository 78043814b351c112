import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

const looks = {
  info: { class: "alert alert-info", meaning: "Information" },
  success: { class: "alert alert-success", meaning: "Det lykkedes" },
  warning: { class: "alert alert-warning", meaning: "Vær opmærksom" },
  error: { class: "alert alert-error", meaning: "Fejl" },
} as const;

interface AlertProps {
  readonly kind: keyof typeof looks;
  readonly heading?: string;
  /** The rank of the heading; 2 unless told. */
  readonly level?: 2 | 3;
  /** Part of the page as it always is: not read aloud at once. */
  readonly quiet?: true;
  readonly children: ComponentChildren;
}

/** A message that must not be overlooked. Warnings and errors are read aloud at once. */
export function Alert({ kind, heading, level = 2, quiet, children }: AlertProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div class={looks[kind].class} role={!quiet && (kind === "warning" || kind === "error") ? "alert" : undefined}>
      <Icon name={kind} label={looks[kind].meaning} class="alert-icon" />
      <div class="alert-body">
        {heading !== undefined && <Heading class="alert-heading">{heading}</Heading>}
        <div class="alert-text">{children}</div>
      </div>
    </div>
  );
}
