import assert from "node:assert/strict";
import { test } from "node:test";
import { decidesAnew } from "../../complaint-course.ts";
import { startSupport } from "../../granted-case.ts";
import { onDay } from "../../test-app.ts";
import {
  complains,
  forCitizen,
  forStaff,
  granted,
  reconsiders,
  ruled,
  sendsPackage,
  sendsVoiceNote,
  taskIds,
  tells,
  type Walk,
  type WalkToMake,
  walkAll,
  writesDown,
} from "./complaint-walk.ts";
import { answer, follow, press, unfold, write } from "./fill.ts";

const walks: readonly WalkToMake[] = [
  { name: "a voice note, kept, sent with its package and sent back", javaScript: true, does: sentBack },
  { name: "spoken at the desk, right in all of it, nothing is sent", javaScript: false, does: upheld },
  { name: "late on paper, sent on at once with the reason", javaScript: false, does: late },
  {
    name: "filed as about the decision, moved with its day and a note, and answered",
    javaScript: false,
    does: crossesOver,
  },
  { name: "somebody else's: the citizen says yes, then no to another", javaScript: true, does: somebodyElses },
];

test("complaints of each kind are walked from the first word to the end, on a phone", { timeout: 170_000 }, (t) =>
  walkAll(t, walks),
);

/** Held on to on 20 April 2026; sent back by a ruling of 25 August, so six weeks from 1 September are the processing time anew. */
async function sentBack(walk: Walk): Promise<void> {
  const { as, look, page, start } = walk;
  const made = await granted(walk, { name: "Asta Prøve", tasks: ["cleaning"] });
  await as(made.citizen, "2026-04-14", forCitizen(made));
  await complains(page);
  await sendsVoiceNote(page);
  await as(made.caseworker, "2026-04-20", forStaff(made));
  await follow(page, /-K1$/);
  await writesDown(page, "Jeg kan ikke selv gøre rent.");
  await reconsiders(page, "Vi holder fast i afgørelsen", "Der er ikke kommet noget nyt.");
  await look("vej-klage-holdt-fast");
  await sendsPackage(walk, made, "2026-04-20");
  await tells(walk, /Det er gemt, at pakken er sendt/);
  await as(made.citizen, "2026-04-20", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Klagen er hos Ankestyrelsen/);
  await look("vej-klage-hos-ankestyrelsen");
  await as(made.caseworker, "2026-09-01", forStaff(made));
  await follow(page, /-K1$/);
  await ruled(walk, {
    outcome: "Hjemvist: kommunen skal afgøre igen",
    fromDay: "2026-08-25",
    toClarify: "Hvordan hun sover",
  });
  await look("vej-hjemvist");
  await as(made.citizen, "2026-09-01", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Ankestyrelsens svar[\s\S]*Du får svar senest tirsdag den 6\. oktober 2026/);
  await decidesAnew(onDay(start, "2026-09-15"), made, taskIds(made));
  await as(made.citizen, "2026-09-15", `/borger/broenderslev/sag/${made.caseId}/afgoerelse`);
  await tells(walk, /15\. september 2026/);
}

async function upheld(walk: Walk): Promise<void> {
  const { as, page, start } = walk;
  const made = await granted(walk, { name: "Bo Prøve", tasks: ["cleaning"] });
  await as(made.caseworker, "2026-04-14", forStaff(made));
  await follow(page, "Registrér en klage");
  await write(page, "Klagen med klagerens egne ord", "Min ryg er slidt.");
  await answer(page, "Hvordan kom klagen?", "Ved et møde");
  await page.getByLabel(/^Jeg har læst klagen op/).check();
  await press(page, "Modtag klagen og lav kvitteringen");
  await tells(walk, /14\. april 2026, ved et møde, skrevet ned og læst op/);
  await reconsiders(page, "Borgeren får ret", "Lægen skriver, at ryggen er slidt.");
  await tells(walk, /Ny afgørelse på vej/);
  await decidesAnew(onDay(start, "2026-05-06"), made, taskIds(made));
  await as(made.caseworker, "2026-05-06", forStaff(made));
  await follow(page, /-K1$/);
  assert.equal(await page.getByRole("link", { name: "Lav pakken til Ankestyrelsen" }).count(), 0);
  await as(made.citizen, "2026-05-06", forCitizen(made));
  await follow(page, "Klage over afgørelsen");
  await tells(walk, /Kommunen giver dig ret/);
}

