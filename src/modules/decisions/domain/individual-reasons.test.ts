import assert from "node:assert/strict";
import { test } from "node:test";
import { judgedSentences, saysSomethingOfThePerson } from "./individual-reasons.ts";
import type { ReadBeside } from "./sentence-judgement.ts";

const anna: ReadBeside = { clause: null, names: ["Anna", "Holm"] };
const says = (reasons: string, clause: string | null = null) => saysSomethingOfThePerson(reasons, { ...anna, clause });

/** Each tells what is true of many: a decision that rests on it alone is skøn under regel (FOB 2024-19). */
const onlyRules: Readonly<Record<string, readonly string[]>> = {
  "the standard or the law": [
    "Det følger af BRO-9.1 i kommunens standard.",
    "Ydelsen er ikke omfattet af serviceniveauet, jf. standarden punkt 9.",
    "Borgeren er ikke i målgruppen efter § 85.",
    "Serviceloven § 85 giver ikke ret til hjælp til indkøb.",
    "Du tilhører ikke personkredsen i serviceloven § 85.",
    "Efter kommunens kvalitetsstandard går gruppetilbud forud for individuel støtte.",
    "Kvalitetsstandarderne udelukker støtte til rengøring og madlavning.",
    "Din ansøgning falder uden for rammerne af ordningen.",
    "Byrådet har vedtaget, at der ikke ydes støtte til fritidsaktiviteter.",
    "Hvis støtten kan ydes i gruppe, kan du ikke få individuel støtte.",
    "Ledsagelse til enkeltstående aftaler hos lægen er ikke en del af tilbuddet.",
    "Socialpædagogisk støtte kan ikke bruges til gulvvask.",
  ],
  "a diagnosis": [
    "Borgeren har en diagnose.",
    "Borgeren har diagnosen autisme.",
    "Du har ADHD.",
    "Du har paranoid skizofreni og borderline.",
    "Du lider af angst og depression, og det giver ikke ret til støtte.",
    "Din diagnose, OCD, hører ikke under ordningen.",
    "Borgere med ADHD klarer sig selv.",
    "Din læge skriver, at du har Aspergers syndrom.",
    "Ved samtalen den 5. marts fortalte du, at du har PTSD.",
    "Du har ikke en psykiatrisk diagnose, og derfor afslår vi.",
    "Du er diagnosticeret med bipolar lidelse af psykiatrien.",
  ],
  "an age": [
    "Borgeren er over 65 år.",
    "Du er 24 år, og støtten gives først fra 30 år.",
    "Efter § 85 giver vi ikke støtte til personer under 30.",
    "§ 85 gives ikke til unge under 30.",
    "Unge under 25 hører til i Den Kommunale Ungeindsats.",
    "Du er for ung til tilbuddet.",
    "Du er fyldt 67 og får folkepension.",
    "Du har fået tilkendt førtidspension.",
  ],
  "a price or the municipality's means": [
    "Støtten er for dyr.",
    "Kommunen har ikke råd.",
    "Kommunen har ikke råd til flere bevillinger i år.",
    "Der er ikke penge på budgettet til den støtte, du søger.",
    "Gruppetilbud er billigere end individuel støtte.",
    "Der er venteliste, og vi har ikke personale nok.",
    "Du må selv betale for rengøring.",
  ],
  "a cap": [
    "Vi bevilger ikke mere end 5 timer om ugen.",
    "Pakke 2 har et loft på 2,5 timer, og du har fået det maksimale.",
    "Du får allerede det højeste antal timer.",
    "Timetallet kan ikke overskride pakkens ramme.",
    "Du kan højst få tre timer ugentligt.",
  ],
  "a practice": [
    "Vi plejer ikke at give støtte til rengøring.",
    "Det er kommunens praksis.",
    "Det gør vi aldrig.",
    "Alle ansøgere får afslag på ledsagelse.",
    "Af hensyn til ligebehandling kan vi ikke gøre forskel.",
    "Ingen andre borgere får den støtte.",
  ],
  "another offer": [
    "Du kan i stedet benytte det lokale værested.",
    "Du henvises til frivillige tilbud.",
    "Du kan søge hjemmehjælp efter § 83.",
    "Du skal først afprøve et gruppeforløb.",
  ],
  "a bare verdict": [
    "Din funktionsevne er ikke betydeligt nedsat.",
    "Du har ikke særlige sociale problemer.",
    "Du er for velfungerende.",
    "Du opfylder ikke betingelserne.",
    "Efter en konkret og individuel vurdering har du ikke behov for støtte.",
    "Vi har foretaget en konkret vurdering og fundet, at du ikke er omfattet.",
    "Vi vurderer, at støtten ikke er nødvendig.",
    "Vi har lagt vægt på, hvad du selv kan.",
  ],
};

