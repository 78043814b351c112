/** What looks like a CPR number in a name: six digits, perhaps a sign between, four more. */
const cprLike = /(?<!\d)\d{6}[-\s_.+\u2010-\u2015]?\d{4}(?!\d)/g;

const longestName = 100;

/**
 * What a file is called, without its ending: no folders, no signs that mean something to a system of files, no characters
 * that cannot be seen, no second ending, no CPR number. Empty where nothing is left.
 */
export function bareName(name: string): string {
  const own =
    name
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, "")
      .split(/[/\\]/)
      .at(-1) ?? "";
  const unended = withoutEndings(own.replace(/[\s.]+$/, ""));
  const safe = withoutCpr(unended.replaceAll(/[<>:"|?*.%]/g, "-")).replaceAll(/\s+/g, " ");
  const cut = [...safe].slice(0, longestName).join("");
  return cut.replace(/^[-_\s]+|[-_\s]+$/g, "").replace(reserved, "fil-$1");
}

/** A text without what looks like CPR numbers. */
export const withoutCpr = (text: string): string => text.replaceAll(cprLike, "");

/** `skema.pdf.exe` is `skema`; `den 12.3.2026.pdf` is `den 12.3.2026`. */
function withoutEndings(name: string): string {
  const shorter = name.replace(/(?<=.)\.(?=[a-z0-9]*[a-z])[a-z0-9]{1,5}$/i, "");
  return shorter === name ? name : withoutEndings(shorter);
}

/** Names that Windows keeps for itself. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
