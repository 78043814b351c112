import { canonicalJson } from "../kernel/canonical-json.ts";
import type { ContentTag } from "../kernel/edit.ts";
import { sha256 } from "./digests.ts";

/** A content's tag: the beginning of its SHA-256, long enough that two different texts never share one. */
export const contentTag: ContentTag = (content) =>
  Buffer.from(sha256(canonicalJson(content)))
    .toString("base64url")
    .slice(0, 22);