for (const [what, reasons] of Object.entries(onlyRules)) {
  test(`${what} says nothing of the person`, () => {
    for (const sentence of reasons) assert.equal(says(sentence), false, sentence);
    assert.equal(says(reasons.join(" ")), false, "all of them together");
  });
}

test("one sentence about what this person does, can or lacks is enough", () => {
  for (const sentence of [
    "Du køber selv ind to gange om ugen og laver aftensmad.",
    "Anna klarer selv at tage bussen til værkstedet.",
    "Ved besøget 5. marts var lejligheden ryddet, og regningerne betalt.",
    "Du laver selv mad.",
    "Du tager selv din medicin.",
    "Du kan selv gøre rent.",
    "Du glemmer aldrig medicinen.",
    "Din søster hjælper dig med regningerne.",
    "Din familie hjælper dig med posten.",
    "Du bor hos din mor.",
    "Du arbejder 20 timer om ugen på et værksted.",
    "Du fortalte, at du handler på nettet.",
    "Lægen oplyser, at du kan stå, gå og løfte.",
    "Borgeren vasker tøj hver lørdag.",
    "Hun har betalt sine regninger til tiden siden nytår.",
    "Anna tager bussen til værkstedet hver dag.",
  ]) {
    assert.equal(says(sentence), true, sentence);
  }
});

test("a diagnosis, an age or a rule may stand there, when the person's own life does too", () => {
  for (const sentence of [
    "Du har autisme, men du handler selv ind og laver mad hver dag.",
    "Du er 24 år og bor hos din mor, som hjælper dig med posten.",
    "Du får angst i bussen, og derfor kører din bror dig til træning.",
    "Støtten er ikke omfattet af standarden. Du går allerede til psykolog hver onsdag og fortalte, at det hjælper.",
    "Vi plejer at tilbyde gruppe først. Du var med i gruppen i efteråret og brugte det, du lærte, derhjemme.",
    "Pakke 2 giver 2,5 timer, og du nåede selv alle dine mål på to timer i foråret.",
  ]) {
    assert.equal(says(sentence), true, sentence);
  }
});

test("repeating the clause adds nothing, also in other words", () => {
  const clause = "Støtten er ikke samtaleterapi. Har du brug for terapi, taler du med din læge.";
  for (const sentence of [
    "Terapi: tal med din læge.",
    "Har du brug for terapeutiske samtaler, kan du tale med lægen.",
    "Samtaleterapi er ikke en del af støtten, så du må tale med din læge om det.",
  ]) {
    assert.equal(says(sentence, clause), false, sentence);
  }
  assert.equal(says("Terapi går du allerede til hos psykologen hver onsdag i Vestbyen.", clause), true);
});

test("each sentence is told apart: which one only tells a rule, and of what kind", () => {
  const reasons =
    "Efter § 85, stk. 1, jf. standarden, er det ikke omfattet. Du har ADHD. Du vasker selv gulv hver fredag. Det er for dyrt.";
  assert.deepEqual(
    judgedSentences(reasons, anna).map(({ says: what }) => what),
    ["rule", "diagnosis", "individual", "price"],
  );
});

