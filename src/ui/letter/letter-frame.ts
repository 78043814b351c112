import { isBlank } from "../../kernel/blank-text.ts";
import { formatDay } from "../../kernel/danish-day.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { terms } from "./letter-blocks.ts";
import { composeLetter, type LetterBlock, type LetterDocument } from "./letter-document.ts";

/** Who sends the letter. */
export interface LetterSender {
  readonly municipality: string;
  /** The unit that has the case. */
  readonly unit: string;
  readonly address?: readonly string[] | undefined;
  readonly phone?: string | undefined;
  readonly mail?: string | undefined;
}

/** Whom to ask. */
export interface LetterContact {
  readonly name: string;
  readonly title?: string | undefined;
  readonly phone?: string | undefined;
  readonly mail?: string | undefined;
}

/** All that a letter has around its own text, whatever kind it is. */
export interface LetterFrame {
  readonly sender: LetterSender;
  readonly recipient: { readonly name: string; readonly address: readonly string[] };
  /** Whom the letter is about, when it goes to somebody else: a guardian, a representative, a provider. */
  readonly about?: { readonly name: string; readonly cpr?: string | undefined } | undefined;
  readonly caseNumber: string;
  readonly date: LocalDate;
  readonly contact: LetterContact;
}

/** What is particular to one letter. */
export interface LetterBody {
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
  /** Clauses and citations; each is named once. */
  readonly sources: readonly string[];
}

/** The whole letter: frame and body, signed. What `afterSignature` holds (rules) stands last. */
export function letterIn(
  frame: LetterFrame,
  body: LetterBody,
  afterSignature: readonly LetterBlock[] = [],
): LetterDocument {
  const { sender, recipient } = frame;
  return composeLetter({
    language: "da",
    date: frame.date,
    caseNumber: frame.caseNumber,
    title: body.title,
    sender: { name: sender.municipality, lines: senderLines(sender) },
    recipient: [recipient.name, ...recipient.address].filter((line) => !isBlank(line)),
    reference: reference(frame),
    blocks: [...body.blocks, ...signature(frame), ...afterSignature],
    sources: `Brevet bygger på: ${inOrder(body.sources).join(", ")}.`,
  });
}

/** Unit, address, phone and mail, each once and not the municipality's name again. */
const senderLines = (sender: LetterSender): readonly string[] =>
  [...new Set([sender.unit, ...(sender.address ?? []), ...reach(sender)])].filter(
    (line) => line !== sender.municipality && !isBlank(line),
  );

/** Each source once: the standard's clauses first, then the acts. */
function inOrder(sources: readonly string[]): readonly string[] {
  const once = [...new Set(sources)];
  const isClause = (source: string) => /^[A-Z]{3}-\d/.test(source);
  return [...once.filter(isClause), ...once.filter((source) => !isClause(source))];
}

function reference({ date, caseNumber, about, contact }: LetterFrame) {
  return [
    { term: "Dato", text: formatDay(date) },
    { term: "Sag", text: caseNumber },
    ...(about === undefined ? [] : [{ term: "Det handler om", text: aboutWhom(about) }]),
    { term: "Din kontakt", text: contact.name },
  ];
}

const aboutWhom = ({ name, cpr }: NonNullable<LetterFrame["about"]>): string =>
  cpr === undefined ? name : `${name}, ${cpr}`;

function signature({ sender, contact }: LetterFrame): readonly LetterBlock[] {
  const lines = ["Venlig hilsen", contact.name, contact.title ?? "", sender.unit].filter((line) => !isBlank(line));
  return [{ kind: "signature", lines: [...new Set(lines)] }];
}

/** How to reach somebody: `Telefon 99 45 44 21`, `Mail post@kommune.dk`. */
export function reach({ phone, mail }: { readonly phone?: string | undefined; readonly mail?: string | undefined }) {
  return [...(phone === undefined ? [] : [`Telefon ${phone}`]), ...(mail === undefined ? [] : [`Mail ${mail}`])];
}

/** Whom to ask and how, under the given words: `Skriv eller ring til`. The unit's phone and mail where the contact has none. */
export const contactTerms = (
  title: string,
  { contact, sender }: LetterFrame,
  before: readonly (readonly [term: string, text: string | null])[] = [],
): readonly LetterBlock[] =>
  terms([
    ...before,
    [title, contact.name],
    ["Telefon", contact.phone ?? sender.phone ?? null],
    ["Mail", contact.mail ?? sender.mail ?? null],
  ]);
