import { cites, isAbout, letterSays, onlyFor, onlyForTasks, onlyOn, opens, says } from "./details.ts";
import { applied, followedUp, granted, owes, refused, started } from "./owed.ts";
import {
  aims,
  asked,
  complains,
  delivers,
  followsUp,
  forThose,
  inLetter,
  notCovered,
  pays,
  plans,
  runs,
  sends,
  tells,
  weighed,
} from "./places.ts";
import { under, type Witness, witness, witnessesOf } from "./witness.ts";

/** Under 25 when the application comes in. */
const young = onlyFor(/hvis du er under 25 år\.$/, ({ age }) => age < 25);

/** Aabenraa's guiding service level, read by hand: case no. 22/2261, approved 4 May 2022. */
export const aabenraa: readonly Witness[] = witnessesOf(
  "aabenraa",
  under(
    "intro · Vejledende serviceniveau",
    witness(
      "AAB-00.1: citizens are told the kinds of help, their rights, and the level that politicians have set",
      tells("about"),
      says(
        /hvilken hjælp/,
        /hvilke rettigheder du har, når du søger støtte, og når du får den/,
        /politikerne/,
        /vejledende/,
      ),
    ),
  ),
  under(
    "1 · Formålet med støtten",
    witness(
      "AAB-01.1: support is first of all to keep or develop skills, and why it takes this form is asked",
      asked("assessment", /færdigheder.*netop socialpædagogisk støtte/),
      says(/bevare det, du kan, eller med at lære mere/, /netop denne form for støtte/),
      cites("serviceloven § 85"),
    ),
    witness(
      "AAB-01.2: help rests on one's own responsibility, an individual assessment, the citizen's part, and weighed reasons",
      asked("decision", /individuelle vurdering.*borgeren været med.*faglige og økonomiske hensyn/),
      says(/ansvar, du har for dig selv og din familie/, /konkret på, hvad netop du har brug for/, /sammen med dig/),
      says(/både på det faglige og på økonomien/, /servicelovens § 1\b/),
      cites("serviceloven § 1"),
    ),
  ),
  under(
    "2 · Målgruppen og indsats for socialpædagogisk støtte",
    witness(
      "AAB-02.1: the target group is considerably reduced function, or special social problems",
      forThose(["SEL-85"], /fysiske eller psykiske funktionsevne betydeligt nedsat/, /særlige sociale problemer/),
      says(/er for dig, hvis din fysiske eller psykiske funktionsevne er betydeligt nedsat/),
      says(/også for dig, hvis du har særlige sociale problemer/),
      isAbout("SEL-85"),
      cites("serviceloven § 85"),
    ),
  ),
  under(
    "3 · Lov om social service § 85",
    witness(
      "AAB-03.1: the decision's letter says that support is given under § 85, and where the act can be read",
      inLetter(["decision", "change", "end"], "legal-basis"),
      says(/servicelovens § 85/, /hjælp, omsorg eller støtte, optræning/, /funktionsevne er betydeligt nedsat/),
      says(/særlige sociale problemer/, /www\.retsinformation\.dk/),
      isAbout("SEL-85"),
      cites("serviceloven § 85"),
      letterSays("decision", "SEL-85", /www\.retsinformation\.dk/),
      letterSays("refusal", "SEL-85", /www\.retsinformation\.dk/),
    ),
  ),
  under(
    "4 · Kerneopgaven",
    witness(
      "AAB-04.1: the core task is told: health, mastery of one's own life, social communities",
      tells("purpose"),
      says(/én kerneopgave/, /sundhed og din evne til at mestre dit eget liv/, /sociale fællesskaber/),
    ),
  ),
  under(
    "5 · Funktionsniveau frem for diagnoser",
    witness(
      "AAB-05.1: no particular diagnosis may be required",
      asked("assessment", /funktionsniveau i hverdagen, uanset om der er en diagnose/),
      says(/ikke kræve, at du har en bestemt diagnose/, /støtte efter § 85/),
      cites("serviceloven § 85"),
    ),
    witness(
      "AAB-05.2: a diagnosis does not in itself give support; functioning is held against each task applied for",
      asked("assessment", /funktionsniveau i forhold til hver af de opgaver/),
      says(/diagnoser giver ikke i sig selv støtte/, /funktionsniveau/, /opgaver, du søger om støtte til/),
      cites("serviceloven § 85"),
    ),
  ),
  under(
    "6 · Ikke enkeltstående opgaver",
    witness(
      "AAB-06.1: a need for single tasks is seen as a whole; talks or accompaniment alone do not in themselves give § 85",
      asked("decision", /enkelte opgaver, eller hænger de sammen/),
      says(/kun brug for støtte til enkelte opgaver/, /støttende samtaler eller ledsagelse til en myndighed/),
      says(/ikke i sig selv nok til at få støtte efter § 85/),
      cites("serviceloven § 85"),
    ),
  ),
  under(
    "7 · Mindst indgribende tilbud",
    witness(
      "AAB-07.1: what a less intrusive offer could do is weighed, a drop-in centre for one",
      weighed(2, /mindre indgribende tilbud, fx et værested/),
      says(/så lidt ind i din selvbestemmelse/, /mindre indgribende tilbud kan erstatte/, /værestedet nok for dig/),
      says(/hvad der er nok for netop dig/),
    ),
    witness(
      "AAB-07.2: the support is seen together with other support, as points 8 to 17 list it",
      asked("decision", /anden støtte får borgeren/),
      says(/i sammenhæng med andre former for støtte/, /hele din situation/, /punkt 8 til 17/),
    ),
  ),
  under(
    "8 · Lov om social service § 82 a",
    witness(
      "AAB-08.1: group help under § 82 a is weighed, for reduced function too that is not considerably so",
      weighed(3, /gruppetilbud efter § 82 a/),
      says(/i en gruppe/, /servicelovens § 82 a/, /funktionsevne er nedsat, eller du har sociale problemer/),
      says(/i risiko/, /behøver ikke at være betydeligt nedsat/),
      cites("serviceloven § 82 a"),
    ),
  ),
  under(
    "9 · Den rehabiliterende tilgang",
    witness(
      "AAB-09.1: it is asked whether function can improve, or a decline be kept from getting worse",
      asked("assessment", /funktionsevne kan blive bedre, eller at et fald ikke bliver værre/),
      says(/som udgangspunkt hjælpe dig med at udvikle dig/, /funktionsevne kan blive bedre/),
      says(/et fald ikke bliver værre/),
    ),
    witness(
      "AAB-09.2: taking an active part in the task is asked about, and alone decides nothing",
      asked("assessment", /tage del i at udføre hver opgave.*deltage mere/),
      says(/aktiv del, når en opgave bliver udført/, /ikke kan få støtte til opgaven/, /afgør ikke din sag alene/),
      says(/spørger altid, hvad netop du kan være med til/),
      cites("serviceloven § 1", "serviceloven § 85"),
    ),
  ),
  under(
    "10 · Børn og Familie",
    witness(
      "AAB-10.1: for talks mostly about a child under 18, Børn og Familie is weighed",
      weighed(1, /barn under 18 år.*Børn og Familie/),
      says(/kun eller mest dit barn på under 18 år/, /ikke i sig selv støtte efter § 85/, /Børn og Familie/),
      onlyForTasks("parenting", "talks"),
    ),
  ),
  under(
    "11 · Jobcentret",
    witness(
      "AAB-11.1: where the job centre's demands make the need, a mentor from there is weighed",
      weighed(1, /mentor fra jobcentret/),
      says(/krav fra jobcentret/, /krav om arbejde eller om at få afklaret din arbejdsevne/, /ikke i sig selv støtte/),
      says(/give dig en mentor/),
    ),
  ),
  under(
    "12 · Den kommunale ungeindsats (KUI)",
    witness(
      "AAB-12.1: whoever is under 25 when applying is handled by Den Kommunale Ungeindsats",
      sends("kui", "Den Kommunale Ungeindsats (KUI)"),
      says(/under 25 år, når du søger/, /Den Kommunale Ungeindsats \(KUI\) din ansøgning/),
      young,
    ),
    witness(
      "AAB-12.2: young people are told the four parties of KUI",
      tells("apply"),
      says(/Fire parter/, /Børn og Familie – Ungeteam og Jobcentret – Job & Afklaring/),
      says(/UU – Ungdommens Uddannelsesvejledning og Visitation & Understøttelse/),
      young,
    ),
    witness(
      "AAB-12.3: young people are told that KUI is one way in to advice and to faster, coordinated help",
      tells("apply"),
      says(/én fælles indgang/, /råd og vejledning/, /hurtigere hjælp, der hænger sammen og er koordineret/),
      young,
    ),
  ),
  under(
    "13 · Værestederne først",
    witness(
      "AAB-13.1: what an open drop-in centre can meet is weighed before support at home",
      weighed(2, /åbent værested dække/),
      says(/åbne væresteder/, /ikke støtte i dit eget hjem/, /struktur, økonomi og post eller støttende samtaler/),
      opens("drop-in"),
    ),
  ),
  under(
    "14 · Grupper frem for individuel",
    witness(
      "AAB-14.1: a group is weighed before support alone",
      weighed(3, /Hvilken del af støtten kan gives i en gruppe/),
      says(/gruppen forud for støtte til dig alene/, /passer til netop dit behov/),
      opens("group", "individual"),
    ),
    witness(
      "AAB-14.2: in doubt whether a group will do, trying it first is weighed",
      weighed(3, /tvivl om en gruppe.*prøve, hvor længe/),
      says(/tvivl, om en gruppe er nok for dig, skal du prøve gruppen først/),
    ),
  ),
  under(
    "15 · Anvendelse af digitale løsninger",
    witness(
      "AAB-15.1: apps and welfare technology are weighed in the place of some personal support",
      weighed(4, /digitale løsninger/),
      says(/digitale løsninger eller velfærdsteknologi/, /erstatte en del af den personlige støtte/, /app.*struktur/),
      opens("digital"),
    ),
  ),
  under(
    "16 · Midlertidige forløb",
    witness(
      "AAB-16.1: where a limited period may be enough, it is weighed first",
      weighed(5, /afgrænset periode er nok/),
      says(/afgrænset periode er nok/, /prøve det først/),
    ),
    witness(
      "AAB-16.2: temporary support is told as temporary in the letter",
      inLetter(["decision", "change"], "temporary", { outcome: ["granted", "partly"] }),
      says(/støtte midlertidig, får du det altid klart at vide/),
      letterSays("decision", "SEL-85", /Støtten er midlertidig\. Den slutter onsdag den 30\. september 2026\./),
    ),
  ),
  under(
    "17 · Tværfaglige forløb",
    witness(
      "AAB-17.1: for care and upkeep, home help (§ 83, § 83 a) and aids (§ 112, § 113) are weighed",
      weighed(1, /hjemmehjælp eller hjælpemidler/),
      says(/omsorg eller skal mest holde tingene ved lige/, /også på anden hjælp/),
      says(/hjemmehjælp efter servicelovens § 83 og § 83 a/, /hjælpemidler efter servicelovens § 112 og § 113/),
      cites("serviceloven § 83", "serviceloven § 83 a", "serviceloven § 112", "serviceloven § 113"),
    ),
    witness(
      "AAB-17.2: it is told that both kinds of help can be granted at once in a gradual transition",
      tells("cooperation"),
      says(/gradvist fra den ene slags hjælp til den anden/, /bevilget begge dele på samme tid/),
    ),
  ),
  under(
    "18 · Ikke behandling",
    witness(
      "AAB-18.1: treatment and any form of therapy are not covered",
      notCovered(["treatment", "talks"], /Tal med din læge/),
      says(/dækker ikke behandling og heller ikke andre former for terapi/),
    ),
  ),
  under(
    "19 · Alderssvarende niveau",
    witness(
      "AAB-19.1: what others in the same situation in life are expected to master is part of the assessment",
      asked("assessment", /andre i samme livssituation/),
      says(/opgaver i hverdagen andre i din livssituation ventes at klare/, /skøn indgår/),
    ),
  ),
  under(
    "20 · Psykisk mistrivsel",
    witness(
      "AAB-20.1: for mild mental distress, drop-in centres and voluntary offers are weighed",
      weighed(1, /væresteder eller frivillige tilbud/),
      says(/dårligt psykisk/, /let uro, tristhed, mindre energi, lavt humør eller problemer med at sove/),
      says(/ikke til at sætte navn på/, /vej til fx væresteder og frivillige tilbud/),
    ),
    witness(
      "AAB-20.2: pointing somebody elsewhere rests on whether it is a common reaction, judged for this person",
      asked("assessment", /almindelig reaktion på omstændigheder/),
      says(/vurderer vi din egen situation konkret/, /almindelig reaktion, fx på at noget skifter omkring dig/),
    ),
  ),
  under(
    "21 · Fastlagte mål",
    witness(
      "AAB-21.1: goals are always set, with the citizen and the support person",
      plans("goals-required"),
      says(/altid sat mål/, /sammen med dig og din støtteperson/),
    ),
    witness(
      "AAB-21.2: support is only given for tasks that have a goal",
      plans("goal-per-task"),
      says(/Hver opgave, du får støtte til, skal have et mål/, /ikke et mål, gives der ikke støtte/),
    ),
  ),
  under(
    "22 · Særligt om ledsagelse",
    witness(
      "AAB-22.1: as a rule single accompaniment to psychiatry, doctor, job centre and authorities is not covered",
      notCovered(["accompaniment"], /træner dig i selv at møde op/),
      says(/en opgave for sig/, /som udgangspunkt ikke/),
      says(/lokalpsykiatrien, lægen, møder på jobcentret og andre offentlige instanser/),
    ),
    witness(
      "AAB-22.2: what accompaniment can train is asked: to take the bus and train alone",
      asked("assessment", /lære gennem ledsagelsen.*senere selv kan møde op/),
      says(/hjælpe dig med at udvikle dig/, /bus eller tog, så du senere selv kan møde op/),
      onlyForTasks("accompaniment"),
    ),
    witness(
      "AAB-22.3: the citizen pays transport during accompaniment",
      pays("citizen"),
      says(/transport, når du bliver ledsaget, betaler du den selv/),
    ),
    witness(
      "AAB-22.4: accompaniment is for reduced function, not for how other authorities plan",
      asked("assessment", /borgerens funktionsevne.*en anden myndighed planlægger/),
      says(/fordi din funktionsevne er nedsat/, /hvordan andre myndigheder planlægger/, /ikke kan besøge dig hjemme/),
      onlyForTasks("accompaniment"),
    ),
  ),
  under(
    "23 · Hvem løser opgaven?",
    witness(
      "AAB-23.1: the support centre with the best professional skills for the task gives the support",
      delivers("provider"),
      says(/støttecenter, der fagligt er bedst til netop din opgave/),
    ),
    witness(
      "AAB-23.2: the action plan's goals describe what the provider is to help with",
      plans("provider-task-in-goals"),
      says(/handleplan/, /Målene i den beskriver, hvad leverandøren skal hjælpe dig med/),
    ),
    witness(
      "AAB-23.3: the provider plans within the frame that Visitation & Understøttelse gives",
      delivers("frame"),
      says(/Visitation & Understøttelse vurderer dine behov som helhed/, /planlægger arbejdet inden for den ramme/),
    ),
    witness(
      "AAB-23.4: a considerable and lasting change is described to the caseworker",
      delivers("report-change"),
      says(/ændres væsentligt og i længere tid/, /sagsbehandler kontaktes og have en beskrivelse/),
    ),
  ),
  under(
    "24 · Hvad koster det at modtage støtten?",
    witness("AAB-24.1: the support is free of charge", pays("free"), says(/Støtten koster dig ikke noget/)),
    witness(
      "AAB-24.2: materials and transport may cost at drop-in centres and in the home support",
      pays("citizen"),
      says(/udgifter til materialer og transport/, /værestederne og i bostøtten/),
    ),
    witness(
      "AAB-24.3: services can be bought in addition; the unit tells what and for how much",
      pays("citizen"),
      says(/løse en del praktiske opgaver/, /købe ekstra service/, /Spørg den enkelte enhed.*hvad det koster/),
    ),
    witness(
      "AAB-24.4: some activities cost money, paid locally",
      pays("citizen"),
      says(/Visse aktiviteter koster penge/, /betaler lokalt/),
    ),
  ),
  under(
    "25 · Sagsbehandling",
    witness(
      "AAB-25.1: letters rest on the rules of hearing and complaint guidance in the two acts",
      inLetter(["receipt", "hearing", "decision", "change"], "procedure"),
      says(/søger om støtte, eller din støtte skal ændres/, /forvaltningsloven og retssikkerhedsloven/),
      says(/partshøring/, /klagevejledning/),
      cites("forvaltningsloven § 19", "forvaltningsloven § 25"),
      letterSays("receipt", "SEL-85"),
      letterSays("hearing", "SEL-85"),
      letterSays("decision", "SEL-85", /forvaltningsloven og retssikkerhedsloven/),
    ),
    witness(
      "AAB-25.2: an answer is owed within 2 months of the application",
      runs("decision", { months: 2 }, { page: /Frist: 2 måneder/ }),
      says(/svar på en ansøgning om støtte inden for 2 måneder/, /siger ikke, hvornår de 2 måneder begynder/),
      says(/fra den dag, vi får din ansøgning/),
      cites("retssikkerhedsloven § 3, stk. 2"),
      owes("decision", [applied("2026-03-04")], "2026-05-04"),
      owes("decision", [applied("2026-03-03")], "2026-05-03", { actBy: "2026-05-01" }),
      owes("decision", [applied("2025-12-31")], "2026-02-28", { actBy: "2026-02-27" }),
    ),
    witness(
      "AAB-25.3: advice on other offers that can be used instead is given while the case is handled",
      weighed(1, /andre tilbud har du vejledt borgeren om/),
      says(/råd og vejledning om andre tilbud/, /i stedet for støtten/),
    ),
  ),
  under(
    "26 · Klage",
    witness(
      "AAB-26.1: complaint guidance comes with the decision",
      inLetter(["decision", "change", "end"], "complaint-guidance"),
      says(/klagevejledning ved den afgørelse/, /hvordan du klager/),
      isAbout("SEL-85"),
      cites("forvaltningsloven § 25"),
      letterSays("decision", "SEL-85", /Du kan klage over afgørelsen/),
      letterSays("refusal", "SEL-85", /Du kan klage over afgørelsen/),
    ),
    witness(
      "AAB-26.2: the letter sends complaints to Visitation & Understøttelse, Skelbækvej 2, phone 73 76 76 76",
      inLetter(["decision", "change", "end"], "complaint-address", {
        address: [
          "Visitation & Understøttelse",
          "Aabenraa Kommune",
          "Skelbækvej 2",
          "6200 Aabenraa",
          "Tlf. 73 76 76 76",
        ],
      }),
      says(/til Visitation & Understøttelse, Aabenraa Kommune, Skelbækvej 2, 6200 Aabenraa/, /telefon 73 76 76 76/),
      isAbout("SEL-85"),
      cites("retssikkerhedsloven § 66"),
      letterSays(
        "refusal",
        "SEL-85",
        /Visitation & Understøttelse, Aabenraa Kommune, Skelbækvej 2, 6200 Aabenraa, Tlf\. 73 76 76 76/,
      ),
    ),
    witness(
      "AAB-26.3: the citizen has 4 weeks to complain, from receiving the decision",
      runs("complaint", { weeks: 4 }, { page: /Frist: 4 uger/ }),
      says(/4 uger til at klage/, /fra den dag, du har fået afgørelsen/),
      onlyOn("SEL-85"),
      cites("serviceloven § 166", "retssikkerhedsloven § 67"),
      owes("complaint", [refused("SEL-85", "2026-03-02", "2026-03-03")], "2026-03-31"),
      owes("complaint", [refused("SEL-85", "2026-05-07", "2026-05-08")], "2026-06-08"),
      owes("complaint", [refused("SEL-85", "2026-11-25", "2026-11-26")], "2026-12-28"),
    ),
    witness(
      "AAB-26.4: a complaint needs no form: in writing, by phone, in person",
      complains("no-form-required"),
      says(/ikke at have en bestemt form/, /skrive, ringe eller møde op/),
      letterSays("refusal", "SEL-85", /Du kan skrive, ringe eller komme forbi/),
    ),
    witness(
      "AAB-26.5: complaints about how support is carried out go to the provider",
      complains("delivery-to-provider"),
      says(/støtteperson eller med den måde, støtten udføres på/, /mangler eller noget, der er uhensigtsmæssigt/),
      says(/klager du til leverandøren/),
      letterSays("refusal", "SEL-85", /klager du til leverandøren/),
    ),
    witness(
      "AAB-26.6: a finding of no need can be complained about",
      complains("no-need-may-be-complained"),
      says(/ikke har behov for støtten, kan du klage/),
      onlyOn("SEL-85"),
      cites("serviceloven § 166"),
      letterSays("refusal", "SEL-85", /ikke har behov for støtten, kan du klage/),
    ),
  ),
  under(
    "27 · Opfølgning",
    witness(
      "AAB-27.1: follow-up is running, as often as this citizen's need asks: no day is counted",
      followsUp("by-need"),
      says(/løbende op på din støtte/, /afhænger af behovet i din sag/),
      cites("serviceloven § 148, stk. 2"),
      owes("first-follow-up", [granted("SEL-85", "2026-03-20"), started("2026-04-08")], null),
      owes("follow-up", [granted("SEL-85", "2026-03-20"), started("2026-04-08"), followedUp("2026-07-06")], null),
    ),
    witness(
      "AAB-27.2: follow-up looks at the goals and at how far the support was used",
      followsUp("topics"),
      says(/målene for din støtte/, /hvor meget du har brugt den/),
    ),
  ),
  under(
    "28 · Værdier i arbejdet",
    witness(
      "AAB-28.1: support is given in the municipality, close to home, as little intrusive as possible",
      delivers("place"),
      says(/i Aabenraa Kommune og så tæt på dit hjem som muligt/, /så lidt ind i din dagligdag/),
    ),
    witness(
      "AAB-28.2: recovery, rehabilitation, help to self-help, own resources, hopes and dreams are told",
      tells("purpose"),
      says(/recovery/, /rehabilitering og på hjælp til selvhjælp/, /egne ressourcer/, /håb og dine drømme/),
    ),
    witness(
      "AAB-28.3: the five values are told",
      tells("about"),
      says(/fem værdier/, /fleksibilitet, ansvarlighed, respekt, troværdighed og anerkendelse/),
    ),
    witness(
      "AAB-28.4: a high professional level, coordinated advice and least intrusion are told",
      tells("about"),
      says(/højt fagligt niveau/, /effektiv og koordineret/, /mindst ind i dine rettigheder og din dagligdag/),
    ),
    witness(
      "AAB-28.5: a meaningful life and a part in society are told, among equals or on the labour market",
      tells("purpose"),
      says(/giver mening for dig/, /del af samfundet/, /sammen med ligestillede eller på arbejdsmarkedet/),
    ),
  ),
  under(
    "29 · Generelle kvalitetsmål for den leverede ydelse",
    witness(
      "AAB-29.1: seven professional quality goals",
      aims(
        "professional",
        [/forskellige, og accepterer mennesker med handicap/, "caseworker", /respekt for forskelle/],
        [/hvem du er, og for dine ønsker og drømme/, "own-words"],
        [/individuel og passer til dit behov/, "goal-per-task"],
        [/støttende, og dine egne ressourcer er med/, "citizen-took-part"],
        [/gribe mindst muligt ind/, "alternatives-answered"],
        [/koordineret og løst på tværs af fag/, "caseworker", /koordineret på tværs/],
        [/rette kompetencer/, "caseworker", /kompetencer, opgaven kræver/],
      ),
      says(/Syv faglige mål/, /alle ydelser og tilbud/),
    ),
    witness(
      "AAB-29.2: seven quality goals as the citizen experiences it",
      aims(
        "citizen",
        [/relevant for din situation/, "citizen", /Passer støtten til din situation/],
        [/nærvær, respekt og fleksibilitet/, "citizen", /nærvær, respekt og fleksibilitet/],
        [/oplysninger, der er relevante og lette at overskue/, "citizen", /oplysninger.*overskue/],
        [/aktiv, når din sag bliver behandlet/, "citizen", /behandler din sag/],
        [
          /aktiv, når din plan bliver lavet, og når opgaverne bliver løst/,
          "citizen",
          /lave din plan og.*løse opgaverne/,
        ],
        [/udvikler sig positivt/, "citizen", /Går det bedre for dig/],
        [/ansvar for dit eget liv/, "citizen", /dit liv og tager ansvar/],
      ),
      says(/Syv mål handler om dig og din egen oplevelse/, /alle ydelser og tilbud/),
    ),
    witness(
      "AAB-29.3: four quality goals of the organisation, about relatives and about the authority's goals in practice",
      aims(
        "organisation",
        [/Pårørende oplever at blive mødt åbent/, "relative", /mødt åbent og venligt/],
        [/rolle og interesse i sagen bliver accepteret/, "relative", /rolle og din interesse/],
        [/pædagogiske plan er myndighedens mål lavet om til delmål og opgaver/, "sub-goals"],
        [/Udføreren følger løbende op på delmål og opgaver/, "goals-noted"],
      ),
      says(/Fire mål.*organiseret/, /alle ydelser og tilbud/),
    ),
  ),
);
