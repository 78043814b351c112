import assert from "node:assert/strict";
import { test } from "node:test";
import { lix } from "../src/kernel/lix.ts";
import { localDate } from "../src/kernel/local-date.ts";
import { questionOf } from "../src/modules/standards/domain/clause-question.ts";
import { withOwnSettings } from "../src/modules/standards/domain/own-settings.ts";
import type { Standard } from "../src/modules/standards/domain/standard.ts";
import { publicRoutes } from "../src/modules/standards/routes/public.tsx";
import { loadStandardsLibrary } from "../src/platform/standard-files.ts";
import { publicSite, readableText } from "./public-site.ts";

const site = publicSite();
const routes = publicRoutes(site);
const guide = "svar=1&alder=29&pension=nej&bolig=nej&hjaelp=economy&hjaelp=cleaning";

async function page(path: string): Promise<string> {
  const answer = await routes.request(path);
  assert.equal(answer.status, 200, path);
  return answer.text();
}

const idsIn = (html: string): readonly string[] =>
  [...html.matchAll(/ id="([A-Z]{3}-[0-9.]+)"/g)].map(([, id]) => id ?? "");

test("every clause of every edition stands on its public page exactly once", async () => {
  for (const [slug, standard] of site.standards) {
    for (const edition of standard.editions) {
      const html = await page(`/standarder/${slug}?dato=${edition.inForceFrom}`);
      const expected = edition.clauses.map(({ id }) => id).toSorted();
      assert.deepEqual(idsIn(html).toSorted(), expected, `${slug} ${edition.id}`);
    }
  }
});

test("the edition in force is told with its day and who adopted it", async () => {
  const html = await page("/standarder/broenderslev");
  assert.match(html, /onsdag den 11\. december 2024/);
  assert.match(html, /Social-, Handicap- og Sundhedsudvalget/);
  assert.match(html, /mandag den 2\. december 2024/);
});

test("an older edition is reached by its date and says that it is older", async () => {
  const standard = site.standards.get("vejen");
  assert.ok(standard);
  const [edition] = standard.editions;
  assert.ok(edition);
  const older = { ...edition, id: localDate("2020-01-01"), inForceFrom: localDate("2020-01-01") };
  const two: Standard = { ...standard, editions: [edition, older] };
  const served = publicRoutes({ ...site, standards: new Map([["vejen", two]]) });
  const html = await (await served.request("/standarder/vejen?dato=2024-06-01")).text();
  assert.match(html, /Det her er en ældre udgave/);
  assert.match(html, /onsdag den 1\. januar 2020/);
});

test("a day before the first edition is not guessed at, nor is a day that does not exist", async () => {
  for (const day of ["1999-01-01", "2026-02-30", "igår"]) {
    const answer = await routes.request(`/standarder/vejen?dato=${encodeURIComponent(day)}`);
    assert.equal(answer.status, 404, day);
    assert.match(await answer.text(), /Vi har ingen standard for den dag/);
  }
});

test("the municipality's own settings stand apart and are marked", async () => {
  const standard = site.standards.get("soenderborg");
  assert.ok(standard);
  const set = withOwnSettings(standard, { deadlines: { decision: { weeks: 8 } }, secondPersonApproves: true });
  const served = publicRoutes({ ...site, standards: new Map([["soenderborg", set]]) });
  const html = await (await served.request("/standarder/soenderborg")).text();
  const [clauses = "", own = ""] = html.split('id="egne"');
  assert.match(own, /8 uger/);
  assert.match(own, /To personer ser på hver afgørelse/);
  assert.match(own, /Kommunens egen indstilling, ikke fra kilden/);
  assert.match(clauses, /Fristen er ikke oplyst i kilden/);
});

test("where neither standard nor municipality has told the time, the guide says so and guesses nothing", async () => {
  const html = await page(`/standarder/soenderborg/hvad-kan-jeg-forvente?${guide}`);
  assert.match(html, /Kommunen har ikke oplyst, hvor lang tid det tager/);
});

test("whoever applies today is told by when an answer is due", async () => {
  // Brønderslev answers within 5 weeks: 3 March 2026 and 35 days is 7 April.
  const html = await page(`/standarder/broenderslev/hvad-kan-jeg-forvente?${guide}`);
  assert.match(html, /tirsdag den 7\. april 2026<\/time> \(om 35 dage\)/);
});

test("under 30 without early pension is received by the youth centre, 30 or with pension by the other unit", async () => {
  const receiver = async (query: string): Promise<string> => {
    const html = await page(`/standarder/broenderslev/hvad-kan-jeg-forvente?svar=1&${query}`);
    return /id="modtager".*?<strong lang="da">(.*?)<\/strong>/s.exec(html)?.[1] ?? "";
  };
  assert.equal(await receiver("alder=29&pension=nej"), "UngeCenter Brønderslev");
  assert.match(await receiver("alder=30&pension=nej"), /^Visitationen/);
  assert.match(await receiver("alder=29&pension=ja"), /^Visitationen/);
});

