/** A tag that opens. */
export interface XmlTag {
  /** Without what stands before a colon: that means what the file says that it means. */
  readonly name: string;
  /** All that stands in it, the name first. */
  readonly written: string;
}

/** What is no tag, and where each ends. */
const others = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
  ["</", ">"],
] as const;

/** The tags that open, one after the other, in one walk; undefined stands for one that has no end. */
export function* openingTags(xml: string): Generator<XmlTag | undefined, void> {
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const other = others.find(([begins]) => xml.startsWith(begins, at));
    const end = other ? behind(xml, other[1], at + other[0].length) : endOfTag(xml, at + 1);
    if (end === undefined) return yield undefined;
    if (!other) yield tagOf(xml.slice(at + 1, end - 1));
    at = end;
  }
}

/** A value may have the sign in it that ends a tag. */
function endOfTag(xml: string, from: number): number | undefined {
  for (let at = from; at < xml.length; at += 1) {
    const sign = xml[at];
    if (sign === ">") return at + 1;
    if (sign === "<") return undefined;
    if (sign !== '"' && sign !== "'") continue;
    const end = behind(xml, sign, at + 1);
    if (end === undefined) return undefined;
    at = end - 1;
  }
  return undefined;
}

function behind(xml: string, word: string, from: number): number | undefined {
  const at = xml.indexOf(word, from);
  return at < 0 ? undefined : at + word.length;
}

function tagOf(written: string): XmlTag {
  const end = written.search(/[\s/]/);
  return { name: withoutPrefix(end < 0 ? written : written.slice(0, end)), written };
}

/** A name without what stands before a colon. */
export const withoutPrefix = (name: string): string => name.slice(name.lastIndexOf(":") + 1);

/** The names and values of a tag's attributes, as they are read; a file may write the same one twice. */
export function attributesOf({ written }: XmlTag): readonly (readonly [name: string, value: string])[] {
  const attributes: [string, string][] = [];
  let from = 0;
  for (let at = 0; at < written.length; at += 1) {
    const sign = written[at];
    if (sign !== '"' && sign !== "'") continue;
    const end = written.indexOf(sign, at + 1);
    const name = written.slice(from, at).replaceAll("=", " ").trimEnd().split(/\s+/).at(-1);
    attributes.push([name ?? "", readAs(written.slice(at + 1, end))]);
    at = end;
    from = end + 1;
  }
  return attributes;
}

/** A text with its signs as they are read, where some are written by their numbers. */
export const readAs = (text: string): string =>
  text.replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (whole, code: string) => {
    const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
    return point > 31 && point < 127 ? String.fromCharCode(point) : whole;
  });
