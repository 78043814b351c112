/** Feltproblem: a field that could not be read, and in plain Danish what to do about it. `field` is the field's name. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** What a form sent: one text a field, several where a field has several boxes. Kept as it was typed. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The field's text without the space around it; empty when nothing was written. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
}

/** The field's text, or null where nothing was written. */
export const textOrNull = (fields: Fields, name: string): string | null => textOf(fields, name) || null;

/** The boxes that were ticked. */
export function ticked(fields: Fields, name: string): readonly string[] {
  const value = fields[name];
  if (value === undefined) return [];
  return (typeof value === "string" ? [value] : value).filter((one) => one !== "");
}
