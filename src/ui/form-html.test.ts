import assert from "node:assert/strict";
import { test } from "node:test";
import { h } from "preact";
import { render } from "preact-render-to-string";
import { boxesIn, fieldsIn, filledForm } from "./form-html.ts";

/** A form as our pages write it. */
const form = render(
  h("form", { method: "post" }, [
    h("input", { type: "hidden", name: "maerke", value: "abc" }),
    h("input", { type: "text", name: "navn", value: 'Å "B" <C> & D', "aria-label": 'med value="x" > her' }),
    h("textarea", { name: "tekst" }, "Første\nanden <b> linje"),
    h("input", { type: "radio", name: "svar", value: "ja", checked: true }),
    h("input", { type: "radio", name: "svar", value: "nej" }),
    h("input", { type: "checkbox", name: "dele", value: "en", checked: true }),
    h("input", { type: "checkbox", name: "dele", value: "to", checked: true }),
    h("select", { name: "valg" }, [
      h("option", { value: "" }, "Vælg"),
      h("option", { value: "b", selected: true }, "B"),
    ]),
    h("input", { type: "file", name: "fil" }),
    h("button", { type: "submit", name: "knap", value: "gem" }, "Gem"),
  ]),
);

const told = (html: string) => Object.fromEntries(fieldsIn(html).map(({ name, values }) => [name, values]));

test("a form's fields are read as a browser would send them, with what only the page itself carries told apart", () => {
  assert.deepEqual(told(form), {
    maerke: ["abc"],
    navn: ['Å "B" <C> & D'],
    tekst: ["Første\nanden <b> linje"],
    svar: ["ja"],
    dele: ["en", "to"],
    valg: ["b"],
    knap: [],
  });
  const kinds = Object.fromEntries(fieldsIn(form).map(({ name, kind }) => [name, kind]));
  assert.deepEqual([kinds["maerke"], kinds["tekst"], kinds["knap"]], ["carried", "answer", "button"]);
});

test("texts are put in their fields, whatever stands in them, and what was not chosen is not chosen", () => {
  const texts = {
    maerke: "xyz",
    navn: '"><script>alert(1)</script>',
    tekst: "\n\nTo tomme linjer først $& </textarea> slut",
    svar: "nej",
    dele: ["to"],
    valg: "",
  };
  const filled = filledForm(form, texts);
  assert.deepEqual(told(filled), {
    maerke: ["xyz"],
    navn: ['"><script>alert(1)</script>'],
    tekst: ["\n\nTo tomme linjer først $& </textarea> slut"],
    svar: ["nej"],
    dele: ["to"],
    valg: [""],
    knap: [],
  });
  assert.doesNotMatch(filled, /<script/);
  assert.match(filled, /aria-label="med value=&quot;x&quot; &gt; her"/);
});

test("a field that is not among the texts is left as it is; boxes of which none was ticked are among them, empty", () => {
  assert.deepEqual(boxesIn(form), ["dele"]);
  const filled = filledForm(form, { tekst: "Kun det her", dele: [] });
  assert.deepEqual(told(filled), { ...told(form), tekst: ["Kun det her"], dele: [] });
});

test("several fields of one name take their texts in order", () => {
  const rows = render(
    h(
      "form",
      {},
      [0, 1, 2].map((row) => h("input", { key: row, type: "text", name: "maal", value: "" })),
    ),
  );
  assert.deepEqual(told(filledForm(rows, { maal: ["et", "to", "tre"] })), { maal: ["et", "to", "tre"] });
});

test("a list in which nothing is chosen shows its first entry", () => {
  assert.deepEqual(
    told('<form><select name="v"><option value="a">A</option><option value="b">B</option></select></form>'),
    {
      v: ["a"],
    },
  );
});
