/** An element of XML: its name, its attributes, and what is in it: text, or further elements. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: string | readonly (Element | null)[];
}

/** An element; content that is null is left out. */
export const element = (name: string, content: Element["content"], attributes?: Element["attributes"]): Element => ({
  name,
  content,
  ...(attributes && { attributes }),
});

/** The document with this element at its root. The same element makes the same text, byte for byte. */
export const xmlDocument = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;

function written({ name, attributes = {}, content }: Element): string {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = typeof content === "string" ? escaped(content) : content.map((each) => each && written(each)).join("");
  return `<${name}${told.join("")}>${inside}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Characters that XML has no way to write are left out: control characters, lone halves of pairs, and two that are none. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "");
