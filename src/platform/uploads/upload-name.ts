/** What looks like a CPR number in a name: six digits, perhaps a sign between, four more. */
const cprLike = /(?<!\d)\d{6}[-\s_.+\u2010-\u2015]?\d{4}(?!\d)/g;

const longestName = 100;

/** More than any system of files lets a file be called; beyond it nothing is looked at. */
const longestRead = 300;

/**
 * What a file is called, without its ending: no folders, no signs that mean something to a system of files, no characters
 * that cannot be seen, no second ending, no CPR number. Empty where nothing is left.
 */
export function bareName(name: string): string {
  const unended = withoutEndings(readPart(name).replace(/[\s.]+$/, ""));
  const safe = withoutCpr(unended.replaceAll(/[<>:"|?*.%]/g, "-")).replaceAll(/\s+/g, " ");
  const cut = [...safe].slice(0, longestName).join("");
  return cut.replace(/^[-_\s]+|[-_\s]+$/g, "").replace(reserved, "fil-$1");
}

/** The beginning of the name behind all folders; where it is cut, it is cut at a letter, so that no CPR number is halved. */
function readPart(name: string): string {
  const own = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  const seen = own.normalize("NFC").replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, "");
  return seen.length > longestRead ? seen.slice(0, longestRead).replace(/[^\p{L}]+$/u, "") : seen;
}

/** A text without what looks like CPR numbers. */
export const withoutCpr = (text: string): string => text.replaceAll(cprLike, "");

/** `skema.pdf.exe` is `skema`; `den 12.3.2026.pdf` is `den 12.3.2026`. */
function withoutEndings(name: string): string {
  let left = name;
  for (let shorter = withoutEnding(left); shorter !== left; shorter = withoutEnding(left)) left = shorter;
  return left;
}

const withoutEnding = (name: string): string => name.replace(/(?<=.)\.(?=[a-z0-9]*[a-z])[a-z0-9]{1,5}$/i, "");

/** Names that Windows keeps for itself. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
