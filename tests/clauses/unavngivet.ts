import { cites, isAbout, letterSays, opens, says } from "./details.ts";
import { applied, followedUp, granted, owes, started } from "./owed.ts";
import {
  asked,
  delivers,
  expects,
  followsUp,
  forThose,
  inLetter,
  pays,
  plans,
  runs,
  tells,
  weighed,
} from "./places.ts";
import { under, type Witness, witness, witnessesOf } from "./witness.ts";

/** The quality standard "Socialpædagogisk indsats" of a municipality that it does not name, read by hand. */
export const unavngivet: readonly Witness[] = witnessesOf(
  "unavngivet",
  under(
    "Hvem kan få ydelsen",
    witness(
      "UNA-1.1: considerably reduced function, and need for help to develop or maintain skills",
      forThose([], /betydeligt nedsat fysisk eller psykisk funktionsevne/, /udvikle eller bevare færdigheder/),
      says(/betydeligt nedsat fysisk eller psykisk funktionsevne/, /også have behov.*udvikle eller bevare færdigheder/),
    ),
    witness(
      "UNA-1.2: support is weighed together with help under other schemes",
      weighed(1, /hjælp får borgeren efter andre ordninger/),
      says(/sammen med den hjælp, du får efter andre ordninger/, /mentor, afklaring til arbejde, genoptræning/),
      says(/tilbud om beskæftigelse eller aktivitets- og klubtilbud/),
    ),
  ),
  under(
    "Formål med ydelsen",
    witness(
      "UNA-2.1: the purpose is told: function, social competences, own choices, an independent life",
      tells("purpose"),
      says(/bevare eller udvikle den måde, du fungerer på, og dine sociale evner/, /selv at vælge og få indflydelse/),
      says(/selvhjulpen, så du kan leve så selvstændigt/),
    ),
  ),
  under(
    "Hvad indeholder ydelsen",
    witness(
      "UNA-3.1: a concrete assessment asks how support furthers independence, in practice and personally",
      asked("assessment", /konkrete vurdering af borgerens behov.*mere selvstændig, praktisk og personligt/),
      says(/vurderer konkret, hvad du har behov for/, /mere selvstændig og udvikle dine personlige færdigheder/),
      says(/hjælp til selvhjælp, både praktisk og personligt/),
    ),
    witness(
      "UNA-3.2: four ways: digital, drop-in centre or network café, group, individual at home and nearby",
      delivers("form"),
      says(/fire måder: digitalt, i et værested eller en netværkscafé, i en gruppe eller alene/),
      says(/i dit hjem og uden for hjemmet, i nærområdet/),
      opens("digital", "drop-in", "group", "individual"),
    ),
    witness(
      "UNA-3.3: examples are told: healthy habits, talking about money, structure in everyday life",
      tells("content"),
      says(/sunde vaner med kost, rygning, alkohol og motion/, /samtaler om økonomi/, /struktur i hverdagen/),
    ),
  ),
  under(
    "Særlige forhold",
    witness(
      "UNA-4.1: free of charge, with no user payment",
      pays("free"),
      says(/Støtten er gratis/, /ingen egenbetaling/),
    ),
  ),
  under(
    "Borgerinddragelse",
    witness(
      "UNA-5.1: citizen, relatives or guardian take part, above all in needs, hopes, goals and plan",
      plans("involvement"),
      says(/med i din egen sag/, /pårørende eller din værge/, /dine behov, dit håb og dine drømme/),
      says(/mål og handleplan/),
    ),
  ),
  under(
    "Krav til borgeren",
    witness(
      "UNA-6.1: the citizen must want support; it is tried to motivate; where that fails the support ends",
      expects("motivation"),
      says(/ønske at få støtte og være motiveret/, /forsøgt at motivere dig/, /ikke muligt, slutter støtten/),
    ),
  ),
  under(
    "Pårørendesamarbejde",
    witness(
      "UNA-7.1: relatives are gladly involved, as far as the citizen wishes",
      asked("assessment", /Hvem ønsker borgeren at få inddraget/),
      says(/inddrager gerne dine pårørende, i det omfang du selv ønsker/),
    ),
  ),
  under(
    "Sagsbehandlingsfrister og opfølgning",
    witness(
      "UNA-8.1: an answer is owed at the latest 10 weeks after receipt",
      runs("decision", { weeks: 10 }, { page: /Frist: 10 uger/ }),
      says(/svar senest 10 uger efter, at kommunen har fået din ansøgning/),
      cites("retssikkerhedsloven § 3, stk. 2"),
      owes("decision", [applied("2026-03-03")], "2026-05-12"),
      owes("decision", [applied("2026-03-05")], "2026-05-14", { actBy: "2026-05-13" }),
    ),
    witness(
      "UNA-8.2: granted and planned individually, from the assessment of functioning",
      asked("decision", /bevilge eller afslå.*funktionsevne og behov/),
      says(/bevilget efter en individuel vurdering/, /vurdering af, hvordan du fungerer/),
    ),
    witness(
      "UNA-8.3: new grants are followed up within 3 months, then at most a year apart",
      followsUp("interval", { first: { months: 3 }, next: { months: 12 } }),
      says(/inden 3 måneder/, /højst 1 år imellem/),
      owes("first-follow-up", [granted("SEL-85", "2026-03-20"), started("2026-04-08")], "2026-07-08"),
      owes("first-follow-up", [granted("SEL-85", "2026-03-02"), started("2026-03-05")], "2026-06-05", {
        actBy: "2026-06-04",
      }),
      owes(
        "follow-up",
        [granted("SEL-85", "2026-03-20"), started("2026-04-08"), followedUp("2026-07-06")],
        "2027-07-06",
      ),
    ),
  ),
  under(
    "Lovgrundlag for ydelse",
    witness(
      "UNA-9.1: the letter gives § 85 as legal basis, which covers special social problems too",
      inLetter(["decision"], "legal-basis"),
      says(/givet efter § 85 i serviceloven/, /også særlige sociale problemer/),
      isAbout("SEL-85"),
      cites("serviceloven § 85"),
      letterSays("decision", "SEL-85", /Støtten bliver givet efter § 85 i serviceloven/),
      letterSays("refusal", "SEL-85", /også særlige sociale problemer/),
    ),
  ),
);