/** The letter of 1 April could be complained of until 29 April 2026. */
async function late(walk: Walk): Promise<void> {
  const { as, page } = walk;
  const made = await granted(walk, { name: "Carl Prøve", tasks: ["cleaning"] });
  await as(made.caseworker, "2026-05-20", forStaff(made));
  await follow(page, "Registrér en klage");
  await answer(page, "Hvordan kom klagen?", "I et brev");
  await write(page, "Kom klagen efter fristen: hvorfor?", "Jeg lå på hospitalet.");
  await press(page, "Modtag klagen og lav kvitteringen");
  await tells(walk, /Kvitteringen til borgeren er lavet\./);
  await sendsPackage(walk, made, "2026-05-20");
  await tells(walk, /Det er gemt, at pakken er sendt/);
}

async function crossesOver(walk: Walk): Promise<void> {
  const { as, page, start } = walk;
  const made = await granted(walk, { name: "Eva Prøve", tasks: ["economy", "cleaning"] });
  await startSupport(onDay(start, "2026-04-10"), made, "2026-04-10");
  await as(made.citizen, "2026-04-14", forCitizen(made));
  await complains(page);
  await press(page, "Send klagen");
  await as(made.caseworker, "2026-04-15", forStaff(made));
  await follow(page, /-K1$/);
  await unfold(page, "Klagen handler om støtten eller behandlingen");
  await write(page, "Hvorfor hører den til der?", "Den handler om, at de kommer for sent.");
  await press(page, "Flyt klagen");
  await tells(walk, /Den handler om, at de kommer for sent/);
  await write(page, "Svaret, som det skal stå i brevet", "Fremover ringer de til dig.");
  await press(page, "Send svaret i et brev");
  await as(made.citizen, "2026-04-17", forCitizen(made));
  await follow(page, "Klage over støtten eller behandlingen");
  await tells(walk, /14\. april 2026[\s\S]*Derfor: Den handler om, at de kommer for sent/);
  await follow(page, "Læs svaret");
  await tells(walk, /Fremover ringer de til dig/);
}

async function somebodyElses(walk: Walk): Promise<void> {
  const { as, look, page } = walk;
  const made = await granted(walk, { name: "Finn Prøve", tasks: ["cleaning"] });
  const saysOf = async (number: string, button: string) => {
    await as(made.caseworker, "2026-04-14", forStaff(made));
    await follow(page, "Registrér en klage");
    await answer(page, "Hvem klager?", "En anden, uden fuldmagt i sagen");
    await write(page, "Navn på den, der klager uden fuldmagt", "Else Prøve, mor");
    await press(page, "Modtag klagen og lav kvitteringen");
    await tells(walk, /Venter på borgerens ja/);
    const complaintId = new URL(page.url()).pathname.split("/").at(-1);
    await as(made.citizen, "2026-04-15", `${forCitizen(made)}/${complaintId}`);
    await tells(walk, /Else Prøve, mor har klaget for dig/);
    await look(`vej-en-andens-klage-${number}`);
    await press(page, button);
  };
  await saysOf("ja", "Ja, det er min klage");
  await tells(walk, /Klagen går videre[\s\S]*Kommunen ser på afgørelsen igen/);
  await follow(page, "Træk klagen tilbage");
  await press(page, "Træk klagen tilbage");
  await tells(walk, /Klagen er trukket tilbage\. Der sker ikke mere\./);
  await saysOf("nej", "Nej, stop klagen");
  await tells(walk, /Tak for dit svar\. Klagen er stoppet/);
}
