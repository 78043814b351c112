import type { Context } from "hono";

/** What a form sent: one text a field, several where a field has several boxes. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>;

/**
 * Reads a form. Line ends become single, so that a text that nobody touched comes back as it was shown; the character
 * that no database can keep is left out.
 */
export async function formFields(c: Context): Promise<FormFields> {
  const form = await c.req.formData();
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map((name) => [name, oneOrSeveral(form.getAll(name).filter((value) => typeof value === "string"))]),
  );
}

function oneOrSeveral(values: readonly string[]): string | readonly string[] {
  const clean = values.map((value) => value.replaceAll("\r\n", "\n").replaceAll("\u0000", ""));
  return clean.length === 1 ? (clean[0] ?? "") : clean;
}
