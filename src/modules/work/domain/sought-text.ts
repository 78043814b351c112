/** Søgt tekst: what somebody types to find a case: a CPR number, a whole case number, or words. */
export type SoughtText =
  | { readonly kind: "cpr-number"; readonly cprNumber: string }
  | { readonly kind: "case-number"; readonly text: string }
  | { readonly kind: "text"; readonly text: string };

/** The longest text that is searched for. */
const longest = 100;

/** Ten digits by themselves, with or without what people put between them; or after and before other words. */
const tenDigits = /(?<!\d)\d{6}[\s\-–+_.]?\d{4}(?!\d)/;
const onlyDigits = /^(?:\d[\s\-–+_.]*){10}$/;
/** A case number has ten digits too. */
const caseNumber = /^\d{4}-\d{6}$/;

/** Reads what is sought. A number that finds a person is told apart from everything else: it stands in no address. */
export function readSought(typed: string): SoughtText {
  const text = typed.trim();
  if (caseNumber.test(text)) return { kind: "case-number", text };
  const number = tenDigits.exec(text)?.[0] ?? onlyDigits.exec(text)?.[0];
  if (number !== undefined) return { kind: "cpr-number", cprNumber: number.replaceAll(/\D/g, "") };
  return { kind: "text", text: text.slice(0, longest) };
}
