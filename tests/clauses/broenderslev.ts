import { cites, isAbout, letterSays, onlyFor, onlyForTasks, onlyOn, opens, says } from "./details.ts";
import {
  applied,
  complained,
  followedUp,
  granted,
  maintained,
  owes,
  owesNothing,
  reconsidered,
  refused,
  started,
} from "./owed.ts";
import {
  asked,
  covers,
  delivers,
  expects,
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

/** 30 years or over when the application comes in, or awarded early retirement pension. */
const thirtyOrPensioned = onlyFor(
  /hvis du er fyldt 30 år eller du får førtidspension\.$/,
  ({ age, earlyPension }) => age >= 30 || earlyPension,
);

/** The grounds that Brønderslev grants on can both be appealed. */
const appealable = isAbout("SEL-85", "SEL-85a");

/** Refused in April; a complaint on Friday 8 May, in time. Four weeks from then is Constitution Day. */
const complaint = [refused("SEL-85", "2026-04-20", "2026-04-21"), complained("2026-05-08")];

/** Brønderslev's quality standard, read by hand: approved 2 and 11 December 2024. */
export const broenderslev: readonly Witness[] = witnessesOf(
  "broenderslev",
  under(
    "Hvad er socialpædagogisk støtte?",
    witness(
      "BRO-1.1: help to self-help is told: to keep or improve mental, physical or social function",
      tells("about"),
      says(/hjælp til selvhjælp/, /dine egne betingelser/, /bevare eller forbedre.*psykisk, fysisk eller socialt/),
    ),
    witness(
      "BRO-1.2: in special cases support may slow a decline and keep the function there is",
      asked("assessment", /bremse en tilbagegang/),
      says(/særlige tilfælde får du støtte for at bremse en tilbagegang/, /bevarer det, du kan i dag/),
    ),
  ),
  under(
    "Hvem kan få socialpædagogisk støtte? Efter § 85",
    witness(
      "BRO-2.1: § 85 is for considerably reduced function, special social problems, or both",
      forThose(["SEL-85"], /betydeligt nedsat fysisk eller psykisk funktionsevne/, /særlige sociale problemer/),
      says(/efter § 85 er til dig, der har betydeligt nedsat fysisk eller psykisk funktionsevne/),
      says(/særlige sociale problemer/, /være begge dele/),
      isAbout("SEL-85"),
      cites("serviceloven § 85"),
    ),
    witness(
      "BRO-2.2: § 85 is for those able to make choices and ask for it; asked for this person, whatever the diagnosis",
      asked("assessment", /træffe valg og bede om støtte.*også hvis borgeren har en diagnose/),
      says(/selv kan træffe valg og bede om støtte/, /borgere med demens/),
      onlyOn("SEL-85"),
    ),
    witness(
      "BRO-2.3: § 85 is as a rule for own home or housing under the public housing act",
      asked("assessment", /Hvor bor borgeren.*efter § 85 kan gives uanset boform \(principafgørelse 6-18\)/),
      says(/Som udgangspunkt.*bor i eget hjem/, /tilbud efter almenboligloven/),
      onlyOn("SEL-85"),
    ),
  ),
  under(
    "Hvem kan få socialpædagogisk støtte? Efter § 85 a",
    witness(
      "BRO-2.4: § 85 a is for the homeless or those at risk, by Housing First methods",
      forThose(
        ["SEL-85a"],
        /hjemløs eller i risiko/,
        /særlige sociale problemer, som giver behov for hjælp, omsorg eller støtte/,
        /Housing First/,
      ),
      says(/efter § 85 a er til dig, der er hjemløs eller i risiko/, /særlige sociale problemer/),
      says(/metoder fra Housing First/),
      isAbout("SEL-85a"),
      cites("serviceloven § 85 a"),
    ),
    witness(
      "BRO-2.5: § 85 a covers the areas of § 85, more flexibly, with focus on finding and keeping a home",
      delivers("method"),
      says(/§ 85 a dækker de samme områder som § 85, men den er mere fleksibel/),
      says(/søge bolig, træne det at bo og beholde boligen/),
      onlyOn("SEL-85a"),
      opens("housing-first"),
      cites("serviceloven § 85 a"),
    ),
  ),
  under(
    "Hvordan får du socialpædagogisk støtte?",
    witness(
      "BRO-3.1: the citizen, relatives or the doctor contacts the municipality",
      tells("apply"),
      says(/kontakter du Brønderslev Kommune/, /pårørende eller din læge/),
    ),
    witness(
      "BRO-3.2: 30 or over, or awarded early retirement pension: Visitationen, phone 9945 4421",
      sends("visitationen", "Visitationen – Det Specialiserede Område", "9945 4421"),
      says(
        /fyldt 30 år, eller har du fået tilkendt førtidspension/,
        /Visitationen – Det Specialiserede Område på telefon 9945 4421/,
      ),
      thirtyOrPensioned,
    ),
    witness(
      "BRO-3.3: under 30 and not awarded early retirement pension: UngeCenter Brønderslev, phone 9945 4705",
      sends("ungecenter", "UngeCenter Brønderslev", "9945 4705"),
      says(/under 30 år, og har du ikke fået tilkendt førtidspension/, /UngeCenter Brønderslev på telefon 9945 4705/),
      onlyFor(
        /hvis du er under 30 år og du ikke får førtidspension\.$/,
        ({ age, earlyPension }) => age < 30 && !earlyPension,
      ),
    ),
    witness(
      "BRO-3.4: after a talk, an overall professional assessment is the ground of the need",
      asked("assessment", /samtalen med borgeren.*samlede faglige vurdering/),
      says(/aftaler en samtale/, /samlet faglig vurdering/, /grundlaget for, hvilken støtte/),
    ),
    witness(
      "BRO-3.5: the decision is in writing",
      inLetter(["decision"], "written-decision"),
      says(/skriftlig afgørelse/),
      letterSays("decision", "SEL-85"),
      letterSays("refusal", "SEL-85a"),
      owes("decision-letter", [granted("SEL-85", "2026-03-20")], null),
    ),
    witness(
      "BRO-3.6: granted support starts at the latest 14 days after the grant",
      runs("start", { days: 14 }, { page: /Frist: 14 dage/ }),
      says(/begynder den senest 14 dage efter/),
      owes("start", [granted("SEL-85", "2026-03-26")], "2026-04-09"),
      owes("start", [granted("SEL-85a", "2026-03-20")], "2026-04-03", { actBy: "2026-04-01" }),
    ),
  ),
  under(
    "Bevilling af hjælpen",
    witness(
      "BRO-4.1: always a concrete individual assessment of the whole situation and need",
      asked("decision", /netop denne borgers samlede situation og behov/),
      says(/altid konkret og individuelt/, /hele din situation og på det, du har behov for/),
      cites("serviceloven § 1, stk. 3"),
    ),
    witness(
      "BRO-4.2: the letter shows what is granted and what is not",
      inLetter(["decision"], "granted-and-not"),
      says(/hvad du har fået bevilget hjælp til/, /hvad du ikke kan få hjælp til/),
      letterSays("decision", "SEL-85", /Økonomi\n»[^»]+«\nJa\n/),
      letterSays("refusal", "SEL-85", /Rengøring\n»[^»]+«\nNej\n/),
    ),
    witness(
      "BRO-4.3: a refusal always has reasons and complaint guidance",
      inLetter(["decision"], "reasons", { also: ["complaint-guidance"], outcome: ["partly", "refused"] }),
      says(/Får du afslag, følger der altid en begrundelse og en klagevejledning/),
      cites("forvaltningsloven § 22", "forvaltningsloven § 25, stk. 1"),
      appealable,
      letterSays("refusal", "SEL-85", /Det har vi lagt vægt på\nVi har lagt vægt på/, /Du kan klage over afgørelsen/),
    ),
  ),
  under(
    "Klager",
    witness(
      "BRO-5.1: the complaint must be received within 4 weeks",
      runs("complaint", { weeks: 4 }, { page: /Frist: 4 uger/ }),
      says(
        /kommunen have din klage inden 4 uger/,
        /siger ikke, hvornår de 4 uger begynder/,
        /når du har fået afgørelsen/,
      ),
      appealable,
      cites("retssikkerhedsloven § 67, stk. 1"),
      owes("complaint", [refused("SEL-85", "2026-03-02", "2026-03-03")], "2026-03-31"),
      owes("complaint", [refused("SEL-85a", "2026-03-04", "2026-03-05")], "2026-04-07"),
    ),
    witness(
      "BRO-5.2: the municipality then has 4 weeks to reassess",
      runs("reconsideration", { weeks: 4 }, { page: /Frist: 4 uger/ }),
      says(/Derefter har kommunen 4 uger til at vurdere sagen igen/),
      appealable,
      cites("retssikkerhedsbekendtgørelsen § 11, stk. 1"),
      owes("reconsideration", complaint, "2026-06-05", { actBy: "2026-06-04" }),
      owes("reconsideration", [...complaint, reconsidered("kept", "2026-05-20")], "2026-06-05", {
        actBy: "2026-06-04",
      }),
    ),
    witness(
      "BRO-5.3: upheld, wholly or partly, a new decision comes within 4 weeks of the complaint",
      runs("reconsideration", { weeks: 4 }, { page: /Frist: 4 uger/, outcome: ["upheld", "partly"] }),
      says(/Får du ret, sender kommunen en ny afgørelse inden 4 uger/, /siger ikke, hvornår de 4 uger begynder/),
      says(/fra den dag, kommunen fik klagen/, /delvist ret/),
      appealable,
      cites("retssikkerhedsbekendtgørelsen § 11, stk. 1"),
      owes("reconsideration", [...complaint, reconsidered("upheld", "2026-05-20")], "2026-06-05", {
        actBy: "2026-06-04",
      }),
      owesNothing("reconsideration", [...complaint, reconsidered("kept", "2026-05-20")]),
    ),
    witness(
      "BRO-5.4: partly upheld, the citizen has 4 weeks to say whether the complaint stands",
      runs("complaint-maintained", { weeks: 4 }, { page: /Frist: 4 uger/ }),
      says(/delvist ret, sender kommunen en ny afgørelse med klagevejledning/, /4 uger til at sige, om du holder fast/),
      appealable,
      cites("retssikkerhedsbekendtgørelsen § 12"),
      owes(
        "complaint-maintained",
        [
          refused("SEL-85", "2026-04-07", "2026-04-08"),
          complained("2026-04-20"),
          reconsidered("partly", "2026-05-07", "2026-05-08"),
        ],
        "2026-06-08",
      ),
    ),
    witness(
      "BRO-5.5: a complaint that stands goes to Ankestyrelsen within 14 days",
      runs("forward-to-ankestyrelsen", { days: 14 }, { page: /Frist: 14 dage/ }),
      says(/Holder du fast i klagen, sender kommunen den til Ankestyrelsen inden 14 dage/, /nye vurdering/),
      appealable,
      cites("retssikkerhedsbekendtgørelsen § 12"),
      owes(
        "forward-to-ankestyrelsen",
        [...complaint, reconsidered("partly", "2026-05-20", "2026-05-21"), maintained("2026-06-01")],
        "2026-06-15",
      ),
      owes(
        "forward-to-ankestyrelsen",
        [
          refused("SEL-85", "2026-10-05", "2026-10-06"),
          complained("2026-10-26"),
          reconsidered("partly", "2026-11-19", "2026-11-20"),
          maintained("2026-12-11"),
        ],
        "2026-12-25",
        { actBy: "2026-12-23" },
      ),
    ),
    witness(
      "BRO-5.6: a decision that is kept goes to Ankestyrelsen within 4 weeks of the complaint",
      runs("forward-to-ankestyrelsen", { weeks: 4 }, { page: /Frist: 4 uger/, outcome: ["kept"] }),
      says(/Fastholder kommunen den første afgørelse/, /inden 4 uger efter, at den fik klagen/),
      appealable,
      cites("retssikkerhedsbekendtgørelsen § 11, stk. 1"),
      owes("forward-to-ankestyrelsen", [...complaint, reconsidered("kept", "2026-05-20")], "2026-06-05", {
        actBy: "2026-06-04",
      }),
      owesNothing("forward-to-ankestyrelsen", [...complaint, reconsidered("upheld", "2026-05-20")]),
    ),
  ),
  under(
    "Sagsbehandlingstid",
    witness(
      "BRO-6.1: a decision is owed within 5 weeks of receipt",
      runs("decision", { weeks: 5 }, { page: /Frist: 5 uger/ }),
      says(/op til 5 uger/, /siger ikke, hvornår tiden begynder/, /fra den dag, kommunen får din ansøgning/),
      cites("retssikkerhedsloven § 3, stk. 2"),
      owes("decision", [applied("2026-03-03")], "2026-04-07"),
      owes("decision", [applied("2026-02-26")], "2026-04-02", { actBy: "2026-04-01" }),
    ),
  ),
  under(
    "Omfang/varighed",
    witness(
      "BRO-7.1: individual support is granted as packages, from the assessment and the ability to receive support",
      plans("packages"),
      says(/alene bliver bevilget i pakker/, /samlede faglige vurdering/, /evne til at tage imod støtte/),
    ),
    witness(
      "BRO-7.2: support goes step by step, up or down, from package to package",
      plans("package-steps"),
      says(/trin for trin sættes op eller ned fra pakke til pakke/),
    ),
    witness(
      "BRO-7.3: concrete goals stand in an intervention plan; citizen and provider set sub-goals",
      plans("sub-goals-with-provider"),
      says(/konkrete mål, som er dine egne/, /indsatsplan/, /Du og leverandøren aftaler sammen delmål, handlinger/),
    ),
    witness(
      "BRO-7.4: the aim of a life without public support is told",
      tells("purpose"),
      says(/på sigt kan leve uden støtte fra det offentlige/),
    ),
    witness(
      "BRO-7.5: the provider works holistically, with home care and regional health care",
      delivers("coordination"),
      says(/hele din situation/, /hjemmeplejen og regionens sundhedsvæsen/),
    ),
    witness(
      "BRO-7.6: support covers the seven themes of VUM",
      covers(
        [
          "Praktiske opgaver i hjemmet",
          "Samfundsliv",
          "Socialt liv",
          "Sundhed",
          "Kommunikation",
          "Mobilitet",
          "Egenomsorg",
        ],
        /et eller flere af temaerne/,
      ),
      says(/voksenudredningsmetoden \(VUM\)/, /praktiske opgaver i hjemmet, samfundsliv, socialt liv, sundhed/),
      says(/kommunikation, mobilitet og egenomsorg/),
    ),
    witness(
      "BRO-7.7: always carried out with the citizen, with weight on skills for own goals",
      delivers("with-citizen"),
      says(/altid i samarbejde med dig/, /nå dine egne mål/),
    ),
  ),
  under(
    "Omfang/varighed: Praktiske opgaver i hjemmet",
    witness(
      "BRO-8.1: structure, planning and doing tasks are told, so that one can stay at home",
      tells("content"),
      says(
        /struktur i hverdagen, så du kan blive boende hjemme/,
        /planlægger og løser opgaver/,
        /så meget som muligt selv/,
      ),
    ),
    witness(
      "BRO-8.2: no fixed compensating help with practical tasks (principle decision 10-19)",
      notCovered(["cleaning", "shopping", "cooking", "laundry"], /hjælp efter § 83/),
      says(/ikke fast hjælp, der gør praktiske opgaver i stedet for dig/, /principafgørelse 10-19/),
      cites("principafgørelse 10-19"),
    ),
  ),
  under(
    "Omfang/varighed: Samfundsliv",
    witness(
      "BRO-8.3: to understand and run own money is told, by voluntary administration too",
      tells("content"),
      says(
        /forstå din økonomi og styre den selv/,
        /betalingsservice eller budgetkonto, betale regninger eller aftale afdrag/,
      ),
      says(/frivillig økonomisk administration/),
    ),
    witness(
      "BRO-8.4: moving in and out may be coordinated where there is no network but the municipal one",
      asked("assessment", /netværk kan hjælpe med flytningen/),
      says(/kun kommunens medarbejdere som netværk/, /koordinere, når du flytter ind eller ud/),
      onlyForTasks("housing"),
    ),
  ),
  under(
    "Omfang/varighed: Socialt liv",
    witness(
      "BRO-8.5: social skills, a more active life and guidance in public places are told",
      tells("content"),
      says(
        /træne samvær med andre/,
        /mere aktivt liv, så du ikke bliver isoleret/,
        /guidet, når du er ude blandt andre/,
      ),
      says(/kommunens andre tilbud at kende/),
    ),
  ),
  under(
    "Omfang/varighed: Sundhed",
    witness(
      "BRO-8.6: to keep up or begin treatment ordered by a doctor, diet and way of life are told",
      tells("content"),
      says(/begynde på eller blive i en behandling, som en læge har ordineret/, /etablerede behandlingssystem/),
      says(/sund kost og en god måde at leve på/),
    ),
    witness(
      "BRO-8.7: accompaniment by public transport to necessary activities in special cases",
      asked("assessment", /hvorfor er den nødvendig for borgeren.*andre muligheder/),
      says(/særlige tilfælde.*offentlig transport til nødvendige aktiviteter/, /når andet ikke er muligt/),
      onlyForTasks("accompaniment", "transport"),
    ),
  ),
  under(
    "Omfang/varighed: Kommunikation",
    witness(
      "BRO-8.8: mail, digital mail, authorities and digital self-service are told",
      tells("content"),
      says(/handle på din post og digitale post/, /kontakten med myndigheder/, /digital selvbetjening/),
    ),
  ),
  under(
    "Omfang/varighed: Mobilitet",
    witness(
      "BRO-8.9: to get about in public by public transport is told",
      tells("content"),
      says(/selv at komme rundt blandt andre.*offentlig transport/),
    ),
  ),
  under(
    "Omfang/varighed: Egenomsorg",
    witness(
      "BRO-8.10: hygiene and dressing are told, as far as one can be guided to them",
      tells("content"),
      says(/børste tænder, blive vasket, klippet og barberet/, /tage tøj på efter årstiden/, /selv med guidning/),
    ),
  ),
  under(
    "Omfang/varighed: Samfundsliv, Kommunikation",
    witness(
      "BRO-8.11: the citizen is introduced to the municipality's other offers, Råd og Vejledning for one",
      delivers("introduce-offers"),
      says(/Under samfundsliv bliver du introduceret.*Råd og Vejledning/, /Under kommunikation kan du blive det/),
    ),
  ),
  under(
    "Omfang/varighed: Samfundsliv",
    witness(
      "BRO-8.12: cleaning, packing and restoring of either home are not covered when moving",
      notCovered(["housing", "cleaning"]),
      says(/flytter, dækker støtten ikke rengøring/, /pakke ting ned og ud eller at sætte boligen i stand/),
      says(/både den bolig, du flytter fra, og den, du flytter til/),
    ),
  ),
  under(
    "Omfang/varighed: Socialt liv",
    witness(
      "BRO-8.13: direct support or company to those offers only to a limited extent; asked how much this person needs",
      asked("assessment", /Hvor meget støtte eller følgeskab har netop denne borger behov for/),
      says(/kun i begrænset omfang direkte støtte eller følgeskab/),
      onlyForTasks("social-contact", "leisure", "accompaniment"),
    ),
  ),
  under(
    "Indsatsen omfatter ikke",
    witness("BRO-9.1: talk therapy is not covered", notCovered(["talks"]), says(/omfatter ikke samtaleterapi/)),
    witness(
      "BRO-9.2: personal and practical assistance under § 83 is not covered",
      notCovered(["cleaning", "shopping", "cooking", "laundry", "hygiene", "food"], /hjælp efter § 83/),
      says(/omfatter ikke personlig og praktisk hjælp efter § 83/),
      cites("serviceloven § 83"),
    ),
    witness(
      "BRO-9.3: retraining and maintaining training are not covered",
      notCovered(["health"], /§ 86 i serviceloven/),
      says(/omfatter ikke genoptræning og vedligeholdende træning/),
    ),
    witness(
      "BRO-9.4: psychological, therapeutic and other treatment is not covered",
      notCovered(["treatment", "talks"]),
      says(/omfatter ikke psykologisk, terapeutisk eller anden støtte, som er behandling/),
    ),
    witness(
      "BRO-9.5: support to keep work and education under the active employment act is not covered",
      notCovered(["employment", "education"]),
      says(
        /omfatter ikke støtte til at beholde et arbejde eller en uddannelse efter lov om en aktiv beskæftigelsesindsats/,
      ),
    ),
    witness(
      "BRO-9.6: support in higher education is not covered",
      notCovered(["education"]),
      says(/omfatter ikke støtte på en videregående uddannelse/),
    ),
    witness(
      "BRO-9.7: special education for adults is not covered",
      notCovered(["education", "communication"]),
      says(/omfatter ikke støtte efter lov om specialundervisning for voksne/),
    ),
    witness(
      "BRO-9.8: youth education for young people with special needs is not covered",
      notCovered(["education"]),
      says(/omfatter ikke støtte efter lov om ungdomsuddannelse for unge med særlige behov/),
    ),
    witness(
      "BRO-9.9: accompaniment that can be granted under § 97 is not covered",
      notCovered(["accompaniment", "leisure"], /ledsagelse efter § 97/),
      says(/omfatter ikke ledsagelse, som du kan få efter § 97/),
      cites("serviceloven § 97"),
    ),
    witness(
      "BRO-9.10: integration assistance is not covered",
      notCovered(["authorities", "communication", "education", "employment"]),
      says(/omfatter ikke hjælp til integration/),
    ),
    witness(
      "BRO-9.11: bills that payment service, bank or guardian can handle are not covered",
      notCovered(["economy"], /Betalingsservice, banken eller din værge/),
      says(/omfatter ikke hjælp til regninger.*betalingsservice/, /banken eller din værge/),
    ),
    witness(
      "BRO-9.12: running the citizen's money and drawing cash without the citizen are not covered",
      notCovered(["economy"]),
      says(/omfatter ikke, at andre styrer din økonomi/, /hæve penge for dig, uden at du er med/),
    ),
    witness(
      "BRO-9.13: accompaniment to leisure or activities with no pedagogical task is not covered",
      notCovered(["accompaniment", "leisure", "social-contact"]),
      says(/omfatter ikke følgeskab til fritid.*ikke hører en pædagogisk opgave/),
    ),
  ),
  under(
    "Levering af hjælpen",
    witness(
      "BRO-10.1: evenings and weekends by agreement in special cases",
      delivers("hours-by-agreement"),
      says(/særlige tilfælde aftale støtte om aftenen eller i weekenden/),
    ),
    witness("BRO-10.2: no free choice of provider", tells("provider"), says(/ikke frit vælge, hvem der giver/)),
    witness(
      "BRO-10.3: support is given in and outside the home, from function and goals",
      delivers("place"),
      says(/efter dine egne behov/, /både i hjemmet og uden for hjemmet/, /hvordan du fungerer, og de mål/),
      opens("individual"),
    ),
    witness(
      "BRO-10.4: a group before an individual course, where judged possible",
      weighed(3, /gruppe dække borgerens behov/),
      says(/vurderer, at det er muligt, får du støtten i en gruppe/, /forud for et forløb for dig alene/),
      opens("group"),
    ),
    witness("BRO-10.5: support may be online", delivers("form"), says(/kan også gives online/), opens("digital")),
    witness(
      "BRO-10.6: support may be a course of Critical Time Intervention (CTI)",
      delivers("method"),
      says(/forløb efter Critical Time Intervention \(CTI\)/, /det, du kan, dine behov og dine ønsker/),
      opens("cti"),
    ),
  ),
  under(
    "Leverandørens forpligtelser",
    witness(
      "BRO-11.1: the provider is qualified for social-pedagogical methods with the goals",
      delivers("staff"),
      says(/faglige viden, der skal til/, /dine mål ud fra socialpædagogiske metoder/),
    ),
    witness(
      "BRO-11.2: the provider reports problems in delivering and changes in need",
      delivers("report-problem"),
      says(/tæt sammen med myndigheden/, /svært at give støtten, eller hvis behovet ændrer sig/),
    ),
    witness(
      "BRO-11.3: the provider documents in the municipality's record system; UngeCentret is exempt",
      delivers("document"),
      says(/Visitationen, Det Specialiserede Område kræver.*skriver ned, hvad den gør, og hvilke metoder/),
      says(/kommunens elektroniske journal/, /gælder ikke for UngeCentret/),
      thirtyOrPensioned,
    ),
  ),
  under(
    "Dine forpligtelser",
    witness(
      "BRO-12.1: the citizen gives relevant information and takes part in the assessment, medical information included",
      expects("information"),
      says(
        /giver relevante oplysninger/,
        /medvirker også, når kommunen undersøger dine behov/,
        /oplysninger fra læger/,
      ),
      cites("retssikkerhedsloven § 11, stk. 1"),
    ),
  ),
  under(
    "Opfølgning",
    witness(
      "BRO-13.1: first follow-up after 3 months, then running",
      followsUp("interval", { first: { months: 3 } }),
      says(/første gang efter 3 måneder/, /Derefter følger den løbende op/),
      owes("first-follow-up", [granted("SEL-85", "2026-03-20"), started("2026-04-08")], "2026-07-08"),
      owes("first-follow-up", [granted("SEL-85a", "2026-03-20")], "2026-06-20", { actBy: "2026-06-19" }),
      owes("follow-up", [granted("SEL-85", "2026-03-20"), started("2026-04-08"), followedUp("2026-07-06")], null),
    ),
    witness(
      "BRO-13.2: CTI is followed up by its method: no other clause counts a day for it",
      followsUp("by-method"),
      says(/CTI-forløb, bliver der fulgt op på den måde, metoden siger/),
      onlyFor(/hvis det er .*CTI/, ({ deliveryForm }) => deliveryForm === "cti"),
      owes("first-follow-up", [granted("SEL-85", "2026-03-20", { deliveryForm: "cti" }), started("2026-04-08")], null),
      owesNothing("first-follow-up", [
        granted("SEL-85", "2026-03-20", { deliveryForm: "individual" }),
        started("2026-04-08"),
      ]),
    ),
    witness(
      "BRO-13.3: provider and citizen make a follow-up form together; the provider sends it in",
      followsUp("form"),
      says(/Du og leverandøren laver sammen et skema/, /forløbet og effekten/, /Leverandøren sender det ind/),
    ),
    witness(
      "BRO-13.4: support ends when the goals are reached",
      followsUp("ends-when-goals-reached"),
      says(/klare mere selv/, /slutter, når målene er nået/),
    ),
  ),
  under(
    "Særlige forhold",
    witness(
      "BRO-14.1: no user payment; the citizen bears the costs tied to the support",
      pays("either"),
      says(/betaler ikke for selve støtten/, /rengøringsmidler og udgifter ved sociale aktiviteter/),
    ),
    witness(
      "BRO-14.2: not carried out without the citizen taking part or being there",
      delivers("with-citizen"),
      says(/ikke givet, uden at du deltager eller er til stede/),
    ),
    witness(
      "BRO-14.3: the citizen must want it; it is tried to motivate; where that fails the support ends",
      expects("motivation"),
      says(/ønske at få støtten og være motiveret/, /forsøgt at motivere dig/, /ikke muligt, slutter støtten/),
    ),
    witness(
      "BRO-14.4: support from several different staff must be accepted",
      expects("staff"),
      says(/støtte fra flere forskellige medarbejdere/),
    ),
    witness(
      "BRO-14.5: several kinds of help are coordinated between departments, and with consent with others",
      delivers("coordination"),
      says(/flere slags hjælp.*koordineret mellem kommunens afdelinger/, /Med dit samtykke sker det også med andre/),
    ),
  ),
  under(
    "Arbejdsmiljø og krav til borgers hjem",
    witness(
      "BRO-15.1: the working environment act covers staff in the home; the provider answers for it day to day",
      delivers("working-environment"),
      says(/gælder arbejdsmiljøloven/, /sikkert og sundt/, /Leverandøren har ansvar for det daglige arbejdsmiljø/),
    ),
    witness(
      "BRO-15.2: tools that the citizen is shown to use are in order, with shafts that adjust",
      expects("working-environment"),
      says(
        /vise dig, hvordan du bruger dine redskaber/,
        /støvsuger, gulvskrubbe eller moppe, klude, el-installationer/,
      ),
      says(/Skaftet.*indstilles efter medarbejderens højde/),
    ),
    witness(
      "BRO-15.3: the labour inspectorate may ask to inspect the home",
      tells("cooperation"),
      says(/Arbejdstilsynet kan bede om lov til at se/),
    ),
    witness(
      "BRO-15.4: staff do not move heavy furniture or climb ladders or furniture",
      delivers("working-environment"),
      says(/må ikke flytte tunge møbler og må ikke bruge stiger eller møbler/),
    ),
  ),
  under(
    "Hvad siger loven?",
    witness(
      "BRO-16.1: the letter gives § 85 or § 85 a as legal basis",
      inLetter(["decision"], "legal-basis"),
      says(/givet efter § 85 eller § 85 a i serviceloven/),
      appealable,
      cites("serviceloven § 85", "serviceloven § 85 a"),
      letterSays("decision", "SEL-85", /Støtten bliver givet efter § 85 eller § 85 a/),
      letterSays("refusal", "SEL-85a", /Støtten bliver givet efter § 85 eller § 85 a/),
    ),
  ),
);
