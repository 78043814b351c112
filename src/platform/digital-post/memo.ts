import { type Element, element, xmlDocument } from "./xml.ts";

/** Besked i Digital Post: what goes into a message. */
export interface MemoFacts {
  /** UUID version 4. */
  readonly messageId: string;
  /** What the citizen's list of messages shows: nothing about the matter itself. */
  readonly label: string;
  /** What a notice by mail or text message says. */
  readonly notification: string;
  readonly sender: { readonly cvr: string; readonly name: string };
  /** The receiver's CPR number, ten digits. */
  readonly recipientCpr: string;
  readonly caseNumber: string;
  /** Where the matter belongs in KL's list of subjects; null where the municipality has not set it. */
  readonly kle: { readonly subjectKey: string; readonly version: string; readonly label: string } | null;
  /** ISO moment in UTC: when the letter was made, and so the same at every attempt. */
  readonly createdAt: string;
  readonly file: { readonly name: string; readonly label: string; readonly pdf: Uint8Array };
}

/** How the message is wrapped: alone, or in a request to the shared municipal service SF1601. */
export type MemoForm = "memo" | "kombi";

const memoNamespace = "https://DigitalPost.dk/MeMo-1";
const kleNamespace = "http://kle-online.dk/";

/** A message as MeMo 1.2. The prefix is `memo` and no other: SF1601 reads it by that. */
export function memo(facts: MemoFacts, form: MemoForm): string {
  const message = memoMessage(facts);
  if (form === "memo") return xmlDocument(message);
  return xmlDocument(element("kombi_request", [element("KombiValgKode", "Digital Post"), message]));
}

const memoMessage = (facts: MemoFacts): Element =>
  element("memo:Message", [header(facts), body(facts)], {
    "xmlns:memo": memoNamespace,
    ...(facts.kle && { "xmlns:kle": kleNamespace }),
    memoVersion: "1.2",
  });

/** There is no `reply`: nobody reads answers there, and the letter says how to answer. */
const header = ({ messageId, label, notification, sender, recipientCpr, ...about }: MemoFacts): Element =>
  element("memo:MessageHeader", [
    text("messageType", "DIGITALPOST"),
    text("messageUUID", messageId),
    text("label", within(label, 256)),
    text("notification", within(notification, 160)),
    text("reply", "false"),
    text("mandatory", "false"),
    text("legalNotification", "false"),
    element("memo:Sender", [
      text("senderID", sender.cvr),
      text("idType", "CVR"),
      text("label", within(sender.name, 256)),
    ]),
    element("memo:Recipient", [text("recipientID", recipientCpr), text("idType", "CPR")]),
    element("memo:ContentData", [caseId(about.caseNumber), about.kle && kleData(about.kle)]),
  ]);

const caseId = (number: string): Element =>
  element("memo:CaseID", [text("caseID", within(number, 256)), text("caseSystem", "Rettesnor")]);

const kleData = ({ subjectKey, version, label }: NonNullable<MemoFacts["kle"]>): Element =>
  element("kle:KLEdata", [
    element("kle:subjectKey", subjectKey),
    element("kle:version", within(version, 256)),
    element("kle:label", within(label, 256)),
  ]);

const body = ({ createdAt, file }: MemoFacts): Element =>
  element("memo:MessageBody", [
    text("createdDateTime", inSeconds(createdAt)),
    element("memo:MainDocument", [
      text("label", within(file.label, 256)),
      element("memo:File", [
        text("encodingFormat", "application/pdf"),
        text("filename", within(fileName(file.name), 256)),
        text("language", "da"),
        text("content", Buffer.from(file.pdf).toString("base64")),
      ]),
    ]),
  ]);

const text = (name: string, content: string): Element => element(`memo:${name}`, content);

/** Cut to what the field holds, never in the middle of a character. */
const within = (words: string, most: number): string =>
  words.length <= most
    ? words
    : words
        .slice(0, most)
        .toWellFormed()
        .replace(/\ufffd$/, "");

/** `2026-03-03T08:15:30Z`: to the second, in UTC, with a Z at the end. */
const inSeconds = (moment: string): string => Temporal.Instant.from(moment).toString({ smallestUnit: "second" });

/** Without what a file's name must not hold there: signs of paths and wildcards, line breaks, and spaces but the plain one. */
const fileName = (name: string): string =>
  name
    .replace(/[<>:"/\\|?*\r\n]/g, "")
    .replace(/[^\S ]+/g, " ")
    .trim();
