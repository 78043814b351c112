import type { Text } from "../kernel/text.ts";
import type { Language } from "./day-words.ts";

/** Text in the reader's language. Where nobody has written the English, the Danish is shown and marked as Danish. */
export function Words({ text, lang = "da" }: { text: Text; lang?: Language }) {
  if (lang === "da") return <>{text.da}</>;
  if (text.en !== undefined) return <>{text.en}</>;
  return (
    <>
      <span lang="da">{text.da}</span> <span class="rn-note">(in Danish)</span>
    </>
  );
}
