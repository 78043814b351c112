import assert from "node:assert/strict";
import { test } from "node:test";
import { m4aWith, mp3With, oggWith, wavWith, webmWith } from "../../tests/made-sounds.ts";
import { checkUpload } from "./uploads.ts";

const answerTo = async (bytes: Buffer) => {
  const outcome = await checkUpload(bytes, "optagelse.m4a");
  return outcome.ok ? outcome.value.mediaType : outcome.refusal;
};

/** What no kept byte may tell. */
const secret = "hemmeligt-sted-57.04N";

test("a recording is known by what it holds, and a film or a cut file is no recording", async () => {
  const table = [
    [m4aWith(), "audio/mp4"],
    [m4aWith("", "vide"), "kind-not-taken"],
    [m4aWith().subarray(0, -1), "broken"],
    [mp3With(), "audio/mpeg"],
    [mp3With(secret), "audio/mpeg"],
    [Buffer.from("ID3 er bare tekst, og ikke en optagelse."), "broken"],
    [oggWith(), "audio/ogg"],
    [oggWith("\x01vorbis"), "audio/ogg"],
    [oggWith("\x80theora"), "kind-not-taken"],
    [oggWith().subarray(0, -1), "broken"],
    [wavWith(), "audio/wav"],
    [wavWith().subarray(0, 30), "broken"],
    [Buffer.concat([Buffer.from("RIFF\0\0\0\0AVI ", "latin1"), Buffer.alloc(40)]), "kind-not-taken"],
    [webmWith(), "audio/webm"],
    [webmWith(1), "kind-not-taken"],
    [webmWith().subarray(0, 12), "broken"],
  ] as const;
  for (const [at, [bytes, expected]] of table.entries()) assert.equal(await answerTo(bytes), expected, `${at}`);
});

test("a recording loses what it tells of where and by whom it was made, and the sound stays where it stands", async () => {
  for (const sent of [m4aWith(secret), mp3With(secret), wavWith(secret)]) {
    assert.ok(sent.includes(secret));
    const outcome = await checkUpload(sent, "optagelse");
    assert.ok(outcome.ok);
    assert.equal(outcome.value.bytes.includes(secret), false);
  }
  const phone = await checkUpload(m4aWith(secret), "optagelse");
  assert.ok(phone.ok);
  assert.equal(phone.value.bytes.length, m4aWith(secret).length);
  assert.deepEqual(phone.value.bytes.subarray(-40), Buffer.alloc(40, 7));
});
