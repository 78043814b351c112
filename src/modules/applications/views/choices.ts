import type { Choice } from "../../../ui/choice-field.tsx";

/** Yes, no, and the answer that is always allowed. */
export const yesNoChoices: readonly Choice[] = [
  { value: "ja", label: "Ja" },
  { value: "nej", label: "Nej" },
  { value: "ved-ikke", label: "Ved ikke" },
];
