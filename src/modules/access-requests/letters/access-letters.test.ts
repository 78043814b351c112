import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import type { GivenPiece } from "../domain/given-file.ts";
import { accessGivenLetter } from "./access-letters.ts";

const day = localDate("2026-03-10");
const frame = {
  sender: { municipality: "Prøve Kommune", unit: "Visitationen", address: ["Torvet 1", "0000 Prøveby"] },
  recipient: { name: "Asta Prøve", address: ["Prøvevej 1", "0000 Prøveby"] },
  caseNumber: "2026-000001",
  date: day,
  contact: { name: "Visitationen" },
};
const said = { on: day, how: "own-pages", speaker: "citizen", name: "" } as const;
const request = { reach: "some", wish: "Brevet fra lægen", wantedAs: "screen", said } as const;

const piece = (number: number, state: GivenPiece["state"]): GivenPiece => ({
  ...{
    number,
    name: `dokument-${number}`,
    kind: "document",
    on: day,
    title: "Udtalelse",
    documentId: null,
    page: null,
  },
  ...{ state, ground: null, reason: state === "given" ? "" : "Den fortæller om en anden.", blocks: [], beside: null },
});

const saysOf = (...states: readonly GivenPiece["state"][]): string => {
  const file = { chosenOn: day, parts: [], pieces: states.map((state, at) => piece(at + 1, state)) };
  return letterText(accessGivenLetter(frame, { request, file, exceptions: [], complaint: "Skriv til os." })).join("\n");
};

/** forvaltningsloven §§ 22 and 24: what is answered is told as it is. */
test("the answer in short is true: all can be seen, some of it, or nothing at all", () => {
  assert.match(saysOf("given", "given"), /Du kan nu se alt det, du har bedt om/);
  assert.match(saysOf("given", "left-out"), /Du kan nu se din sag\. Noget er udeladt/);
  assert.match(saysOf("partly"), /Du kan nu se din sag\. Noget er udeladt/);
  assert.match(saysOf("left-out", "left-out"), /Du kan ikke få det at se, du har bedt om/);
  assert.doesNotMatch(saysOf("left-out"), /Du kan nu se/);
});
