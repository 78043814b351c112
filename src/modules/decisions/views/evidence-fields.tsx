import { Details } from "../../../ui/details.tsx";
import type { DraftView } from "../domain/case-pages.ts";
import type { Evidence, EvidenceBlock, EvidenceLink, LinkedSentence } from "../domain/evidence.ts";
import { linkedSentences, looseLinks } from "../domain/evidence.ts";
import { linkFields } from "../domain/evidence-form.ts";
import { evidenceKindWords } from "../domain/evidence-words.ts";
import { EvidenceChoice } from "./evidence-choice.tsx";

interface EvidenceFieldsProps {
  readonly view: Pick<DraftView, "evidence" | "ruleSentences">;
  /** The task, or the text of the whole decision. */
  readonly of: string;
  readonly block: EvidenceBlock;
  readonly text: string;
  readonly links: readonly EvidenceLink[];
  /** What the text is called. */
  readonly name: string;
  /** Shown at once and not a click away. */
  readonly isOpen: boolean;
}

/** The sentences of a text as it was saved, each with a choice of what it rests on; those that rest on nothing stand out. */
export function EvidenceFields(props: EvidenceFieldsProps) {
  const { view, of, block, text, links, name, isOpen } = props;
  const sentences = linkedSentences(block, text, links);
  const loose = looseLinks({ [block]: text }, links).filter((link) => link.block === block);
  if (sentences.length === 0 && loose.length === 0) return null;
  const linked = sentences.filter(({ sources }) => sources.length > 0).length;
  const rows = [...sentences.flatMap(rowsOf), ...loose.map((link) => ({ ...link, isLoose: true, isMore: false }))];
  return (
    <Details
      summary={`Hvad bygger ${name} på? ${linked} af ${sentences.length} sætninger peger på noget i sagen`}
      open={isOpen || loose.length > 0}
      class="rn-evidence"
    >
      {rows.map((row, at) => (
        <EvidenceRow key={linkFields(of, at).source} view={view} of={of} at={at} row={row} />
      ))}
    </Details>
  );
}

interface Row {
  readonly sentence: string;
  readonly source: string;
  readonly isLoose: boolean;
  /** A further choice for the sentence above. */
  readonly isMore: boolean;
}

/** A choice for each thing that the sentence rests on, and one more. */
const rowsOf = ({ sentence, sources }: LinkedSentence): readonly Row[] =>
  [...sources, ""].map((source, at) => ({ sentence, source, isLoose: false, isMore: at > 0 }));

function EvidenceRow({
  view,
  of,
  at,
  row,
}: Pick<EvidenceFieldsProps, "view" | "of"> & { readonly at: number; readonly row: Row }) {
  const names = linkFields(of, at);
  return (
    <div class={row.source === "" && !row.isMore ? "rn-sentence rn-unlinked" : "rn-sentence"}>
      <input type="hidden" name={names.sentence} value={row.sentence} />
      <EvidenceChoice
        name={names.source}
        label={row.isMore ? "Og også på" : `»${row.sentence}«`}
        hint={row.isMore ? undefined : noteOn(row, view.ruleSentences)}
        value={row.source}
        groups={groupsOf(view.evidence)}
      />
    </div>
  );
}

function noteOn({ sentence, source, isLoose }: Row, rules: DraftView["ruleSentences"]): string | undefined {
  if (isLoose) return "Sætningen står her ikke længere. Fjern valget, eller skriv sætningen igen.";
  const rule = rules.find((one) => one.sentence === sentence);
  if (rule !== undefined) return rule.mend;
  return source === "" ? "Peger ikke på noget endnu." : undefined;
}

const groupsOf = (evidence: readonly Evidence[]) =>
  Map.groupBy(evidence, ({ kind }) => kind)
    .entries()
    .map(([kind, pieces]) => ({
      label: evidenceKindWords[kind],
      choices: pieces.map(({ source, title, text }) => ({ value: source, label: shortened(`${title}: ${text}`) })),
    }))
    .toArray();

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 88)}…` : text);
