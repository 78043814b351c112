import type { Context } from "hono";

/** A file as a form sent it. */
export interface FormFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of a field. A field in which nobody chose a file sends one without a name and without bytes: it is none. */
export async function formFiles(c: Context, field: string): Promise<readonly FormFile[]> {
  const form = await c.req.formData();
  const sent = form.getAll(field).filter((value) => typeof value !== "string");
  const chosen = sent.filter(({ name, size }) => name !== "" || size > 0);
  return Promise.all(
    chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}
