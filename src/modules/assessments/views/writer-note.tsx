import type { AssessmentView } from "../domain/case-pages.ts";
import { writerSentence } from "../domain/writers-beside.ts";

/** Who else has just written in a part; nothing where nobody has. */
export function WriterNote({ view, part }: { view: Pick<AssessmentView, "beside">; part: string }) {
  const writer = view.beside.get(part);
  return writer === undefined ? null : <p class="rn-note">{writerSentence(writer.name, writer.minutes)}</p>;
}
