import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { meansNow } from "./means-now.ts";

const from = localDate("2026-04-06");

test("what goes together is said once: what one gets from when to when, what one does not, and that one can apply again", () => {
  assert.deepEqual(
    meansNow([
      { task: "economy", outcome: "granted", period: { from, to: null } },
      { task: "structure", outcome: "granted", period: { from, to: null } },
      { task: "mail", outcome: "granted", period: { from, to: localDate("2026-09-30") } },
      { task: "cleaning", outcome: "refused", period: null },
      { task: "cooking", outcome: "met-otherwise", period: null },
    ]),
    [
      "Støtten til økonomi og struktur i hverdagen gælder fra mandag den 6. april 2026.",
      "Støtten til post og digital post gælder fra mandag den 6. april 2026 til og med onsdag den 30. september 2026.",
      "Du skal ikke gøre mere for at få den.",
      "Du får ikke støtte til madlavning, men hjælp på en anden måde.",
      "Du får ikke støtte til rengøring.",
      "Ændrer noget sig for dig, kan du søge igen. Det kan du altid gøre.",
    ],
  );
});
