import { bareName } from "./upload-name.ts";

/**
 * The header by which a file is saved and never shown: under a name without signs that mean something, endings of its own
 * or CPR numbers, in plain letters and, for those who can read it, as it is written.
 */
export function downloadNamed(title: string, ending: string): string {
  const name = bareName(`${title}.${ending}`) || "dokument";
  return `attachment; filename="${inPlainLetters(name) || "dokument"}.${ending}"; filename*=UTF-8''${encoded(`${name}.${ending}`)}`;
}

const inPlainLetters = (name: string): string =>
  name
    .replaceAll(/[æÆøØåÅ]/g, (letter) => danish[letter] ?? "")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9 _()-]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

const danish: Readonly<Record<string, string>> = { æ: "ae", Æ: "Ae", ø: "oe", Ø: "Oe", å: "aa", Å: "Aa" };

const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
