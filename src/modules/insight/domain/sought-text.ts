/** Søgt tekst: what somebody types to find a case; ten digits are a CPR number, and are never searched for. */
export type SoughtText = { readonly kind: "text"; readonly text: string } | { readonly kind: "cpr-number" };

/** The longest text that is searched for. */
const longest = 100;

/** Ten digits by themselves, with or without what people put between them; or after and before other words. */
const tenDigits = /(?<!\d)\d{6}[\s\-–+_.]?\d{4}(?!\d)/;
const onlyDigits = /^(?:\d[\s\-–+_.]*){10}$/;
/** A case number has ten digits too. */
const caseNumber = /^\d{4}-\d{6}$/;

/**
 * Reads what is sought. A search is an address, and addresses stay in histories and logs: so a number that finds a person
 * is looked up on a page of its own, with a reason, and posted.
 */
export function readSought(typed: string): SoughtText {
  const text = typed.trim();
  const isNumber = tenDigits.test(text) || (onlyDigits.test(text) && !caseNumber.test(text));
  return isNumber ? { kind: "cpr-number" } : { kind: "text", text: text.slice(0, longest) };
}