test("what one would write on a busy day is still only a rule", () => {
  for (const sentence of [
    "Du er under 30 år, og efter standarden hører du til i UngeCentret.",
    "§ 85 giver ikke støtte til unge under 30 år.",
    "Støtten er ikke tilgængelig for borgere med autismespektrumforstyrrelse.",
    "Din sygdom er ikke varig.",
    "Du har en medfødt hjerneskade.",
    "Du har fået konstateret Tourettes syndrom.",
    "Kommunen kan ikke finansiere det.",
    "Kommunens økonomi tillader det ikke.",
    "Det ville koste 4.000 kroner om måneden.",
    "Du har brugt dine 2,5 timer.",
    "Vi giver højst tre timer til rengøring.",
    "Pakken er fyldt op.",
    "Den slags støtte giver vi ikke.",
    "Vi bevilger normalt kun støtte i grupper.",
    "Du hører ikke til målgruppen, fordi du ikke har en betydelig nedsat funktionsevne.",
    "Opgaven er omfattet af § 83 og ikke § 85.",
    "Praktisk hjælp hører under hjemmehjælpen.",
    "Du skal selv kunne betale regninger via Betalingsservice.",
    "Regninger, der kan køre over betalingsservice, dækkes ikke af støtten.",
    "Støtten omfatter ikke flytning, ned- og udpakning.",
    "Det er ikke muligt at få ledsagelse til fritidsinteresser uden et pædagogisk sigte.",
    "Du kan få ledsagelse efter § 97 i stedet.",
    "Du er i kontanthjælpssystemet, og derfor er det jobcentrets ansvar.",
    "Da du er førtidspensionist, er du ikke berettiget.",
    "Du er 19 år.",
    "Du er jo voksen og bør selv kunne klare det.",
    "Mennesker i din situation kan normalt klare sig selv.",
    "Vi gør det samme for alle.",
    "Det har vi aldrig givet før.",
    "Vores leverandør har ikke ledige tider.",
    "Du er i arbejde og er derfor ikke omfattet.",
    "Din funktionsnedsættelse er ikke indgribende nok.",
    "Du lever ikke op til kravene i standarden.",
    "Kommunen har valgt ikke at tilbyde støtte i weekender.",
    "I henhold til kvalitetsstandardens punkt 7.1 bevilges støtten i pakker.",
    "Loftet for din pakke er nået.",
    "Du får afslag, da du er under 30 år.",
    "Du har skizotypi og tilhører distriktspsykiatrien.",
    "Vi lægger vægt på, at du har en udviklingshæmning.",
    "Autister har brug for struktur, og det giver vi ikke.",
    "Din alder taler imod.",
    "Du er pensionist, og støtten er rettet mod erhvervsaktive.",
    "Støtten må ikke koste mere end 1.200 kr. om ugen.",
    "Økonomiudvalget har strammet serviceniveauet.",
    "Der kan ikke gives mere end en time om ugen.",
    "Du har ret til pakke 1.",
    "Behandling hører til i regionen.",
    "Psykologisk behandling er ikke en opgave for bostøtten.",
    "Terapi gives af regionen og ikke af kommunen.",
  ]) {
    assert.equal(says(sentence), false, sentence);
  }
});

test("plain sentences about somebody's day are let through", () => {
  for (const sentence of [
    "Du har ikke mødt op til de tre aftaler, vi lavede i foråret.",
    "Du har lagt de faste regninger i Betalingsservice og viste selv, hvordan budgettet bliver fulgt i netbanken.",
    "Du fortalte ved samtalen den 3. marts, at din kæreste står for indkøb og mad.",
    "Du har haft ADHD i mange år, men du har selv fundet en app, der holder styr på dine aftaler.",
    "Du går hver tirsdag og torsdag i værestedet Kilden og får hjælp til din post der.",
    "Du klarer dig uden støtte i hverdagen, og din mor betaler regningerne.",
    "Vi så ved besøget, at køkkenet var rent og opvasken taget.",
    "Du har kørekort og kører selv til lægen.",
    "Din kontaktperson skriver, at du nu handler ind alene.",
    "Du sover om dagen, men står op, når din nabo ringer.",
    "Du har selv sagt, at du ikke ønsker støtte til rengøring.",
    "Du passer dit arbejde på lageret alle hverdage fra 7 til 15.",
    "Statusattesten viser, at du kan gå 500 meter uden smerter.",
    "Du har gennemført alle mål i den plan, vi lavede sammen.",
    "Du vasker tøj på vaskeriet om søndagen.",
    "Hans bror henter ham hver fredag.",
    "Du læser dine breve med det samme og svarer på dem.",
    "Du har fået en robotstøvsuger, og gulvene er rene.",
    "Du nåede målet om at lave mad tre gange om ugen.",
    "Du klarer selv rengøringen.",
    "Du kan selv overskue din økonomi.",
    "Du handler selv.",
    "Du bruger Betalingsservice og har ingen restancer.",
    "Borgeren kan selv tage bad og klæde sig på.",
    "Anna har lært at tage bussen alene.",
  ]) {
    assert.equal(says(sentence), true, sentence);
  }
});
