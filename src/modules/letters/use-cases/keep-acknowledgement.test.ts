import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { transaction } from "../../../platform/database.ts";
import { readLetter as letterDocument } from "../../../ui/letter/letter-document.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import type { Acknowledgement } from "../domain/acknowledgement.ts";
import { keepAcknowledgement } from "./keep-acknowledgement.ts";
import { lettersWaiting, readLetter } from "./read-letters.ts";

const told: Acknowledgement = {
  what: "din besked",
  ownWords: "Jeg er flyttet til min søster.",
  receivedOn: localDate("2026-03-09"),
  how: "phone",
  from: null,
  registeredBy: "Karin Holm",
  next: ["Din sagsbehandler læser det."],
  answerBy: localDate("2026-03-17"),
  part: "letters",
  sources: ["forvaltningsloven § 7"],
};

test("who is exempt from digital post is acknowledged on paper, word for word; the others on their own pages at once", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    for (const [digital, channel, waits] of [
      [false, "paper", 1],
      [true, "own-pages", 0],
    ] as const) {
      const { caseId, caseworker, citizen } = await caseApplied(app, "vejen", { digital });
      const letter = await transaction(app.database.of(caseworker), async (tx) => {
        const record = await caseForAct(tx, caseworker, "journal:note", caseId);
        assert.ok(record);
        return keepAcknowledgement(tx, app, caseworker, record, told);
      });
      const waiting = (await lettersWaiting(app, caseworker)).filter(({ id }) => id === letter.id);
      assert.deepEqual([letter.title, letter.channel, waiting.length], ["Kvittering: din besked", channel, waits]);
      const read = await readLetter(app, caseworker, caseId, letter.id);
      const text = letterText(letterDocument(read?.document)).join("\n");
      assert.match(
        text,
        /Vi fik din besked mandag den 9\. marts 2026\. Du får svar senest tirsdag den 17\. marts 2026\./,
      );
      assert.match(text, /Du ringede til os\. Karin Holm har lagt det i din sag\./);
      assert.match(text, /»Jeg er flyttet til min søster\.«/);
      assert.match(text, /forvaltningsloven § 7, offentlighedsloven § 13/);
      assert.equal((await readLetter(app, citizen, caseId, letter.id)) !== undefined, digital);
    }
  }));
