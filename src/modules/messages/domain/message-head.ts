import { capitalised } from "../../../kernel/in-a-row.ts";
import type { WayIn } from "../../letters/domain/acknowledgement.ts";
import type { Message } from "./message.ts";
import { speakerWords } from "./message-words.ts";

/** Læser af beskeder: the citizen, somebody who acts for the citizen, or staff. */
export type MessageReader = "citizen" | "representative" | "staff";

/** Who wrote or said it, as this reader is told it before the day: `Du skrev`, `Karin Holm skrev til dig`. */
export function headOf(message: Message, reader: MessageReader): string {
  const { by, capacity, how, sender } = message;
  if (sender === "authority") return `${by} skrev${reader === "citizen" ? " til dig" : " til borgeren"}`;
  const did = verbs[how];
  if (capacity === "citizen" || capacity === null) {
    if (reader === "citizen") return `Du ${did}`;
    return `${capitalised(by === "" ? "borgeren" : by)} ${did}`;
  }
  return `${by} (${speakerWords[capacity]}) ${did}`;
}

const verbs: Readonly<Record<WayIn, string>> = {
  "own-pages": "skrev",
  phone: "ringede",
  letter: "sendte et brev",
  "in-person": "sagde ved et møde",
  mail: "sendte en mail",
};
