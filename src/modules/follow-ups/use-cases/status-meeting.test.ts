import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { planOffered } from "../../../../tests/goal-and-wish.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { hiddenValue, signedInSite } from "../../../../tests/signed-in-site.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { readLetter as letterDocument } from "../../../ui/letter/letter-document.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import { readLetter, readLetters } from "../../letters/use-cases/read-letters.ts";
import { readOwnSay } from "../../plans/use-cases/read-own-say.ts";
import { caseworkerFollowUpRoutes } from "../routes/caseworker.tsx";

/** A case with a plan of one goal in which support has run since the 10th of April, and its caseworker on a day. */
async function world(database: Parameters<Parameters<typeof withDatabase>[0]>[0], municipality: string, today: string) {
  const app = onDay(await testApp(database, "2026-03-03"), today);
  const made = await caseGranted(onDay(app, "2026-03-03"), municipality, { tasks: ["mail"] });
  const [goal = ""] = await planOffered(onDay(app, "2026-04-02"), made, ["Åbne post"]);
  await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
  const path = `/sagsbehandler/sager/${made.caseId}/opfoelgning`;
  const siteOn = (day: string) =>
    signedInSite(made.caseworker, (site) => site.route("/sagsbehandler", caseworkerFollowUpRoutes(onDay(app, day))));
  return { app, made, goal, path, siteOn, site: siteOn(today), database };
}
type World = Awaited<ReturnType<typeof world>>;

const day = (name: string, text: string) => {
  const [year = "", month = "", date = ""] = text.split("-");
  return { [`${name}-dag`]: date, [`${name}-maaned`]: month, [`${name}-aar`]: year };
};
const typed = (heldOn: string, nextOn: string) => ({
  ...{
    ...day("holdt", heldOn),
    ...day("naeste", nextOn),
    moede: "in-person",
    deltog: ["citizen", "relative", "provider"],
  },
  ...{
    "maal-0-stand": "on-the-way",
    "maal-0-niveau": "2",
    "maal-0-vurdering": "6",
    "maal-0-naeste-skridt": "Øv banken",
  },
  ...{ noter: "Du åbner din post nu.", udfald: "continue" },
});

async function hold(
  { app, goal, path }: World,
  site: World["site"],
  fields: Readonly<Record<string, string | readonly string[]>>,
) {
  return site.post(path, { indsendelse: app.newId(), "maal-0-id": goal, ...fields });
}

async function followUpLetters({ app, made }: World): Promise<readonly string[]> {
  const letters = await readLetters(app.database.of(made.citizen), made.citizen, made.caseId);
  return Promise.all(
    letters
      .filter(({ kind }) => kind === "follow-up")
      .map(async ({ id }) => {
        const read = await readLetter(app, made.citizen, made.caseId, id);
        return letterText(letterDocument(read?.document)).join(" ");
      }),
  );
}

test("what came of a follow-up reaches the citizen as a letter, each goal scored anew, with FFB's code and who took part (VEJ-3.8.1, VEJ-3.8.3, VEJ-3.8.4)", () =>
  withDatabase(async (database) => {
    const at = await world(database, "vejen", "2026-07-10");
    const page = await at.site.get(at.path);
    for (const said of ["VEJ-3.8.1", "VEJ-3.8.3", "VEJ-3.8.4", "Får borgeren den støtte, der er bevilget?"])
      assert.ok(page.text.includes(said), said);
    assert.equal(hiddenValue(page, "maal-0-id"), at.goal);
    const inspected = {
      "tilsyn-bevilget": "no",
      "tilsyn-formaal": "yes",
      "tilsyn-andet": "no",
      tilsyn: "Et besøg mangler",
    };
    const held = await hold(at, at.site, { ...typed("2026-07-10", "2027-07-10"), ...inspected });
    assert.equal(held.status, 303, held.text);

    const after = (await at.site.get(at.path)).text;
    for (const said of [
      /Med var Borgeren, pårørende eller en, der handler for borgeren, udføreren/,
      /Tilsyn: Får borgeren den støtte, der er bevilget\? Nej/,
      /Egen vurdering 6 af 10\. Næste skridt: Øv banken/,
      // domain.md 1.7: status på indsats.
      /FFB: Træf afgørelse om fortsættelse af indsats/,
    ])
      assert.match(after, said);
    const [letter = "", ...more] = await followUpLetters(at);
    assert.equal(more.length, 0);
    for (const said of [
      /fulgte op på din støtte fredag den 10\. juli 2026/,
      /Din støtte fortsætter/,
      /Du åbner din post nu/,
      /Åbne post.*Du er på vej.*6 af 10.*Øv banken/,
      /igen senest lørdag den 10\. juli 2027/,
      /så sig det til os/,
    ])
      assert.match(letter, said);
    assert.doesNotMatch(letter, /Et besøg mangler/, "the inspection is the authority's own");
    const scores = (await readOwnSay(at.app, at.made.citizen, at.made.caseId))?.goals[0]?.scores;
    assert.deepEqual(
      scores?.map(({ score, on, as }) => [score, on, as]),
      [[6, "2026-07-10", "staff"]],
    );
  }));

test("the second follow-up shows what was said at the first beside each goal, and proposes the end when the goals are reached (BRO-13.4)", () =>
  withDatabase(async (database) => {
    const at = await world(database, "broenderslev", "2026-07-10");
    const first = { ...typed("2026-07-10", "2026-12-01"), "maal-0-stand": "reached" };
    const beyond = await hold(at, at.site, first);
    assert.equal(beyond.status, 422);
    assert.match(beyond.text, /Alle mål er nået\. Så slutter støtten, siger BRO-13\.4/);
    const because = { ...first, "fortsaetter-fordi": "Borgeren har kun klaret det i to uger" };
    assert.equal((await hold(at, at.site, because)).status, 303);
    // A departure is kept with its clause and its reason.
    const { rows } = await sql<{ clause: string }>`select clause from standard_departure
      where act = 'follow-up'`.execute(at.app.database.of(at.made.caseworker));
    assert.deepEqual(rows, [{ clause: "BRO-13.4" }]);

    const second = at.siteOn("2026-12-01");
    const page = (await second.get(at.path)).text;
    assert.match(
      page,
      /Sidst, fre\. 10\. juli 2026 Nået\. Funktionsniveau 2\. Egen vurdering 6 af 10\. Aftalt: Øv banken/,
    );
    assert.match(page, /Alle mål ser ud til at være nået.*BRO-13\.4/);
    const ends = { ...typed("2026-12-01", "2027-01-01"), "maal-0-stand": "reached", udfald: "end" };
    assert.equal((await hold({ ...at, app: onDay(at.app, "2026-12-01") }, second, ends)).status, 303);
    assert.match((await second.get(at.path)).text, /FFB: Træf afgørelse om afslutning af indsats/);
    const told = (await followUpLetters(at)).filter((letter) => /Den kan kun stoppe mod dit ønske/.test(letter));
    assert.equal(told.length, 1);
  }));
