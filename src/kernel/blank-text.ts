/**
 * Whether a text shows nothing: empty, or only spaces and invisible characters. What is pasted from elsewhere may hold
 * zero-width characters that `trim` leaves.
 */
export const isBlank = (text: string | null | undefined): boolean =>
  !/[^\s\p{C}\p{Z}\p{Variation_Selector}\p{Emoji_Modifier}]/u.test(text ?? "");
