import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { askerAs, servedSite } from "../../../../tests/crawl.tsx";
import { messageInCase } from "../../../../tests/message-in-case.ts";
import { testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { turnedKinds } from "../domain/message.ts";

test("a message that is something else opens the form for that with the words and the day filled in, and still waits", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "vejen");
    const words = "Jeg vil gerne bede om noget helt andet end det, vi talte om.";
    const { messageId } = await messageInCase(app, made, words);
    const staff = askerAs(app, servedSite(app), made.caseworker);
    const path = `/sagsbehandler/sager/${made.caseId}/beskeder/${messageId}`;
    for (const into of turnedKinds) {
      const led = await staff.post(path, { hvad: "open-form", som: into });
      assert.equal(led.status, 303, into);
      const page = await (await staff.get(led.headers.get("location") ?? "")).text();
      if (into === "appointment") {
        assert.match(page, /Aftaler/);
        continue;
      }
      assert.ok(page.includes(words), into);
      assert.match(page, /name="[a-z]+-dag"[^>]*value="10"/, into);
    }
    const thread = await (await staff.get(`/sagsbehandler/sager/${made.caseId}/beskeder`)).text();
    assert.match(thread, /Ulæst/);
    assert.equal((await staff.post(path, { hvad: "open-form" })).status, 422);
  }));

test("the thread tells the citizen calmly what to do when it is urgent, and what came is not lost when something is wrong", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { caseId, citizen } = await caseApplied(app, "vejen");
    const asker = askerAs(app, servedSite(app), citizen);
    const path = `/borger/vejen/sag/${caseId}/beskeder`;
    const page = await (await asker.get(path)).text();
    assert.match(page, /Beskeder er ikke til det, der haster/);
    assert.match(page, /href="tel:112"/);
    assert.doesNotMatch(page, /Du får svar inden for/);
    const blank = await asker.post(path, { besked: " " });
    assert.equal(blank.status, 422);
    assert.match(await blank.text(), /Skriv din besked\./);
    const sent = await asker.post(path, { besked: "Hej\nmed dig" });
    assert.equal(sent.headers.get("location"), `${path}?gjort=sendt`);
    const after = await (await asker.get(`${path}?gjort=sendt`)).text();
    assert.match(after, /Vi har fået din besked/);
    assert.match(after, /Ikke læst af kommunen endnu/);
  }));
