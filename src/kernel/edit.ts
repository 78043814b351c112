import type { Json } from "./canonical-json.ts";

/** Names a content by a short text: the same for equal contents, another for others. Handed in, since it hashes. */
export type ContentTag = (content: Json) => string;

/** What a part of a form is worth when it comes back: nothing new, a change, or a change beside somebody else's. */
export type Edit = "untouched" | "changed" | "conflict";

/** A part of a form as it came back, with the tag of what was shown in it. */
export interface TypedPart<Content> {
  readonly content: Content;
  /** The tag of the content that the form was shown with. */
  readonly seen: string;
}

/**
 * Compares what somebody typed with what they saw and with what is stored by now, so that two editors never overwrite
 * each other unseen, and never stand in each other's way where they wrote about different things.
 */
export function editOf<Content extends Json>(typed: TypedPart<Content>, stored: Content, tag: ContentTag): Edit {
  const now = tag(stored);
  const wanted = tag(typed.content);
  if (wanted === now || wanted === typed.seen) return "untouched";
  return typed.seen === now ? "changed" : "conflict";
}
