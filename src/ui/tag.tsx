import type { ComponentChildren } from "preact";

const kinds = {
  plain: "",
  info: " badge-info",
  success: " badge-success",
  warning: " badge-warning",
  error: " badge-error",
};

/** A short label that says what kind of thing this is. It never says so by colour alone: the text does. */
export function Tag({ kind = "plain", children }: { kind?: keyof typeof kinds; children: ComponentChildren }) {
  return <span class={`badge${kinds[kind]}`}>{children}</span>;
}
