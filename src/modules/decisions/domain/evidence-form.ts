import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { EvidenceBlock, EvidenceLink } from "./evidence.ts";

/** The fields of one sentence with what it rests on; `key` is the task, or the text of the whole decision. */
export const linkFields = (key: string, at: number) => ({
  sentence: `saetning-${key}-${at}`,
  source: `belaeg-${key}-${at}`,
});

/** Belæg, som de er valgt: the links of a text as they stand in a form; a sentence with nothing chosen has none. */
export function readLinks(fields: Fields, key: string, block: EvidenceBlock): readonly EvidenceLink[] {
  const links: EvidenceLink[] = [];
  for (let at = 0; fields[linkFields(key, at).sentence] !== undefined; at += 1) {
    const names = linkFields(key, at);
    const source = textOf(fields, names.source);
    if (source !== "") links.push({ block, sentence: textOf(fields, names.sentence), source });
  }
  return links;
}
