/** A digest in hexadecimals as it is printed: in parts, so that it can be divided at the end of a line. */
export const digestInParts = (digest: string): string => digest.match(/.{8}/g)?.join(" ") ?? digest;
