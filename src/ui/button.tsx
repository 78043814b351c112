import type { ComponentChildren } from "preact";
import { Link } from "./link.tsx";
import { safeHref } from "./safe-href.ts";

const looks = {
  primary: "button button-primary",
  secondary: "button button-secondary",
  tertiary: "button button-tertiary",
  warning: "button button-warning",
} as const;

interface SubmitButtonProps {
  readonly kind?: keyof typeof looks;
  /** Where a form has several buttons, which one was pressed is sent as this name and value. */
  readonly name?: string;
  readonly value?: string;
  /** Sends the form somewhere else than the form itself says. */
  readonly action?: string;
  readonly children: ComponentChildren;
}

/** The button that sends a form. */
export function SubmitButton({ kind = "primary", name, value, action, children }: SubmitButtonProps) {
  return (
    <button type="submit" class={looks[kind]} name={name} value={value} formAction={action && safeHref(action)}>
      {children}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink(props: {
  readonly href: string;
  readonly kind?: "primary" | "secondary";
  readonly children: ComponentChildren;
}) {
  return (
    <Link href={props.href} class={looks[props.kind ?? "primary"]}>
      {props.children}
    </Link>
  );
}

/** Buttons side by side, one below the other on a phone. */
export function ButtonRow({ children }: { children: ComponentChildren }) {
  return <div class="rn-buttons">{children}</div>;
}
