import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../case-in-state.ts";
import { withDatabase } from "../with-database.ts";
import { citizenPerson, loginTown } from "./login-town.ts";

test("a citizen whom MitID says to be protected is so from the login on, and the case's journal tells it", () =>
  withDatabase(async (database) => {
    const town = await loginTown(database);
    const made = await caseApplied(town.app, "vejen", { person: { cprNumber: citizenPerson.nin } });
    town.issuers.citizen.person = { ...citizenPerson, mitid_name_and_address_protection: "true" };
    const page = await town.logIn(town.visitor(), "citizen");
    assert.equal(page.status, 200);
    // A login where MitID says nothing of it ends nothing.
    town.issuers.citizen.person = citizenPerson;
    await town.logIn(town.visitor(), "citizen");
    const known = await database
      .selectFrom("citizen")
      .select(["id", "name_protected", "address_protected", "protected_until_on"])
      .execute();
    assert.deepEqual(known, [
      { id: made.citizen.id, name_protected: true, address_protected: true, protected_until_on: "2027-03-03" },
    ]);
    const entries = await database
      .selectFrom("journal_entry")
      .select("registered_as")
      .where("case_id", "=", made.caseId)
      .where("theme", "=", "Navne- og adressebeskyttelse")
      .execute();
    assert.deepEqual(entries, [{ registered_as: "citizen" }]);
  }));
