import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { paragraph, terms } from "../../../ui/letter/letter-blocks.ts";
import { letterIn } from "../../../ui/letter/letter-frame.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import { withoutWays } from "./without-ways.ts";

const ways = { addressLines: ["Prøvevej 1", "0000 Prøveby"], phone: "00 00 00 01", mail: "asta@skjult.example" };
const frame = {
  sender: { municipality: "Prøve Kommune", unit: "Visitationen", address: ["Torvet 1", "0000 Prøveby"] },
  recipient: { name: "Asta Prøve", address: ways.addressLines },
  caseNumber: "2026-000001",
  date: localDate("2026-03-03"),
  contact: { name: "Visitationen" },
};
const letterWith = (...texts: readonly string[]) =>
  letterIn(frame, { title: "Besøg på Prøvevej 1", blocks: texts.map((text) => paragraph(text)), sources: ["x"] });

test("a letter from before the protection loses address, phone and mail wherever it tells them", () => {
  const letter = letterIn(frame, {
    title: "Besøg på Prøvevej 1",
    blocks: [
      paragraph(
        "Vi kommer til Prøvevej 1, 0000 Prøveby, på mandag. Ring på 00 00 00 01 eller skriv til asta@skjult.example.",
      ),
      ...terms([["Adresse", "Prøvevej 1, 0000 Prøveby"]]),
    ],
    sources: ["x"],
  });
  const { document, heldSome } = withoutWays(letter, ways);
  assert.equal(heldSome, true);
  assert.deepEqual(document.recipient, ["Asta Prøve"]);
  assert.equal(document.title, "Besøg på [beskyttet]");
  assert.match(letterText(document).join("\n"), /Vi kommer til \[beskyttet\], på mandag\. Ring på \[beskyttet\]/);
  assert.doesNotMatch(letterText(document).join("\n"), /Prøvevej|00 00 00 01|skjult/);
  assert.deepEqual(document.sender, letter.sender);
});

test("a letter that tells none of it is left as it was", () => {
  const letter = letterIn(
    { ...frame, recipient: { name: "Asta Prøve", address: [] } },
    {
      title: "Kvittering",
      blocks: [paragraph("Din ansøgning er kommet. Naboen bor på Prøvevej 12.")],
      sources: ["x"],
    },
  );
  const { document, heldSome } = withoutWays(letter, ways);
  assert.equal(heldSome, false);
  assert.deepEqual(document, letter);
});

test("where nothing is known of where the citizen lives, only the window of the envelope is emptied", () => {
  const { document } = withoutWays(letterWith("Vi ses (snart)."), { addressLines: [], phone: null, mail: null });
  assert.deepEqual([document.recipient, document.title], [["Asta Prøve"], "Besøg på Prøvevej 1"]);
});
