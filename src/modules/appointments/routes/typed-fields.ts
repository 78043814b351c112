import type { FormFields } from "../../../platform/form-fields.ts";
import { typedDay } from "../../../ui/typed-form.ts";
import type { TypedFields } from "../domain/booking-form.ts";

/** A form with its days read. */
export const typedFields = (fields: FormFields): TypedFields => ({ fields, dayIn: (name) => typedDay(fields, name) });
