import { paragraph } from "../../../ui/letter/letter-blocks.ts";
import { readBlocks } from "../../../ui/letter/letter-document.ts";

/** What a thing is called that turned out not to belong in the case: its own title may name somebody else. */
export const otherTitle = "Hører ikke til i sagen";

/** What stands in its place. */
export const otherWords = (): Record<string, unknown>[] =>
  readBlocks([paragraph("Akten er taget ud, fordi den handler om en anden sag.")]).map((block) => ({ ...block }));
