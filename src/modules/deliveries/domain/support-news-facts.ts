import type { ContactPerson } from "./provider-form.ts";

/** Oplysninger til brevet om nyt i støtten. */
export interface SupportNewsFacts {
  readonly occasion: "contact-person" | "new-contact-person" | "withdrawn";
  /** The provider's name. */
  readonly provider: string;
  /** Whom the citizen can go to; null where the provider no longer gives the support. */
  readonly contact: ContactPerson | null;
  /** Why, in the words of whoever changed it; empty where nothing is told. */
  readonly reason: string;
  /** What the standard says of it: clause ids, with their sentences. */
  readonly clauses: readonly { readonly id: string; readonly text: string }[];
}
