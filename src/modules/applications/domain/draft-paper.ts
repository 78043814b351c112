import type { DocumentType } from "../../documents/domain/document-type.ts";
import type { Draft } from "./draft.ts";
import { type Fields, ticked } from "./problems.ts";

/** Papir til en kladde: a file that goes with an application when it is sent. */
export interface DraftPaper {
  readonly id: string;
  /** What it is, in the citizen's words, or the file's own name. */
  readonly title: string;
  readonly type: DocumentType;
  readonly sizeBytes: number;
  /** Of the bytes as they came. */
  readonly sha256: Uint8Array;
}

/** The fields of the page where papers are added. */
export const paperFields = { files: "filer", title: "titel", upload: "gem-filer", remove: "fjern" } as const;

/** How many papers may wait in a draft: the rest is sent when there is a case. */
export const mostPapers = 10;

const kept = "papirer";

/** The draft with its papers' titles in the answer, so that "check your answers" tells them. */
export function withPapers(draft: Draft, papers: readonly DraftPaper[]): Draft {
  if (papers.length === 0) return draft;
  const answer: Fields = { ...draft.dokumenter, [kept]: papers.map(({ title }) => title) };
  return { ...draft, dokumenter: answer };
}

/** The titles of the papers that go with a draft. */
export const paperTitles = ({ dokumenter }: Draft): readonly string[] => ticked(dokumenter ?? {}, kept);
