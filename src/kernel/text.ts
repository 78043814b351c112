import { z } from "zod";

/** Text for people: Danish always, English where somebody has written it. */
export const textSchema = z.strictObject({ da: z.string().trim().min(1), en: z.string().trim().min(1).optional() });

/** Text for people: Danish always, English where somebody has written it. Shown with the language it is in. */
export type Text = Readonly<z.infer<typeof textSchema>>;
