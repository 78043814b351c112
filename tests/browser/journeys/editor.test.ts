import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../case-in-state.ts";
import { hire } from "../../test-app.ts";
import { withTown } from "./town.tsx";
import { visitThroughLogin } from "./visit.ts";

for (const javaScript of [true, false]) {
  test(`an editor signs in to the standard, and comes to nobody's case, ${javaScript ? "with" : "without"} script`, () =>
    withTown("2026-03-03", {}, async (town) => {
      const { caseId, citizen } = await caseApplied(town.app, "vejen", { caseworkerName: "Karla Prøve" });
      const editor = await hire(town.app, "vejen", "editor", "Rie Redaktør");
      await visitThroughLogin(town, { javaScript }, editor, async (page) => {
        const standard = `${town.doors.staff}/standarder/vejen`;
        await page.waitForURL(standard);
        await page.goto(`${town.doors.staff}/sagsbehandler`);
        assert.equal(page.url(), standard);
        for (const closed of [`sager/${caseId}`, "find", "opslag", `modtagelse/borger/${citizen.id}`]) {
          const answer = await page.goto(`${town.doors.staff}/sagsbehandler/${closed}`);
          assert.equal(answer?.status(), 404, closed);
          assert.equal(await page.getByText(citizen.name).count(), 0, closed);
        }
      });
    }));
}
