import type { Context } from "hono";

/** What a form sent: one text a field, several where a field has several boxes. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>;

/** The hidden field by which a form shows that it came from a page of ours. It is the shell's, so routes never see it. */
export const formTokenField = "_csrf";

/** The hidden field by which a form tells what it is kept as while somebody writes it. It too is the shell's. */
export const keptMarkField = "_kladde";

const ofTheShell: readonly string[] = [formTokenField, keptMarkField];

/** The largest form of ours has a tenth of it. */
const mostFields = 1000;

/** A form has more fields than any of ours. Shown as too large. */
export class TooManyFields extends Error {
  override readonly name = "TooManyFields";
}

/**
 * Reads a form. Line ends become single, so that a text that nobody touched comes back as it was shown; the character
 * that no database can keep is left out.
 *
 * @throws TooManyFields
 */
export async function formFields(c: Pick<Context, "req">): Promise<FormFields> {
  const form = await c.req.formData();
  const sent = [...form.keys()];
  if (sent.length > mostFields) throw new TooManyFields();
  const names = [...new Set(sent)].filter((name) => !ofTheShell.includes(name));
  return Object.fromEntries(
    names.map((name) => [name, oneOrSeveral(form.getAll(name).filter((value) => typeof value === "string"))]),
  );
}

function oneOrSeveral(values: readonly string[]): string | readonly string[] {
  const clean = values.map((value) => value.replaceAll("\r\n", "\n").replaceAll("\u0000", ""));
  return clean.length === 1 ? (clean[0] ?? "") : clean;
}
