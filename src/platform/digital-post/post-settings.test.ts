import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfig } from "../config.ts";
import { digitalPostOf } from "./post-settings.ts";

const read = (settings: Record<string, string>) => readConfig(settings).digitalPost;

test("letters leave the house only where it is set how, and then by one way", () => {
  assert.equal(read({}), undefined);
  assert.equal(digitalPostOf(undefined), null);
  assert.deepEqual(read({ DIGITAL_POST_URL: "https://post.example.dk/beskeder", DIGITAL_POST_TOKEN: "x" }), {
    kind: "endpoint",
    endpoint: { url: "https://post.example.dk/beskeder", token: "x" },
    form: "memo",
  });
  const folder = read({ DIGITAL_POST_FOLDER: "/srv/post", DIGITAL_POST_FORM: "kombi" });
  assert.deepEqual(folder, { kind: "folder", folder: "/srv/post", form: "kombi" });
  assert.equal(digitalPostOf(folder)?.form, "kombi");
});

test("a setting that could lose a letter, or show it to others, is refused in one sentence", () => {
  const wrong: readonly (readonly [settings: Record<string, string>, says: RegExp])[] = [
    [{ DIGITAL_POST_FOLDER: "/srv/post", DIGITAL_POST_URL: "https://post.example.dk/" }, /kun ét sted hen/],
    [{ DIGITAL_POST_TOKEN: "x" }, /DIGITAL_POST_TOKEN hører til DIGITAL_POST_URL/],
    [{ DIGITAL_POST_URL: "http://post.example.dk/" }, /DIGITAL_POST_URL skal være en adresse med https/],
    [{ DIGITAL_POST_URL: "https://navn:kode@post.example.dk/" }, /DIGITAL_POST_URL skal være/],
    [{ DIGITAL_POST_FORM: "sms" }, /DIGITAL_POST_FORM skal være memo eller kombi/],
  ];
  for (const [settings, says] of wrong) assert.throws(() => readConfig(settings), says);
  assert.equal(read({ DIGITAL_POST_URL: "http://127.0.0.1:9/" })?.kind, "endpoint");
});
