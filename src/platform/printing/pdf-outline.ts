/** Bogmærke: a line of a PDF's outline, which leads to a page. */
export interface OutlineEntry {
  readonly title: string;
  /** Counted from 0 in the file. */
  readonly page: number;
  readonly under: readonly OutlineEntry[];
}

/** An object of the outline, as text. */
interface OutlineObject {
  readonly number: number;
  readonly text: string;
}

/** The outline as objects, the first of them its root. What stands under an entry is folded until it is asked for. */
export function outlineObjects(
  entries: readonly OutlineEntry[],
  first: number,
  pages: readonly number[],
): readonly OutlineObject[] {
  const objects: OutlineObject[] = [];
  let next = first + 1;
  const lay = (siblings: readonly OutlineEntry[], parent: number): string => {
    const numbers = siblings.map(() => next++);
    siblings.forEach(({ page, title, under }, at) => {
      const number = numbers[at] ?? 0;
      const words = [
        `/Title ${pdfText(title)}`,
        `/Parent ${parent} 0 R`,
        `/Dest [${pages[page]} 0 R /XYZ null null null]`,
        ...(at === 0 ? [] : [`/Prev ${numbers[at - 1]} 0 R`]),
        ...(at === siblings.length - 1 ? [] : [`/Next ${numbers[at + 1]} 0 R`]),
        ...(under.length === 0 ? [] : [`${lay(under, number)} /Count ${-under.length}`]),
      ];
      objects.push({ number, text: `<< ${words.join(" ")} >>` });
    });
    return `/First ${numbers[0]} 0 R /Last ${numbers.at(-1)} 0 R`;
  };
  const ends = lay(entries, first);
  return [{ number: first, text: `<< /Type /Outlines ${ends} /Count ${entries.length} >>` }, ...objects];
}

/** A text as PDF writes it where it is no content: UTF-16, in hexadecimals. */
export const pdfText = (text: string): string => `<feff${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;
