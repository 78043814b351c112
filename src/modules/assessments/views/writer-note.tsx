import type { AssessmentView } from "../domain/case-pages.ts";
import { writerSentence } from "../domain/writers-beside.ts";

/** Who else has just written in a part; hidden where nobody has, until saving while one writes tells of somebody. */
export function WriterNote({ view, part }: { view: Pick<AssessmentView, "beside">; part: string }) {
  const writer = view.beside.get(part);
  return (
    <p class="rn-note" data-writer={part} hidden={writer === undefined}>
      {writer && writerSentence(writer.name, writer.minutes)}
    </p>
  );
}
