import assert from "node:assert/strict";
import { test } from "node:test";
import { render } from "preact-render-to-string";
import { lix } from "../src/kernel/lix.ts";
import { wordsOf } from "../src/kernel/sentences.ts";
import { letterPress } from "../src/platform/pdf.ts";
import type { LetterDocument } from "../src/ui/letter/letter-document.ts";
import { letterSentences, letterText, proseOf } from "../src/ui/letter/letter-text.ts";
import { LetterView } from "../src/ui/letter/letter-view.tsx";
import { type SampleLetter, sampleLetters } from "./letter-samples.ts";
import { type ReadPdf, readPdf, withoutBreaks } from "./pdf-reading.ts";

const press = letterPress();
const samples = sampleLetters();

const eachLetter = (check: (sample: SampleLetter) => Promise<void> | void) => async () => {
  for (const sample of samples) await check(sample);
};
const nameOf = ({ municipality, kind }: SampleLetter): string => `${municipality} ${kind}`;
const printed = async (letter: LetterDocument): Promise<ReadPdf> => readPdf(await press.print(letter));

test("there is a letter of each kind from each of the five municipalities", () => {
  assert.equal(samples.length, 5 * 29);
});

test(
  "the PDF says word for word what the web page says, in the same order",
  eachLetter(async (sample) => {
    const { text } = await printed(sample.letter);
    const page = webText(sample.letter);
    assert.equal(withoutBreaks(text), withoutBreaks(page), nameOf(sample));
    assert.equal(withoutBreaks(page), withoutBreaks(letterText(sample.letter).join(" ")), nameOf(sample));
  }),
);

test(
  "every PDF is tagged from end to end, in Danish, with its title, one H1, and table headings",
  eachLetter(async (sample) => {
    const pdf = await printed(sample.letter);
    const count = (role: string): number => pdf.roles.filter((each) => each === role).length;
    const tables = sample.letter.blocks.filter((block) => block.kind === "table");
    assert.equal(pdf.isMarked, true, nameOf(sample));
    assert.equal(pdf.language, "da-DK");
    assert.equal(pdf.title, sample.letter.title);
    assert.equal(pdf.untagged, "");
    assert.equal(count("H1"), 1);
    assert.equal(count("H2") + count("H3"), sample.letter.blocks.filter((block) => block.kind === "heading").length);
    assert.equal(
      count("TH"),
      tables.reduce((sum, { columns }) => sum + columns.length, 0),
    );
    assert.equal(count("Caption"), tables.length);
  }),
);

test(
  "every page tells its number of how many, outside the text",
  eachLetter(async (sample) => {
    const { furniture, pages } = await printed(sample.letter);
    const lines = Array.from({ length: pages }, (_, at) => `2026-0042 Side ${at + 1} af ${pages}`);
    assert.equal(furniture, lines.join(" "), nameOf(sample));
  }),
);

test(
  "letters are plain Danish: LIX 35 at most, and no sentence of more than 25 words",
  eachLetter((sample) => {
    const index = lix(proseOf(sample.letter));
    assert.ok(index > 0 && index <= 35, `${nameOf(sample)}: LIX ${index}`);
    assert.deepEqual(
      letterSentences(sample.letter).filter((sentence) => wordsOf(sentence).length > 25),
      [],
      nameOf(sample),
    );
  }),
);

test(
  "no letter shows a whole CPR number, and the window of the envelope shows name and address alone",
  eachLetter((sample) => {
    assert.doesNotMatch(letterText(sample.letter).join("\n"), /\b\d{6}-?\d{4}\b/, nameOf(sample));
    if (sample.kind === "order") return assert.match(letterText(sample.letter).join("\n"), /140590-xxxx/);
    if (sample.kind === "information-request" || sample.kind === "recall") {
      assert.deepEqual(sample.letter.recipient, ["Lægehuset Torvet", "Torvet 1", "9999 Prøveby"]);
      return assert.doesNotMatch(letterText(sample.letter).join("\n"), /Prøvevej|140590/);
    }
    return assert.deepEqual(sample.letter.recipient, ["Mette Testesen", "Prøvevej 12, 2. tv.", "9999 Prøveby"]);
  }),
);

test(
  "every letter names what it rests on, each source once, the standard's clauses before the acts",
  eachLetter((sample) => {
    const sources = sample.letter.sources.replace(/^Brevet bygger på: |\.$/g, "");
    const named = sources.match(/[A-Z]{3}-[\d.]*\d/g) ?? [];
    assert.equal(new Set(named).size, named.length, nameOf(sample));
    const lastClause = named.length === 0 ? 0 : sources.lastIndexOf(named.at(-1) ?? "");
    assert.doesNotMatch(sources.slice(0, lastClause), /loven/, nameOf(sample));
  }),
);

/** What a reader of the web page gets: the tags taken away. */
function webText(letter: LetterDocument): string {
  return render(<LetterView letter={letter} titleLevel={1} />)
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
