import type { Context } from "hono";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import { personFields } from "../../applications/domain/read-person.ts";
import type { WhoForm } from "../use-cases/write-proposal.ts";

/** Reads the form that tells who it is for and who writes. */
export async function typedWho(app: Pick<App, "newId">, c: Context): Promise<WhoForm> {
  const fields: Fields = await formFields(c);
  return { fields, bornOn: typedDay(fields, personFields.bornOn), submissionId: submissionIn(fields, app.newId) };
}