test("the guide's own words never say no, always that one can apply, with the way to do it", async () => {
  const no = /\b(du kan ikke få|du har ikke ret|afvist|afslået|ikke berettiget|you cannot get|not eligible)\b/i;
  for (const slug of site.standards.keys()) {
    for (const age of [0, 17, 24, 30, 67, 120]) {
      for (const language of ["", "&sprog=en"]) {
        const html = await page(
          `/standarder/${slug}/hvad-kan-jeg-forvente?svar=1&alder=${age}&hjaelp=talks${language}`,
        );
        const ownWords = html.replaceAll(/<ul class="rn-plain rn-guidance">.*?<\/ul>/gs, "");
        assert.doesNotMatch(readableText(ownWords), no, `${slug} ${age}`);
        assert.match(html, language === "" ? /Du kan altid søge/ : /You can always apply/);
        assert.match(html, new RegExp(`href="/borger/${slug}/ansoegning(\\?sprog=en)?"`));
      }
    }
  }
});

test("whoever does not tell the age sees every unit that may receive, and by what it is decided", async () => {
  const html = await page("/standarder/broenderslev/hvad-kan-jeg-forvente?svar=1");
  assert.match(html, /id="modtager".*?<strong lang="da">Visitationen/s);
  assert.match(html, /Det kan også være UngeCenter Brønderslev\. Det afhænger af din alder\./);
  assert.doesNotMatch(await page("/standarder/vejen/hvad-kan-jeg-forvente?svar=1"), /Det kan også være/);
});

test("one question a page, few of them, and only those that may change something here", async () => {
  const asked = async (slug: string): Promise<string> => {
    const html = await page(`/standarder/${slug}/hvad-kan-jeg-forvente`);
    return /Spørgsmål 1 af \d/.exec(html)?.[0] ?? "";
  };
  // Brønderslev's youth centre is for those without early pension (BRO-3.3); Vejen has one receiver for all (VEJ-3.5.2).
  assert.equal(await asked("broenderslev"), "Spørgsmål 1 af 4");
  assert.equal(await asked("vejen"), "Spørgsmål 1 af 3");
  // From 30 on nothing there depends on a pension.
  assert.match(await page("/standarder/broenderslev/hvad-kan-jeg-forvente?alder=40&trin=hjaelp"), /Spørgsmål 2 af 3/);
  const html = await page("/standarder/vejen/hvad-kan-jeg-forvente?trin=bolig&alder=40&hjaelp=mail");
  assert.match(html, /Spørgsmål 3 af 3/);
  assert.equal(html.match(/<fieldset/g)?.length, 1);
  assert.match(html, /Ved ikke, eller vil ikke svare/);
});

test("the guide answers the same nine questions everywhere, each as its own standard does", async () => {
  const headings = async (slug: string): Promise<readonly string[]> =>
    [...(await page(`/standarder/${slug}/guide`)).matchAll(/<h2 id="([a-z]+)"/g)].map(([, id]) => id ?? "");
  const nine = ["who", "help", "excluded", "first", "cost", "time", "duties", "apply", "complaint"];
  for (const slug of site.standards.keys()) assert.deepEqual(await headings(slug), ["kort", ...nine], slug);
  const short = async (slug: string) =>
    /<section aria-labelledby="kort">.*?<\/section>/s.exec(await page(`/standarder/${slug}/guide`))?.[0] ?? "";
  assert.match(
    await short("broenderslev"),
    /Inden 5 uger, fra kommunen har fået din ansøgning.*Noget omkring den betaler du selv/s,
  );
  assert.match(await short("aabenraa"), /Inden 2 måneder/);
  assert.match(await short("soenderborg"), /Kommunen har ikke oplyst, hvor lang tid det tager.*Støtten er gratis\./s);
  assert.match(await short("vejen"), /Inden 8 uger.*klage inden 4 uger/s);
});

test("every clause that the guide's questions are answered by stands in it, a press from its place in the standard", async () => {
  const asked = new Set<string>(["who", "help", "excluded", "first", "cost", "duties", "apply", "complaint"]);
  for (const [slug, standard] of site.standards) {
    const html = await page(`/standarder/${slug}/guide`);
    const clauses = standard.editions[0]?.clauses.filter((clause) => asked.has(questionOf(clause))) ?? [];
    const missing = clauses.filter(({ id }) => !html.includes(`href="/standarder/${slug}#${id}"`));
    assert.ok(clauses.length > 3, slug);
    assert.deepEqual(
      missing.map(({ id }) => id),
      [],
      slug,
    );
  }
});

