import type { WayIn } from "../../letters/domain/acknowledgement.ts";
import type { Speaker } from "../../letters/domain/said.ts";
import type { MessageState, TurnedKind } from "./message.ts";

/** How a message came, as it is told after its day. */
export const wayInWords: Readonly<Record<WayIn, string>> = {
  "own-pages": "på borgerens egne sider",
  phone: "i telefonen",
  letter: "i et brev",
  "in-person": "ved et møde",
  mail: "i en mail",
};

/** Each capacity as it is told. */
export const speakerWords: Readonly<Record<Speaker, string>> = {
  citizen: "borgeren",
  relative: "pårørende",
  guardian: "værge",
  representative: "partsrepræsentant",
};

/** How a message stands, as staff read it. */
export const messageStateWords: Readonly<Record<MessageState, string>> = {
  unread: "Ulæst",
  read: "Læst, venter på svar",
  settled: "Færdig",
};

/** What a message can be in truth, as staff choose it. */
export const turnedWords: Readonly<Record<TurnedKind, string>> = {
  complaint: "en klage",
  "access-request": "et ønske om aktindsigt",
  application: "en ansøgning",
  appointment: "et afbud eller en ny tid",
  remark: "en bemærkning til sagen",
};
