import assert from "node:assert/strict";
import type { QuestionId } from "../src/modules/applications/domain/question.ts";
import type { CitizenActor } from "../src/modules/people/domain/actor.ts";
import {
  beginProposal,
  readWritten,
  saveWritten,
  sendProposal,
} from "../src/modules/proposals/use-cases/write-proposal.ts";
import type { App } from "../src/platform/app.ts";

/** What is answered for another. */
export const answersForAnother: Readonly<Partial<Record<QuestionId, Readonly<Record<string, string>>>>> = {
  opgaver: { "opgaver-post": "mail" },
  "egne-ord": { svar: "Brevene bliver ikke åbnet." },
  hverdag: { "ved-ikke": "ja" },
  proevet: { "ved-ikke": "ja" },
  hjaelper: { svar: "nej" },
  akut: { svar: "nej" },
  bolig: { svar: "nej" },
  pension: { svar: "nej" },
  oensker: { "ved-ikke": "ja" },
  kontakt: { svar: "ved-ikke" },
};

/** An application that somebody begins to write for whoever has a CPR number. Gives its id. */
export async function draftBetween(app: App, writer: CitizenActor, cpr: string): Promise<string> {
  const begun = await beginProposal(app, writer, {
    fields: { navn: "Ella Eksempel", cpr, forhold: "relative", kontakt: "00 00 00 01" },
    bornOn: "blank",
    submissionId: app.newId(),
  });
  assert.ok(begun.ok);
  return begun.value.split("/").at(-1) ?? "";
}

/** The same, sent on to whoever has the number. */
export async function proposalBetween(app: App, writer: CitizenActor, cpr: string): Promise<string> {
  const id = await draftBetween(app, writer, cpr);
  for (const [question, typed] of Object.entries(answersForAnother))
    await saveWritten(app, writer, id, question as QuestionId, typed);
  assert.ok((await sendProposal(app, writer, id))?.ok);
  assert.ok((await readWritten(app, writer)).some((one) => one.id === id));
  return id;
}
