import assert from "node:assert/strict";
import { test } from "node:test";
import { testVaultKeys } from "../../../tests/with-database.ts";
import { textOfEntry } from "../../platform/sealed-columns.ts";
import { type TenantKeys, vault } from "../../platform/vault.ts";
import { entriesPart } from "./repository.ts";

const keys = vault(testVaultKeys)("0196e2c5-0000-7000-8000-000000000001");
const [called, visited] = ["0196e2c5-0000-7000-8000-00000000000a", "0196e2c5-0000-7000-8000-00000000000b"];

/** A row as the page's own statement gives it. */
const row = (id: string, text: string) => ({
  ...{ id, case_id: "0196e2c5-0000-7000-8000-00000000000c", sequence: 1, occurred_on: "2026-03-03" },
  ...{ registered_at: "2026-03-03T09:00:00.000Z", registered_by: id, registered_as: "caseworker", theme: "Notat" },
  ...{ text: null, text_sealed: keys.seal(textOfEntry(id), text).toString("base64") },
  ...{ event: null, obligation: null, corrects: null },
});

test("a page of a case opens the text of the entries that it shows, each once, and no other", () => {
  const opened: string[] = [];
  const watched: TenantKeys = {
    ...keys,
    open: (place, sealed) => {
      opened.push(place.id);
      return keys.open(place, sealed);
    },
  };
  const entries = entriesPart.read([row(called, "Borgeren ringede."), row(visited, "Vi mødtes.")], watched);
  assert.deepEqual(opened, []);
  assert.equal(entries[1]?.text, "Vi mødtes.");
  assert.equal(entries[1]?.text, "Vi mødtes.");
  assert.deepEqual(opened, [visited]);
  assert.equal(entries[0]?.text, "Borgeren ringede.");
});

test("a text that was moved from another entry is refused as soon as it is to be shown", () => {
  const [entry] = entriesPart.read([{ ...row(called, ""), text_sealed: row(visited, "Vi mødtes.").text_sealed }], keys);
  assert.throws(() => entry?.text, { name: "VaultFault" });
});
