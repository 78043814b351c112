import assert from "node:assert/strict";
import { test } from "node:test";
import { sourceFiles, withoutComments } from "./source-files.ts";

const files = sourceFiles();
/** What makes pages, and what runs in browsers. */
const pages = files.filter(({ path }) => path.endsWith(".tsx") || path.startsWith("ui/"));
const madeFromText = /\beval\(|new Function\(|setTimeout\("/;

/** What the Content-Security-Policy stops in a browser, or would make unsafe. */
const forbidden: readonly (readonly [what: string, found: RegExp])[] = [
  ["a style on an element", /\sstyle=/],
  ["a stylesheet in the page", /<style[\s>]/],
  ["an event handler on an element", /\son[A-Za-z]+=["{]/],
  ["markup that is not escaped", /dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML|document\.write/],
  ["a script in the page", /<script(?![^>]*\ssrc=)/],
  ["a button that turns an asking form into a posting one, which would carry no token", /\sformMethod=/i],
];

for (const [what, found] of forbidden) {
  test(`no page has ${what}`, () => {
    const having = pages.filter(({ text }) => found.test(withoutComments(text)));
    assert.deepEqual(
      having.map((file) => file.path),
      [],
    );
  });
}

test("no code is made from text, anywhere", () => {
  const having = files.filter(({ text }) => madeFromText.test(withoutComments(text)));
  assert.deepEqual(
    having.map((file) => file.path),
    [],
  );
  assert.ok(madeFromText.test("eval(x)"));
});

test("the list finds what it looks for", () => {
  const samples = [
    '<p style="color:red">',
    "<style>",
    "<a onClick={go}>",
    "<p dangerouslySetInnerHTML={x}>",
    "<script>alert(1)</script>",
    '<button formMethod="post">',
  ];
  assert.deepEqual(
    forbidden.map(([, found], at) => found.test(samples[at] ?? "")),
    samples.map(() => true),
  );
});