test("the guide and the questions are told in English too, with the language kept on the way", async () => {
  assert.match(await page("/?sprog=en"), /<html lang="en">.*href="\/standarder\/vejen\/guide\?sprog=en"/s);
  const guide = await page("/standarder/vejen/guide?sprog=en");
  assert.match(guide, /<html lang="en">.*What help is there\?.*Within 8 weeks/s);
  assert.match(guide, /href="\/borger\/vejen\/ansoegning\?sprog=en"/);
  assert.match(guide, /href="\?sprog=da"/);
  assert.match(await page("/standarder/vejen/hvad-kan-jeg-forvente?sprog=en"), /Question 1 of 3/);
});

test("an age that cannot be read is asked for again, with all other answers kept", async () => {
  const answer = await routes.request(
    "/standarder/vejen/hvad-kan-jeg-forvente?svar=1&alder=tredive&pension=ja&hjaelp=mail",
  );
  const html = await answer.text();
  assert.equal(answer.status, 422);
  assert.match(html, /<title>Fejl: /);
  assert.match(html, /href="#alder"/);
  assert.match(html, /value="tredive"/);
  assert.match(html, /type="hidden" name="pension" value="ja"/);
  assert.match(html, /type="hidden" name="hjaelp" value="mail"/);
});

test("in English, text that nobody has translated is marked as Danish", async () => {
  for (const slug of site.standards.keys()) {
    const html = await page(`/standarder/${slug}?sprog=en`);
    assert.match(html, /<html lang="en">/);
    const marked = html.replaceAll(/<(\w+)[^>]* lang="da"[^>]*>.*?<\/\1>/gs, "");
    assert.doesNotMatch(readableText(marked), /\b(støtten|kommunen|hjælp|afgørelse|ansøgning)\b/i, slug);
  }
});

test("what people write into the address is shown as text, never as markup", async () => {
  const html = await page(`/standarder/vejen?soeg=${encodeURIComponent('"><script>alert(1)</script>')}`);
  assert.doesNotMatch(html, /<script>alert/);
  const day = await (await routes.request(`/standarder/vejen?dato=${encodeURIComponent("<b>x</b>")}`)).text();
  assert.doesNotMatch(day, /<b>x/);
});

test("a municipality that has no standard here gets the friendly page", async () => {
  for (const path of ["/standarder/atlantis", "/standarder/atlantis/hvad-kan-jeg-forvente", "/standarder/__proto__"]) {
    const answer = await routes.request(path);
    assert.equal(answer.status, 404);
    assert.match(await answer.text(), /Vi kan ikke finde siden/);
  }
});

test("a search finds the clauses that hold every word, also without a script", async () => {
  const html = await page("/standarder/broenderslev?soeg=BRO-3.2");
  assert.deepEqual(idsIn(html), ["BRO-3.2"]);
});

test("our own pages are easy to read: LIX at most 35 in the middle and 40 at most", async () => {
  const paths = ["/", "/standarder", "/tilgaengelighed", "/standarder/vejen/hvad-kan-jeg-forvente"];
  const guides = [...site.standards.keys()].flatMap((slug) => [
    `/standarder/${slug}/guide`,
    `/standarder/${slug}/hvad-kan-jeg-forvente?${guide}`,
  ]);
  const measured = await Promise.all(
    [...paths, ...guides].map(async (path) => ({ path, lix: lix(readableText(await page(path))) })),
  );
  const sorted = measured.map((one) => one.lix).toSorted((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  assert.deepEqual(
    measured.filter((one) => one.lix > 40),
    [],
  );
  assert.ok(middle <= 35, `the middle is ${middle}`);
});

test("two standards stand side by side, with their clauses, and silence is told", async () => {
  const html = await page("/standarder/sammenlign?venstre=broenderslev&hoejre=unavngivet");
  const row = (topic: string): string => new RegExp(`<tr id="${topic}".*?</tr>`, "s").exec(html)?.[0] ?? "";
  assert.match(row("processing-time"), /5 uger.*BRO-6\.1.*10 uger.*UNA-8\.1/s);
  assert.match(row("packages"), /BRO-7\.1.*Standarden siger ikke noget om det/s);
  const [edition] = site.standards.get("broenderslev")?.editions ?? [];
  for (const { id } of edition?.clauses ?? []) assert.ok(html.includes(`/standarder/broenderslev#${id}"`), id);
});

test("comparing a municipality with itself, or with one that is not here, asks to choose again", async () => {
  for (const query of ["venstre=vejen&hoejre=vejen", "venstre=vejen&hoejre=atlantis", "venstre=&hoejre="]) {
    const answer = await routes.request(`/standarder/sammenlign?${query}`);
    assert.equal(answer.status, 422, query);
    assert.match(await answer.text(), /<title>Fejl: Sammenlign to kommuner/);
  }
});

test("the library that the pages are made from is the one that the system starts with", () => {
  assert.deepEqual([...loadStandardsLibrary().standards.keys()].toSorted(), [...site.standards.keys()].toSorted());
});
