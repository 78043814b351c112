import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { render } from "preact-render-to-string";
import { Form } from "../ui/form.tsx";
import { formToken, hasFormToken, withFormTokens } from "./csrf.ts";
import { formFields } from "./form-fields.ts";

const key = new Uint8Array(32).fill(3);
const token = formToken(key, "session-1");
const field = `<input type="hidden" name="_csrf" value="${token}"/>`;

test("a token is the session's and the key's: another of either gives another token", () => {
  assert.match(token, /^[\w-]{43}$/);
  assert.notEqual(formToken(key, "session-2"), token);
  assert.notEqual(formToken(new Uint8Array(32).fill(4), "session-1"), token);
  assert.equal(formToken(key, "session-1"), token);
});

test("every form that posts carries the token, a form that asks does not", () => {
  const page = render(
    <main>
      <Form method="post" action="/gem?a=>" submissionId="1">
        <textarea name="tekst">{'<form method="post">'}</textarea>
      </Form>
      <Form method="get" action="/soeg">
        <input name="soeg" title="method=post" />
      </Form>
      <Form method="post" action="/slet">
        <button type="submit">Slet</button>
      </Form>
    </main>,
  );
  const shown = withFormTokens(page, token);
  assert.equal(shown.split(field).length - 1, 2);
  assert.equal(shown.replaceAll(field, ""), page);
  const isFirstIn = (action: string) =>
    new RegExp(`action="${RegExp.escape(action)}"( [\\w-]+(="[^"]*")?)*>${RegExp.escape(field)}`).test(shown);
  assert.deepEqual(["/gem?a=>", "/slet", "/soeg"].map(isFirstIn), [true, true, false]);
});

const posting: readonly string[] = [
  '<form action="/x" method="post">',
  "<form method='post' action='/x'>",
  '<FORM class="a>b" METHOD=POST>',
  '<form\n  data-x=\'"\'\n  method = "Post"\n>',
  "<form novalidate method=post>",
];
for (const tag of posting) {
  test(`a form that posts is known however it is written: ${JSON.stringify(tag)}`, () => {
    assert.equal(withFormTokens(`${tag}</form>`, token), `${tag}${field}</form>`);
  });
}

const asking: readonly string[] = [
  "<form>",
  '<form method="get" action="/x?method=post">',
  '<form action="/a method=post">',
  "<form data-method='post' method=get>",
  '<formular method="post">',
  '<p title="form method=post">',
];
for (const tag of asking) {
  test(`what is no form that posts is left as it is: ${JSON.stringify(tag)}`, () => {
    assert.equal(withFormTokens(tag, token), tag);
  });
}

/** Answers whether the token held, and which fields the route then read. */
const site = new Hono().post("/", async (c) => {
  const held = await hasFormToken(c, token);
  return c.json({ held, fields: held ? await formFields(c) : null });
});
const answerTo = async (body: BodyInit, headers: Record<string, string> = {}): Promise<unknown> =>
  (await site.request("/", { method: "POST", body, headers })).json();

test("a form with the token is taken, and the route reads its fields without it", async () => {
  const fields = { navn: "Asta", valg: ["a", "b"] };
  const sent = [
    ["navn", "Asta"],
    ["_csrf", token],
    ["valg", "a"],
    ["valg", "b"],
  ];
  assert.deepEqual(await answerTo(new URLSearchParams(sent)), { held: true, fields });
  const inParts = new FormData();
  for (const [name = "", value = ""] of sent) inParts.append(name, value);
  assert.deepEqual(await answerTo(inParts), { held: true, fields });
});

const other = formToken(key, "session-2");
const refusedForms: readonly (readonly [what: string, body: BodyInit, headers?: Record<string, string>])[] = [
  ["no token", new URLSearchParams({ navn: "Asta" })],
  ["an empty token", new URLSearchParams({ _csrf: "" })],
  ["another session's token", new URLSearchParams({ _csrf: other })],
  ["the token cut short", new URLSearchParams({ _csrf: token.slice(0, -1) })],
  [
    "two tokens",
    new URLSearchParams([
      ["_csrf", token],
      ["_csrf", other],
    ]),
  ],
  ["the token as plain text, which needs no preflight", `_csrf=${token}`, { "Content-Type": "text/plain" }],
  ["the token in JSON", JSON.stringify({ _csrf: token }), { "Content-Type": "application/json" }],
  ["parts that cannot be read", `_csrf=${token}`, { "Content-Type": "multipart/form-data" }],
];
for (const [what, body, headers] of refusedForms) {
  test(`a form is not taken with ${what}`, async () => {
    assert.deepEqual(await answerTo(body, headers), { held: false, fields: null });
  });
}
