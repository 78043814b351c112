import assert from "node:assert/strict";
import { test } from "node:test";
import { sourceFiles, withoutComments } from "./source-files.ts";

const files = sourceFiles().map(({ path, text }) => ({ path, text: withoutComments(text) }));
const outside = files.filter(({ path }) => /(\/routes\/|paths\.ts$|^(compose|doors)\.)/.test(path));

/** What tells who somebody is, or what they wrote: never a part of an address. */
const telling = /cpr|navn|name|adresse|address|foedt|born|telefon|phone|mail|tekst|text/i;

test("no route takes a person's number, name or words from its path", () => {
  const parameters = outside.flatMap(({ path, text }) =>
    [...text.matchAll(/["'`/]:([A-Za-z]+)/g)].map(([, name = ""]) => `${path}: ${name}`),
  );
  assert.ok(parameters.length > 10);
  assert.deepEqual(
    parameters.filter((each) => telling.test(each.split(": ")[1] ?? "")),
    [],
  );
});

test("no route takes a person's number, name or words from the query", () => {
  const parameters = outside.flatMap(({ path, text }) =>
    [...text.matchAll(/req\.quer(?:y|ies)\("([^"]*)"\)/g)].map(([, name = ""]) => `${path}: ${name}`),
  );
  assert.ok(parameters.length > 5);
  assert.deepEqual(
    parameters.filter((each) => telling.test(each.split(": ")[1] ?? "")),
    [],
  );
});

test("a form that asks for a CPR number posts: no view with that field has a form that puts its fields in the address", () => {
  const views = files.filter(({ text }) => /\.cpr\b|name="cpr/.test(text) && /<(Form|form)\b/.test(text));
  assert.ok(views.length > 0);
  assert.deepEqual(
    views.filter(({ text }) => /method="get"/i.test(text)).map(({ path }) => path),
    [],
  );
});

test("nothing but the shell writes what was asked for into the log, and it writes the route's pattern", () => {
  const loggers = files.filter(({ text }) => /\blog\.(error|warn|info|debug)\(/.test(text));
  const telltale = /\blog\.(?:error|warn|info|debug)\([^;]*(?:req\.(?:url|path|query|header|raw)|\.href|searchParams)/s;
  assert.ok(loggers.some(({ path }) => path === "platform/web-shell.ts"));
  assert.deepEqual(
    loggers.filter(({ text }) => telltale.test(text)).map(({ path }) => path),
    [],
  );
});
