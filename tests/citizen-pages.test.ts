import assert from "node:assert/strict";
import { test } from "node:test";
import { allPages } from "./citizen-pages/all-pages.ts";
import { hasJava, htmlValidateFindings, vnuFindings } from "./citizen-pages/markup.ts";
import { longSentences, measuredPages } from "./citizen-pages/plain-words.ts";

test("every page of the public and of citizens is looked at by somebody, also with its errors", async () => {
  const { forgotten, pages } = await allPages();
  assert.deepEqual(forgotten, []);
  assert.ok(pages.length > 150, `${pages.length}`);
  assert.ok(pages.filter(({ status }) => status === 422).length > 20);
  assert.deepEqual(
    pages.filter(({ status }) => status >= 500).map(({ route, who }) => `${route} (${who})`),
    [],
  );
});

test("html-validate finds nothing on any of them", async () => {
  const { pages } = await allPages();
  assert.deepEqual(await htmlValidateFindings(pages), []);
  const [page] = pages;
  assert.ok(page);
  const broken = { ...page, html: page.html.replace("<main", '<img src="x.png"><main') };
  assert.match((await htmlValidateFindings([broken])).join(), /wcag\/h37/);
});

test("the Nu Html Checker finds nothing on any of them", {
  skip: hasJava() ? false : "there is no Java here",
}, async () => {
  const { pages } = await allPages();
  const [page] = pages;
  assert.ok(page);
  const broken = { ...page, who: "the broken one", html: page.html.replace("</main>", "</p></main>") };
  assert.deepEqual(
    vnuFindings([...pages, broken]).map((found) => /element in scope.*the broken one/s.test(found) || found),
    [true],
  );
});

test("citizens' pages are easy to read: LIX 35 at most in the middle, 40 at most on any, no sentence over 25 words", async () => {
  const { pages } = await allPages();
  const found = measuredPages(pages).toSorted((one, other) => one.lix - other.lix);
  const middle = found[Math.floor(found.length / 2)]?.lix ?? 0;
  assert.ok(middle > 0 && middle <= 35, `the middle is ${middle}`);
  assert.deepEqual(
    found.filter(({ lix }) => lix > 40),
    [],
  );
  assert.deepEqual(longSentences(pages), []);
});
