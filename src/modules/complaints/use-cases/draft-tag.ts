import { stateTag } from "../../../platform/digests.ts";
import { type ComplaintDraft, chosenParts } from "../domain/complaint-draft.ts";
import type { ComplaintGround } from "../domain/complaint-ground.ts";

/** What a draft says and is about, as the form that sends it carries it: another where anybody has changed it since it was shown. */
export const draftTag = (draft: ComplaintDraft, ground: ComplaintGround): string =>
  stateTag([draft, chosenParts(draft, ground)]);
