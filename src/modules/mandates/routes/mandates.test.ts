import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { type Asker, askerAs, servedSite } from "../../../../tests/crawl.tsx";
import { hire, moveIn, onDay, tenantOf, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import type { OperatorDatabase } from "../../../platform/database.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import type { CitizenActor } from "../../people/domain/actor.ts";
import { mandatesGivenBy } from "../../people/use-cases/keep-mandate.ts";

const home = "/borger/vejen";
const mine = `${home}/hvem-hjaelper`;

type FormFields = Readonly<Record<string, string>>;
const mette: FormFields = {
  navn: "Mette Prøve",
  cpr: "050490-9989",
  forhold: "relative",
  dele: "status",
  "fra-dag": "3",
  "fra-maaned": "3",
  "fra-aar": "2026",
};

const textOf = async (asker: Asker, path: string): Promise<string> => {
  const answer = await asker.get(path);
  assert.equal(answer.status, 200, path);
  return (await answer.text())
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .replaceAll(" .", ".");
};

const given = (app: App, citizen: CitizenActor) => mandatesGivenBy(app.database.of(citizen), citizen.id);

const themesOf = async (app: App, citizen: CitizenActor, caseId: string) =>
  (await readEntries(app.database.of(citizen), citizen.tenantId, caseId))
    .filter(({ theme }) => theme === "Samtykke og fuldmagt")
    .map(({ registeredAs, text }) => [registeredAs, text]);

test("a citizen lets somebody in by name and CPR number, changes it and stops it, each told in the journal of the open case", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, citizen } = await caseApplied(app, "vejen");
    const asta = askerAs(app, servedSite(app), citizen);
    assert.match(await textOf(asta, mine), /Ingen har adgang til din sag lige nu\./);

    const pressed = { ...mette, indsendelse: app.newId() };
    assert.equal((await asta.post(mine, pressed)).headers.get("Location"), mine);
    assert.equal((await asta.post(mine, pressed)).status, 303);
    const page = await textOf(asta, mine);
    assert.match(page, /Mette Prøve Pårørende\. CPR 050490-xxxx\. Må se og gøre: Sagens gang Gælder fra/);
    assert.match(page, /Du gav adgangen tirsdag den 3\. marts 2026\./);
    assert.ok(!page.includes("9989"));

    const [first] = await given(app, citizen);
    const later = onDay(app, "2026-03-05");
    const then = askerAs(later, servedSite(later), citizen);
    const changed = { dele: "letters", "til-dag": "30", "til-maaned": "4", "til-aar": "2026" };
    assert.equal((await then.post(`${mine}/${first?.id}`, changed)).status, 303);
    const [second, old] = await given(app, citizen);
    assert.deepEqual([second?.parts, second?.from, second?.to], [["letters"], "2026-03-05", "2026-04-30"]);
    assert.deepEqual([old?.id, old?.parts, old?.withdrawnAt !== null], [first?.id, ["status"], true]);
    assert.equal((await then.post(`${mine}/${first?.id}/stop`)).status, 404);
    assert.equal((await then.post(`${mine}/${second?.id}/stop`)).status, 303);
    assert.match(await textOf(then, mine), /Stoppet eller udløbet \(2\)/);
    assert.deepEqual(await themesOf(app, citizen, caseId), [
      [
        "citizen",
        "Mette Prøve (pårørende) må fra tirsdag den 3. marts 2026 se og gøre dette: sagens gang. Grundlag: givet på borgerens egne sider.",
      ],
      [
        "citizen",
        "Adgangen for Mette Prøve (pårørende) er ændret. Fra torsdag den 5. marts 2026 til torsdag den 30. april 2026: andre breve. Grundlag: givet på borgerens egne sider.",
      ],
      ["citizen", "Adgangen for Mette Prøve (pårørende) er stoppet. Borgeren har selv stoppet den."],
    ]);
  }));

test("what is missing or cannot be is told beside the field, and nothing is kept", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "vejen", { cprNumber: "2311143995" });
    const asta = askerAs(app, servedSite(app), citizen);
    const wrong: readonly (readonly [FormFields, RegExp])[] = [
      [{ ...mette, navn: " " }, /Skriv navnet på den, der hjælper\./],
      [{ ...mette, cpr: "" }, /Skriv CPR-nummeret med ti cifre\./],
      [{ ...mette, cpr: "999999-9999" }, /De første seks cifre/],
      [{ ...mette, cpr: "2311143995" }, /Det er borgerens eget CPR-nummer/],
      [{ ...mette, forhold: "guardian" }, /Vælg, hvem det er\./],
      [{ ...mette, dele: "journal" }, /Sæt mindst ét kryds\./],
      [{ ...mette, "fra-dag": "32" }, /Skriv dagen som dag, måned og år/],
      [{ ...mette, "til-dag": "2", "til-maaned": "3", "til-aar": "2026" }, /Den sidste dag ligger før den første/],
    ];
    for (const [fields, words] of wrong) {
      const answer = await asta.post(mine, fields);
      const html = await answer.text();
      assert.equal(answer.status, 422);
      assert.match(html, words);
      assert.match(html, /<title>Fejl: /);
    }
    assert.deepEqual(await given(app, citizen), []);
  }));

