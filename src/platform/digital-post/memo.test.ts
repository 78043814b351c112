import assert from "node:assert/strict";
import { test } from "node:test";
import { type MemoFacts, memo } from "./memo.ts";

const facts: MemoFacts = {
  messageId: "0f8fad5b-d9cb-469f-a165-70867728950e",
  label: "Afgørelse i sag 2026-000123",
  notification: "Du har fået et brev fra Prøve Kommune.",
  sender: { cvr: "12345678", name: "Prøve & Omegns Kommune" },
  recipientCpr: "7705900001",
  caseNumber: "2026-000123",
  kle: { subjectKey: "27.36.12", version: "Prøveudgave", label: "Et emne" },
  createdAt: "2026-03-03T08:15:30.123Z",
  file: { name: 'afgoerelse: "ny"\u00a0udgave?.pdf', label: "Afgørelse", pdf: Buffer.from("%PDF-1.7 æ") },
};

/** The order of elements in MeMo 1.2, as far as our messages use them; one that must be there ends in `!`. */
const order: Readonly<Record<string, readonly string[]>> = {
  "memo:Message": ["memo:MessageHeader!", "memo:MessageBody"],
  "memo:MessageHeader": [
    ...["memo:messageType!", "memo:messageUUID!", "memo:messageID", "memo:messageCode", "memo:label!"],
    ...["memo:notification", "memo:additionalNotification", "memo:reply", "memo:replyByDateTime"],
    ...["memo:doNotDeliverUntilDate", "memo:mandatory", "memo:legalNotification", "memo:postType"],
    ...["memo:Sender!", "memo:Recipient!", "memo:ContentData", "memo:ForwardData", "memo:ReplyData"],
  ],
  "memo:Sender": ["memo:senderID!", "memo:idType!", "memo:idTypeLabel", "memo:label!"],
  "memo:Recipient": ["memo:recipientID!", "memo:idType!", "memo:idTypeLabel", "memo:label"],
  "memo:ContentData": ["memo:CaseID", "kle:KLEdata"],
  "memo:CaseID": ["memo:caseID!", "memo:caseSystem!"],
  "kle:KLEdata": ["kle:subjectKey!", "kle:version!", "kle:activityFacet", "kle:label!"],
  "memo:MessageBody": ["memo:createdDateTime!", "memo:MainDocument!"],
  "memo:MainDocument": ["memo:mainDocumentID", "memo:label", "memo:File!"],
  "memo:File": ["memo:encodingFormat!", "memo:filename!", "memo:language!", "memo:content!"],
};

interface Node {
  readonly name: string;
  readonly children: Node[];
  text: string;
}

/** Reads the XML back by hand: names, what is inside what, and plain text. It fails where a tag is not closed in its turn. */
function parsed(xml: string): Node {
  const root: Node = { name: "", children: [], text: "" };
  const open = [root];
  for (const [, closing, name = "", text] of xml
    .replace(/^<\?xml[^>]*\?>\n/, "")
    .matchAll(/<(\/?)([\w:]+)[^<>]*>([^<]*)/g)) {
    if (closing) {
      assert.equal(open.pop()?.name, name);
      continue;
    }
    const node: Node = { name, children: [], text: text ?? "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  }
  assert.equal(open.length, 1);
  const [only] = root.children;
  assert.ok(only && root.children.length === 1);
  return only;
}

function problemsIn({ name, children }: Node): readonly string[] {
  const allowed = order[name];
  if (allowed === undefined) return children.length > 0 ? [`${name} is not known`] : [];
  const names = allowed.map((each) => each.replace("!", ""));
  const places = children.map((child) => names.indexOf(child.name));
  const lacking = allowed.filter((each) => each.endsWith("!") && !children.some((child) => `${child.name}!` === each));
  const isInOrder = places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1));
  return [...lacking, ...(isInOrder ? [] : [`${name} out of order`]), ...children.flatMap(problemsIn)];
}

const textsIn = (node: Node): readonly (readonly [string, string])[] =>
  node.children.length === 0 ? [[node.name, node.text]] : node.children.flatMap(textsIn);
const textOf = (xml: string, name: string) => textsIn(parsed(xml)).find(([each]) => each === name)?.[1];

test("a message has what MeMo 1.2 demands, in its order, under the prefix memo and the version 1.2", () => {
  const xml = memo(facts, "memo");
  assert.deepEqual(problemsIn(parsed(xml)), []);
  assert.match(
    xml,
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<memo:Message xmlns:memo="https:\/\/DigitalPost\.dk\/MeMo-1" xmlns:kle="http:\/\/kle-online\.dk\/" memoVersion="1\.2">/,
  );
  assert.doesNotMatch(xml, /memoSchVersion/);
  assert.deepEqual(problemsIn(parsed(memo({ ...facts, kle: null }, "memo"))), []);
  assert.doesNotMatch(memo({ ...facts, kle: null }, "memo"), /kle/);
});

test("what it says is what was told: type, receiver, moment to the second with a Z, Danish, and the very bytes of the letter", () => {
  const xml = memo(facts, "memo");
  assert.equal(textOf(xml, "memo:messageType"), "DIGITALPOST");
  assert.equal(textOf(xml, "memo:recipientID"), "7705900001");
  assert.equal(textOf(xml, "memo:createdDateTime"), "2026-03-03T08:15:30Z");
  assert.equal(textOf(xml, "memo:language"), "da");
  assert.equal(Buffer.from(textOf(xml, "memo:content") ?? "", "base64").toString(), "%PDF-1.7 æ");
  assert.match(xml, /<memo:label>Prøve &amp; Omegns Kommune<\/memo:label>/);
});

test("a file's name holds none of the signs that it must not, and a text no more than its field takes", () => {
  assert.equal(textOf(memo(facts, "memo"), "memo:filename"), "afgoerelse ny udgave.pdf");
  const long = memo({ ...facts, label: `${"a".repeat(255)}🙂`, notification: "b".repeat(161) }, "memo");
  assert.equal(textOf(long, "memo:label"), "a".repeat(255));
  assert.equal(textOf(long, "memo:notification"), "b".repeat(160));
});

test("the same letter makes the same message, byte for byte, at every attempt", () => {
  assert.equal(memo(facts, "memo"), memo({ ...facts }, "memo"));
});

test("for SF1601 the same message stands in a request that chooses Digital Post", () => {
  const request = parsed(memo(facts, "kombi"));
  assert.deepEqual(
    [request.name, ...request.children.map(({ name }) => name)],
    ["kombi_request", "KombiValgKode", "memo:Message"],
  );
  assert.equal(request.children[0]?.text, "Digital Post");
});

test("no text can end its element or smuggle in another, and what XML cannot write is left out", () => {
  const evil = { ...facts, label: `</memo:label><x y="'&\u0001\u0000\ud800` };
  const xml = memo(evil, "memo");
  assert.deepEqual(problemsIn(parsed(xml)), []);
  assert.equal(textOf(xml, "memo:label"), "&lt;/memo:label&gt;&lt;x y=&quot;&apos;&amp;\ufffd");
});
