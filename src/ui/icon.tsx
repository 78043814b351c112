import { iconPaths } from "./icon-paths.ts";

/** The icons that pages may use. */
export type IconName = keyof typeof iconPaths;

/** An icon. Beside text it is hidden from screen readers; where it stands alone, `label` says what it means. */
export function Icon({ name, label, class: more }: { name: IconName; label?: string; class?: string }) {
  const [viewBox, path] = iconPaths[name];
  const classes = more === undefined ? "icon-svg" : `icon-svg ${more}`;
  if (label === undefined) {
    return (
      <svg class={classes} viewBox={viewBox} focusable="false" aria-hidden="true">
        <path d={path} />
      </svg>
    );
  }
  return (
    <svg class={classes} viewBox={viewBox} focusable="false" role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