test("a helper's number is sealed, and whoever gives a mandate is told no name but the one they gave themselves", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const [asta, bo] = [await moveIn(app, "vejen"), await moveIn(app, "vejen", { name: "Bo Prøve" })];
    const site = servedSite(app);
    assert.equal((await askerAs(app, site, asta).post(mine, mette)).status, 303);
    assert.equal((await askerAs(app, site, bo).post(mine, { ...mette, navn: "Naboens søster" })).status, 303);
    const bos = await textOf(askerAs(app, site, bo), mine);
    assert.ok(bos.includes("Naboens søster") && !bos.includes("Mette"));
    assert.equal(await representatives(database), 1);
    const rows = await sql<{
      text: string;
    }>`select row_to_json(representative)::text as text from representative`.execute(database);
    assert.ok(rows.rows.every(({ text }) => !text.includes("0504909989")));
  }));

const representatives = async (database: OperatorDatabase): Promise<number> =>
  (await sql<{ count: number }>`select count(*)::int as count from representative`.execute(database)).rows[0]?.count ??
  0;

test("staff write down what was given on paper, in speech or by a court; the citizen sees when and by whom, and ends all but the court's", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker, citizen } = await caseApplied(app, "vejen");
    const path = `/sagsbehandler/sager/${caseId}/hvem-hjaelper`;
    const site = servedSite(app);
    const karla = askerAs(app, site, caseworker);
    const guardian = {
      ...mette,
      navn: "Vera Værge",
      cpr: "",
      forhold: "guardian",
      grundlag: "court",
      note: "Dom af 2. marts",
    };
    assert.equal((await karla.post(path, { ...guardian, grundlag: "spoken" })).status, 422);
    assert.equal((await karla.post(path, guardian)).status, 303);
    assert.equal((await karla.post(path, { ...mette, grundlag: "paper" })).status, 303);
    assert.match(await textOf(karla, path), /Vera Værge Værge\. CPR er ikke kendt, så personen kan ikke logge på/);

    const asta = askerAs(app, site, citizen);
    const page = await textOf(asta, mine);
    assert.match(
      page,
      /Skrevet ned tirsdag den 3\. marts 2026 af Test caseworker i kommunen: skriftlig fuldmagt eller samtykke\./,
    );
    assert.match(page, /Skrevet ned .* i kommunen: værgemål\. En værge er udpeget af en myndighed\./);
    assert.ok(!page.includes("Dom af 2. marts"));
    const [sister, vera] = await given(app, citizen);
    assert.equal((await asta.post(`${mine}/${vera?.id}/stop`)).status, 404);
    assert.equal((await asta.post(`${mine}/${vera?.id}`, { dele: "status" })).status, 404);
    assert.equal((await asta.post(`${mine}/${sister?.id}/stop`)).status, 303);
    assert.equal((await karla.post(`${path}/${vera?.id}/stop`)).status, 303);
    assert.match(
      await textOf(asta, mine),
      /Vera Værge, værge: sagens gang\. Gjaldt fra .*Stoppet tirsdag den 3\. marts 2026 af Test caseworker i kommunen\./,
    );
    assert.deepEqual(await themesOf(app, citizen, caseId), [
      [
        "caseworker",
        "Vera Værge (værge) må fra tirsdag den 3. marts 2026 se og gøre dette: sagens gang. Grundlag: værgemål. Dom af 2. marts",
      ],
      [
        "caseworker",
        "Mette Prøve (pårørende) må fra tirsdag den 3. marts 2026 se og gøre dette: sagens gang. Grundlag: skriftlig fuldmagt eller samtykke.",
      ],
      ["citizen", "Adgangen for Mette Prøve (pårørende) er stoppet. Borgeren har selv stoppet den."],
      ["caseworker", "Adgangen for Vera Værge (værge) er stoppet. Skrevet ned af kommunen."],
    ]);
  }));

test("nobody changes a mandate from a case or a citizen that is not theirs", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, citizen } = await caseApplied(app, "vejen");
    const other = await caseApplied(app, "vejen");
    const site = servedSite(app);
    await askerAs(app, site, citizen).post(mine, mette);
    const [mandate] = await given(app, citizen);
    const strangers: readonly (readonly [Asker, string])[] = [
      [askerAs(app, site, other.citizen), mine],
      [askerAs(app, site, other.caseworker), `/sagsbehandler/sager/${other.caseId}/hvem-hjaelper`],
      [askerAs(app, site, await hire(app, "aabenraa", "caseworker")), `/sagsbehandler/sager/${caseId}/hvem-hjaelper`],
    ];
    for (const [asker, path] of strangers) {
      assert.equal((await asker.get(`${path}/${mandate?.id}`)).status, 404);
      assert.equal((await asker.post(`${path}/${mandate?.id}`, { dele: "letters", grundlag: "paper" })).status, 404);
      assert.equal((await asker.post(`${path}/${mandate?.id}/stop`)).status, 404);
    }
    assert.equal((await given(app, citizen))[0]?.withdrawnAt, null);
    assert.notEqual(tenantOf(app, "aabenraa"), tenantOf(app, "vejen"));
  }));

test("a mandate that is changed and stopped at the same moment is one of the two, never both", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "vejen");
    const asta = askerAs(app, servedSite(app), citizen);
    for (let round = 0; round < 5; round += 1) {
      await asta.post(mine, mette);
      const [mandate] = await given(app, citizen);
      const path = `${mine}/${mandate?.id}`;
      const pressed = await Promise.all([asta.post(path, { dele: "letters" }), asta.post(`${path}/stop`)]);
      assert.deepEqual(pressed.map(({ status }) => status).sort(), [303, 404]);
      const running = (await given(app, citizen)).filter(({ withdrawnAt }) => withdrawnAt === null);
      assert.equal(running.length, pressed[0].status === 303 ? 1 : 0);
      for (const { id } of running) await asta.post(`${mine}/${id}/stop`);
    }
  }));
