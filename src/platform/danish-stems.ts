import { stemmer } from "@orama/stemmers/danish";

/** A word of a text, where it stands in it, and its stem. */
export interface StemmedWord {
  readonly stem: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text that can be searched for: two signs and more, without those that every text is full of. */
export function stemmedWords(text: string): readonly StemmedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]{2,}/gu)].flatMap(({ 0: word, index }) => {
    const plain = word.toLowerCase().normalize("NFC");
    return stopWords.has(plain) ? [] : [{ stem: stemmer(plain), from: index, to: index + word.length }];
  });
}

/** The distinct stems of a text. */
export const stemsOf = (text: string): readonly string[] => [...new Set(stemmedWords(text).map(({ stem }) => stem))];

/** Danish words that tell nothing of what a text is about: nobody searches for them alone. */
const stopWords: ReadonlySet<string> = new Set(
  `ad af alle alt anden at blev blive bliver da de dem den denne der deres det dette dig din disse dog du efter eller en
  end er et for fra ham han hans har havde have hende hendes her hos hun hvad hvis hvor i ikke ind jeg jer jo kan kunne man
  mange med meget men mig min mine mit mod ned noget nogle nu når og også om op os over på selv sig sin sine sit skal skulle
  som sådan thi til ud under var vi vil ville vor være været`.split(/\s+/),
);
