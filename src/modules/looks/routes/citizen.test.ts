import assert from "node:assert/strict";
import { test } from "node:test";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, moveIn, onDay, testApp, withSettings } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { type Look, noteLooks } from "../../../platform/read-log.ts";
import type { Actor, CitizenActor, RepresentativeActor } from "../../people/domain/actor.ts";
import { seenExtract } from "../letters/seen-extract.ts";
import { readOwnSeen } from "../use-cases/read-seen.ts";
import { citizenLooksRoutes } from "./citizen.tsx";

async function look(app: App, actor: Actor, at: string, told: Partial<Look> & Pick<Look, "citizenId">): Promise<void> {
  const looked = { act: "case:page", basis: "unit", caseId: null, ...told } as const;
  await noteLooks(app.database.of(actor), { ...actor, visit: { id: app.newId(), at } }, [looked]);
}

const siteFor = (app: App, citizen: CitizenActor) =>
  signedInSite(citizen, (site) => site.route("/", citizenLooksRoutes(app)));

/** The rows of the list, their cells parted by a bar. */
const rows = (html: string): readonly string[] =>
  [...(/<tbody>(.*?)<\/tbody>/s.exec(html)?.[1] ?? "").matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    row
      .replace(/<\/t[hd]><t[hd][^>]*>/g, " | ")
      .replace(/<[^>]+>/g, "")
      .trim(),
  );

test("the citizen sees day, time, place and purpose of each look, folded, and nobody's name", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-03-04");
    const citizen = await moveIn(app, "vejen");
    const karen = await hire(app, "vejen", "caseworker", "Karen Krogh");
    const bo = await hire(app, "vejen", "caseworker", "Bo Jensen");
    const provider = await hire(app, "vejen", "provider", "Pia Prik");
    const { id: citizenId } = citizen;
    const { units, providers } = app.standards.get("vejen") ?? assert.fail();
    const [unit, company] = [units[0]?.name, providers[0]?.name];

    await look(app, karen, "2026-03-02T08:15:00.000Z", { citizenId });
    await look(app, bo, "2026-03-02T13:02:00.000Z", { citizenId });
    await look(app, karen, "2026-03-02T09:00:00.000Z", { citizenId, act: "decision:read" });
    await look(app, provider, "2026-03-03T07:05:00.000Z", { citizenId, act: "order:read", basis: "order" });
    await look(app, karen, "2026-03-03T12:00:00.000Z", { citizenId, basis: "none" });
    await look(app, bo, "2026-03-03T10:30:00.000Z", { citizenId, basis: "opened", purpose: "Ringede om ansøgningen" });
    // 23:30 UTC on 3 March is the day after in Denmark.
    await look(app, karen, "2026-03-03T23:30:00.000Z", { citizenId });
    await look(app, await moveIn(app, "vejen"), "2026-03-03T12:00:00.000Z", { citizenId, basis: "none" });
    await look(app, citizen, "2026-03-03T12:00:00.000Z", { citizenId, basis: "own" });

    const page = await siteFor(app, citizen).get("/opslag");
    assert.deepEqual(rows(page.html), [
      `ons. 4. marts 2026 | kl. 0.30 | ${unit} | Behandle sagen`,
      `tir. 3. marts 2026 | kl. 13.00 | ${unit} | Forsøg på at åbne sagen blev afvist`,
      `tir. 3. marts 2026 | kl. 11.30 | ${unit} | Åbnet af en, der ikke har sagen. Begrundelse: »Ringede om ansøgningen«`,
      `tir. 3. marts 2026 | kl. 8.05 | ${company} | Læse bestillingen`,
      `man. 2. marts 2026 | kl. 9.15-14.02 (2 gange) | ${unit} | Behandle sagen`,
      `man. 2. marts 2026 | kl. 10.00 | ${unit} | Læse afgørelsen`,
    ]);
    assert.doesNotMatch(page.text, /Karen|Krogh|Bo Jensen|Pia/);
    assert.doesNotMatch(page.html, new RegExp([karen.id, bo.id, provider.id].join("|")));
    const own = await siteFor(app, citizen).get("/opslag?egne=ja");
    assert.match(own.text, /Dig selv/);
  }));

test("a long list is shown page by page, and all on one page for print", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-03-04");
    const citizen = await moveIn(app, "vejen");
    const karen = await hire(app, "vejen", "caseworker", "Karen Krogh");
    for (let day = 1; day <= 28; day += 1) {
      const at = `2026-02-${String(day).padStart(2, "0")}T10:00:00.000Z`;
      await look(app, karen, at, { citizenId: citizen.id });
    }
    const site = siteFor(withSettings(app, "vejen", { looksKeptMonths: 24 }), citizen);
    const first = await site.get("/opslag");
    assert.deepEqual([rows(first.html).length, first.text.includes("Side 1 af 2")], [15, true]);
    assert.match(first.text, /gemmer opslag i 24 måneder/);
    const second = await site.get("/opslag?side=2");
    assert.match(rows(second.html)[0] ?? "", /^fre\. 13\. feb\. 2026/);
    assert.equal(rows(second.html).length, 13);
    const whole = await site.get("/opslag?vis=alle");
    assert.deepEqual([rows(whole.html).length, whole.text.includes("Side 1")], [28, false]);
    for (const nonsense of ["0", "-1", "x", "1e9", "2.5"])
      assert.equal(rows((await site.get(`/opslag?side=${nonsense}`)).html).length, 15);
  }));

test("who has seen the case is the citizen's own to see: nobody who acts for them, no staff, no other citizen's looks", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-03-04");
    const [citizen, other] = [await moveIn(app, "vejen"), await moveIn(app, "vejen")];
    const karen = await hire(app, "vejen", "caseworker", "Karen Krogh");
    await look(app, karen, "2026-03-03T10:00:00.000Z", { citizenId: other.id });
    assert.deepEqual(rows((await siteFor(app, citizen).get("/opslag")).html), []);
    const helper: RepresentativeActor = {
      ...citizen,
      kind: "representative",
      id: app.newId(),
      mandateId: app.newId(),
      as: "guardian",
      parts: ["status", "application", "letters", "decision", "hearing", "plan", "follow-up", "complaint"],
      citizenId: citizen.id,
      citizenName: citizen.name,
    };
    const all = { ownToo: true, skip: 0, count: 10 };
    await assert.rejects(readOwnSeen(app, helper, all), { name: "PermissionDenied" });
    // Looking at the list is a look, too.
    const seen = await readOwnSeen(app, citizen, all);
    assert.deepEqual(
      seen.seen.map(({ by, purpose }) => [by, purpose]),
      [["citizen", "Se, hvem der har set sagen"]],
    );
  }));

test("the list can be kept as a file: when, from where and for what, and nobody's name", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-03-04");
    const citizen = await moveIn(app, "vejen");
    const karen = await hire(app, "vejen", "caseworker", "Karen Krogh");
    await look(app, karen, "2026-03-02T08:15:00.000Z", { citizenId: citizen.id });
    const kept = await siteFor(app, citizen).get("/opslag.pdf");
    assert.equal(kept.headers.get("Content-Type"), "application/pdf");
    const part = await readOwnSeen(app, citizen, { ownToo: false, skip: 0, count: 10 });
    const facts = { municipality: "Prøve", citizen: citizen.name, date: localDate("2026-03-04"), part };
    const told = JSON.stringify(seenExtract({ ...facts, nameOf: () => "Myndighed" }));
    assert.match(told, /"2\. marts 2026","kl\. 9\.15","Myndighed"/);
    assert.doesNotMatch(told, /Karen/);
  }));
