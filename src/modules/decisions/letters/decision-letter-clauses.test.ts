import assert from "node:assert/strict";
import { test } from "node:test";
import { decisionOf, grantedPart, refusedPart, standardOf } from "../../../../tests/letter-samples.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import type { DecisionPart } from "../domain/decision-letter-facts.ts";

const granted = grantedPart("SEL-85");
const refused = refusedPart("SEL-85");
const quick = grantedPart("SEL-82b");

/** What each clause must bring about in a decision's letter: the words that then stand in it. */
const clauses: readonly (readonly [clause: string, slug: string, part: DecisionPart, words: string])[] = [
  ["AAB-03.1", "aabenraa", granted, "Støtten gives efter servicelovens § 85."],
  ["AAB-24.1", "aabenraa", granted, "Støtten koster dig ikke noget."],
  ["AAB-24.2", "aabenraa", granted, "Du kan få udgifter til materialer og transport."],
  ["AAB-24.3", "aabenraa", granted, "Du kan aftale at købe ekstra service."],
  ["AAB-24.4", "aabenraa", granted, "Visse aktiviteter koster penge."],
  ["AAB-25.1", "aabenraa", refused, "følger vi forvaltningsloven og retssikkerhedsloven"],
  ["AAB-26.1", "aabenraa", refused, "Du kan klage over afgørelsen."],
  ["AAB-26.3", "aabenraa", refused, "Vi skal have din klage senest fredag den 17. april 2026."],
  ["AAB-26.4", "aabenraa", refused, "Du kan skrive, ringe eller komme forbi"],
  ["AAB-26.5", "aabenraa", refused, "Så klager du til leverandøren."],
  ["AAB-26.6", "aabenraa", refused, "Vurderer vi, at du ikke har behov for støtten, kan du klage over den afgørelse."],
  ["VEJ-1.0.4", "vejen", quick, "Du kan ikke klage over afgørelsen til en anden myndighed."],
  ["VEJ-1.0.6", "vejen", quick, "Et afklaringsforløb gives efter servicelovens § 82 a eller § 82 b."],
  ["VEJ-2.0.1", "vejen", granted, "Støtten gives efter servicelovens § 85."],
  ["VEJ-3.0.2", "vejen", granted, "Du skal ønske at få støtte."],
  ["VEJ-3.3.1", "vejen", granted, "Støtten er gratis for dig."],
  ["VEJ-3.3.2", "vejen", granted, "Du betaler selv for transport"],
  ["VEJ-3.3.3", "vejen", granted, "Så skal du som udgangspunkt selv kunne komme derhen og hjem igen."],
  ["VEJ-3.4.2", "vejen", refused, "Vi skal have din klage senest fredag den 17. april 2026."],
  ["VEJ-3.8.2", "vejen", granted, "Vi følger op sammen med dig senest fredag den 3. juli 2026."],
  ["BRO-3.5", "broenderslev", refused, "Afgørelse: Du får ikke den støtte, du har søgt om"],
  ["BRO-3.6", "broenderslev", granted, "Støtten begynder senest fredag den 3. april 2026."],
  ["BRO-4.2", "broenderslev", refused, "Vores svar\nRengøring\n»Jeg vil gerne have en, der gør rent.«\nNej"],
  ["BRO-4.3", "broenderslev", refused, "Derfor har vi besluttet det"],
  ["BRO-5.1", "broenderslev", refused, "Fristen er 4 uger fra den dag, du får brevet."],
  ["BRO-5.2", "broenderslev", refused, "Vi ser på sagen igen inden 4 uger."],
  ["BRO-13.1", "broenderslev", granted, "Vi følger op sammen med dig senest fredag den 3. juli 2026."],
  ["BRO-14.1", "broenderslev", granted, "Du betaler ikke for selve støtten."],
  ["BRO-14.3", "broenderslev", granted, "Du skal ønske at få støtten og være motiveret"],
  ["BRO-14.4", "broenderslev", granted, "Du skal være indstillet på at få støtte fra flere forskellige medarbejdere."],
  ["BRO-15.2", "broenderslev", granted, "Medarbejderen skal vise dig, hvordan du bruger dine redskaber."],
  ["BRO-16.1", "broenderslev", granted, "Støtten bliver givet efter § 85 eller § 85 a i serviceloven."],
  ["SON-2.6", "soenderborg", refused, "Afgørelse: Du får ikke den støtte, du har søgt om"],
  ["SON-3.7", "soenderborg", granted, "Du skal selv deltage i det, I har aftalt."],
  ["SON-5.1", "soenderborg", granted, "Den, der skal hjælpe dig, kontakter dig senest fredag den 27. marts 2026."],
  ["SON-6.1", "soenderborg", granted, "Du har medansvar og indflydelse."],
  ["SON-6.2", "soenderborg", granted, "Sker der ændringer hos dig, fortæller du det til"],
  ["SON-6.3", "soenderborg", granted, "Du er med til, at medarbejderen kan arbejde sikkert og sundt."],
  ["SON-8.1", "soenderborg", granted, "Støtten er gratis."],
  ["SON-11.1", "soenderborg", refused, "Hvis du er uenig"],
  ["SON-11.2", "soenderborg", quick, "Du kan ikke klage over afgørelsen til en anden myndighed."],
  ["SON-12.3", "soenderborg", granted, "Støtten bliver givet efter § 82 b eller § 85 i serviceloven."],
  ["UNA-4.1", "unavngivet", granted, "Støtten er gratis. Der er ingen egenbetaling."],
  ["UNA-6.1", "unavngivet", granted, "Du skal ønske at få støtte og være motiveret"],
  ["UNA-8.3", "unavngivet", granted, "Vi følger op sammen med dig senest fredag den 3. juli 2026."],
  ["UNA-9.1", "unavngivet", granted, "Støtten bliver givet efter § 85 i serviceloven."],
];

for (const [clause, slug, part, words] of clauses)
  test(`${clause} is in the decision's letter, and named among what the letter rests on`, () => {
    const letter = decisionOf(standardOf(slug), [part]);
    assert.ok(letterText(letter).join("\n").includes(words), words);
    assert.ok(letter.sources.split(/, |: |\.$/).includes(clause), letter.sources);
  });
