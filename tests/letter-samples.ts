import { localDate } from "../src/kernel/local-date.ts";
import type { GivenFile } from "../src/modules/access-requests/domain/given-file.ts";
import { accessDelayLetter, accessGivenLetter } from "../src/modules/access-requests/letters/access-letters.ts";
import type { ReceiptTask } from "../src/modules/applications/domain/receipt-letter-facts.ts";
import { delayNotice } from "../src/modules/applications/letters/delay-notice.ts";
import { receiptLetter } from "../src/modules/applications/letters/receipt-letter.ts";
import type { Appointment } from "../src/modules/appointments/domain/appointment.ts";
import { appointmentLetter } from "../src/modules/appointments/letters/appointment-letter.ts";
import type { ReceiptComplaint } from "../src/modules/complaints/domain/complaint-letter-facts.ts";
import { newsOfMistake } from "../src/modules/complaints/domain/news-of-mistake.ts";
import { complaintAnswer } from "../src/modules/complaints/letters/answer-letter.ts";
import { complaintNewsLetter } from "../src/modules/complaints/letters/news-letter.ts";
import { complaintReceipt } from "../src/modules/complaints/letters/receipt-letter.ts";
import { consentLetter } from "../src/modules/consents/letters/consent-letter.ts";
import { informationLetter, recallLetter } from "../src/modules/consents/letters/information-letter.ts";
import { type ComplaintGuidance, complaintGuidance } from "../src/modules/decisions/domain/complaint-guidance.ts";
import type {
  DecisionLetterFacts,
  DecisionPart,
  Reasons,
} from "../src/modules/decisions/domain/decision-letter-facts.ts";
import { decisionLetter } from "../src/modules/decisions/letters/decision-letter.ts";
import { tellComplaint } from "../src/modules/decisions/use-cases/tell-complaint.ts";
import { orderLetter } from "../src/modules/deliveries/letters/order-letter.ts";
import { supportNewsLetter } from "../src/modules/deliveries/letters/support-news-letter.ts";
import { changeLetter } from "../src/modules/follow-ups/letters/change-letter.ts";
import { endLetter } from "../src/modules/follow-ups/letters/end-letter.ts";
import { followUpLetter } from "../src/modules/follow-ups/letters/follow-up-letter.ts";
import { hearingLetter } from "../src/modules/hearings/letters/hearing-letter.ts";
import { acknowledgementLetter } from "../src/modules/letters/letters/acknowledgement-letter.ts";
import { messageLetter } from "../src/modules/messages/letters/message-letter.ts";
import type { LetterDeadline } from "../src/modules/obligations/domain/letter-deadline.ts";
import { outsideAnswerLetter } from "../src/modules/outside-requests/letters/outside-letters.ts";
import { planLetter } from "../src/modules/plans/letters/plan-letter.ts";
import { remarkAnswerLetter } from "../src/modules/remarks/letters/remark-answer-letter.ts";
import { toldRuling } from "../src/modules/rulings/domain/told-ruling.ts";
import { rulingLetter } from "../src/modules/rulings/letters/ruling-letter.ts";
import type { Facts, LegalBasis } from "../src/modules/standards/domain/facts.ts";
import { guidance } from "../src/modules/standards/domain/guidance.ts";
import type { Guidance } from "../src/modules/standards/domain/guidance-items.ts";
import type { Standard } from "../src/modules/standards/domain/standard.ts";
import { loadStandardsLibrary } from "../src/platform/standard-files.ts";
import type { LetterDocument } from "../src/ui/letter/letter-document.ts";
import type { LetterFrame } from "../src/ui/letter/letter-frame.ts";

/** One letter of each kind as a municipality would write it, for tests and measurements of all letters together. */
export interface SampleLetter {
  readonly municipality: string;
  readonly kind: (typeof sampleKinds)[number];
  readonly letter: LetterDocument;
}

const library = loadStandardsLibrary();
export const { law } = library;

/** A file of two things, one of which lacks some words. */
const sampleFile: GivenFile = {
  chosenOn: localDate("2026-03-10"),
  parts: [],
  pieces: [
    {
      ...{
        number: 1,
        name: "ansoegning-1",
        kind: "application",
        on: localDate("2026-03-03"),
        title: "Ansøgning om støtte",
      },
      ...{ state: "given", ground: null, reason: "", documentId: null, page: 1, beside: null },
      blocks: [{ kind: "paragraph", text: "Jeg vil gerne have hjælp til min økonomi." }],
    },
    {
      ...{ number: 2, name: "notat-2", kind: "note", on: localDate("2026-03-06"), title: "Telefonsamtale" },
      ...{ state: "partly", ground: "other-interests", documentId: null, page: 2, beside: null },
      reason: "Din søster har fortalt om sin egen sygdom. Den har hun ret til at holde for sig selv.",
      blocks: [{ kind: "paragraph", text: "Din søster ringede. [udeladt]" }],
    },
  ],
};

const receivedOn = localDate("2026-03-03");
const decidedOn = localDate("2026-03-20");
const tasks: readonly ReceiptTask[] = [
  { task: "economy", citizensWords: "Jeg åbner ikke mine regninger. De ligger i en pose i skabet." },
  { task: "structure", citizensWords: "Jeg kommer ikke op om morgenen, og så går dagen." },
  { task: "cleaning", citizensWords: "Jeg vil gerne have en, der gør rent." },
];

/** Every kind of letter from every municipality. */
export const sampleLetters = (): readonly SampleLetter[] =>
  [...library.standards.values()].flatMap((standard) => lettersOf(standard));

/** A standard by its slug. */
export function standardOf(slug: string): Standard {
  const standard = library.standards.get(slug);
  if (standard === undefined) throw new RangeError(`no standard ${slug}`);
  return standard;
}

/** What the guidance says in the sample case, on one legal basis. */
export const sampleGuidance = (standard: Standard, legalBasis?: LegalBasis): Guidance =>
  guidance(standard, law, { ...facts, ...(legalBasis === undefined ? {} : { legalBasis }) }, decidedOn);

const facts: Facts = {
  bornOn: localDate("1990-05-14"),
  applicationReceivedOn: receivedOn,
  earlyPension: false,
  homelessOrAtRisk: false,
  acute: false,
  appliedTasks: ["economy", "structure", "cleaning"],
  appliedBy: "citizen",
  deliveryForm: "individual",
};

/** Every kind of letter from one municipality; all but the decisions in a case on this ground. */
export function lettersOf(standard: Standard, legalBasis: LegalBasis = "SEL-85"): readonly SampleLetter[] {
  const said = sampleGuidance(standard, legalBasis);
  const frame = sampleFrame(standard);
  const made: Readonly<Record<SampleLetter["kind"], LetterDocument>> = {
    receipt: receiptLetter(frame, {
      receivedOn,
      appliedBy: "citizen",
      tasks,
      route: said.route,
      decision: promise(said, "decision", "2026-04-28"),
      needed: ["Fortæl os, hvilken læge du har.", "Skriv, hvornår det passer dig, at vi ringer."],
      guidance: said,
    }),
    acknowledgement: acknowledgementLetter(frame, {
      what: "din besked",
      ownWords: "Min kontaktperson er holdt op. Jeg vil gerne vide, hvem der kommer i stedet for, og hvornår.",
      receivedOn,
      how: "phone",
      from: "Else Testesen",
      registeredBy: "Karin Holm",
      next: ["Din sagsbehandler læser det.", "Du får svar i et brev.", "Du kan altid ringe, hvis det haster."],
      answerBy: localDate("2026-03-10"),
      ownSetting: true,
      part: "letters",
      sources: [],
    }),
    message: messageLetter(frame, {
      words: "Tak for din besked.\n\nDin nye kontaktperson hedder Bo. Han ringer til dig på mandag.",
      answers: [{ sentOn: receivedOn, words: "Min kontaktperson er holdt op. Hvem kommer i stedet for?" }],
      isOnPaper: false,
    }),
    "delay-notice": delayNotice(frame, {
      applicationReceivedOn: receivedOn,
      decision: promise(said, "decision", "2026-04-28"),
      expectedOn: localDate("2026-05-12"),
      reason: "Vi venter på en udtalelse fra din læge. Uden den kan vi ikke vurdere, hvad du har brug for.",
      guidance: said,
    }),
    hearing: hearingLetter(frame, {
      isChange: false,
      applicationReceivedOn: receivedOn,
      tasks: ["economy", "cleaning"],
      facts: [
        {
          text: "Du har selv gjort rent i din bolig hver uge siden nytår.",
          source: "Støttecentret, notat fra 10. marts 2026",
        },
        { text: "Din bank betaler alle dine faste regninger.", source: "Samtale med dig 12. marts 2026" },
      ],
      meaning:
        "Oplysningerne kan betyde, at vi siger nej til hjælp til rengøring. De kan også betyde, at du får mindre hjælp til økonomi, end du har bedt om.",
      answerBy: localDate("2026-03-31"),
      guidance: said,
    }),
    consent: consentLetter(frame, {
      sources: [
        { kind: "doctor", name: "Lægehuset Torvet" },
        { kind: "relative", name: "Else Testesen" },
      ],
      information: "- Hvad du fejler\n- Hvad det betyder i din hverdag",
      purpose: "Vi skal se, hvilken støtte du har brug for.",
      until: localDate("2026-09-30"),
      isOnPaper: true,
    }),
    "information-request": informationLetter(
      { ...frame, recipient: { name: "Lægehuset Torvet", address: ["Torvet 1", "9999 Prøveby"] } },
      {
        citizen: { name: "Mette Testesen", bornOn: localDate("1990-05-14") },
        asked: "- Hvad fejler Mette?\n- Hvad betyder det i hendes hverdag?",
        answerBy: localDate("2026-04-07"),
        consent: {
          information: "Hvad du fejler, og hvad det betyder i din hverdag.",
          purpose: "Vi skal se, hvilken støtte Mette har brug for.",
          until: null,
          givenOn: localDate("2026-03-17"),
          how: "own-pages",
        },
        firstSentOn: localDate("2026-03-10"),
      },
    ),
    recall: recallLetter(
      { ...frame, recipient: { name: "Lægehuset Torvet", address: ["Torvet 1", "9999 Prøveby"] } },
      {
        citizen: { name: "Mette Testesen", bornOn: localDate("1990-05-14") },
        sentOn: localDate("2026-03-10"),
      },
    ),
    "complaint-receipt": complaintReceipt(frame, {
      receivedOn: localDate("2026-04-01"),
      way: "phone",
      readBack: true,
      by: { kind: "citizen", name: "", standing: "own" },
      words: "Jeg har brug for mere hjælp. Jeg kan ikke selv åbne min post.",
      lateReason: "",
      papers: ["Udtalelse fra lægen"],
      hasRecording: false,
      isOnPaper: false,
      complaints: [
        receivedComplaint("2026-0042-K1", guidanceIn(standard, legalBasis)),
        { ...receivedComplaint("2026-0042-K2", guidanceIn(standard, legalBasis)), wasLate: true, reconsiderBy: null },
        {
          ...receivedComplaint("2026-0042-K3", []),
          track: "delivery",
          decidedOn: null,
          answerBy: null,
          reconsiderBy: null,
          provider: "Støttecentret",
        },
      ],
    }),
    "complaint-asked": complaintReceipt(frame, {
      receivedOn: localDate("2026-04-01"),
      way: "letter",
      readBack: false,
      by: { kind: "other", name: "Else Testesen, mor", standing: "asked" },
      words: "",
      lateReason: "Vi vidste ikke, at man kunne klage.",
      papers: [],
      hasRecording: false,
      isOnPaper: true,
      complaints: [receivedComplaint("2026-0042-K1", guidanceIn(standard, "SEL-82b"))],
    }),
    "complaint-answer": complaintAnswer(frame, {
      receivedOn: localDate("2026-04-01"),
      subject: "delivery",
      track: "delivery",
      words: "De kommer for sent hver gang.",
      number: "2026-0042-K1",
      answer:
        "Vi har talt med dem, der giver dig støtten. Det er rigtigt, at de kom for sent. Nu har du fået en fast tid.",
      grounds: [],
    }),
    "complaint-news": complaintNewsLetter(frame, {
      number: "2026-0042-K1",
      isTheirs: true,
      receivedOn: localDate("2026-04-01"),
      happened: [
        "Din klage handler om noget, vi har besluttet. Derfor har vi flyttet den. Du har ikke mistet nogen tid.",
        "Kommunen ser på afgørelsen igen.",
      ],
      reason: "Du skriver, at du har brug for mere hjælp, end vi har givet dig.",
      next: { words: "Du får svar senest", by: localDate("2026-04-29"), sources: [], ownSetting: false },
      sources: ["forvaltningsloven § 7, stk. 2", "retssikkerhedsloven § 66, stk. 1"],
    }),
    "complaint-not-theirs": newsOfMistakeIn(frame, "misfiled"),
    "complaint-on-another-day": newsOfMistakeIn(frame, "day-corrected"),
    "ruling-struck": newsOfMistakeIn(frame, "ruling-struck"),
    ruling: rulingLetter(frame, {
      number: "2026-0042-K1",
      decidedOn: localDate("2026-08-25"),
      leftOut: "Ankestyrelsen har ikke afgjort noget om indkøb. Det, kommunen sidst har bestemt om det, gælder.",
      told: toldRuling(
        {
          parts: [
            { id: "1", taskId: "1", task: "cleaning", outcome: "upheld", says: "", after: null },
            {
              ...{ id: "2", taskId: "2", task: "mail", outcome: "changed", after: null },
              says: "Du skal have hjælp til post to gange om ugen.",
            },
          ],
        },
        { decideBy: null, carryOutBy: localDate("2026-09-15") },
        { audience: "citizen", done: [], today: localDate("2026-08-28"), running: ["2"] },
      ),
    }),
    "access-given": accessGivenLetter(frame, {
      request: {
        reach: "all",
        wish: "Alt om min ansøgning, og det, min læge har skrevet.",
        wantedAs: "screen",
        said: { on: localDate("2026-03-10"), how: "own-pages", speaker: "citizen", name: "" },
      },
      file: sampleFile,
      exceptions: law.accessExceptions,
      complaint: "Du kan skrive til os, hvis du vil klage. Så ser vi på det igen.",
    }),
    "access-delay": accessDelayLetter(frame, {
      requestedOn: localDate("2026-03-10"),
      expectedOn: localDate("2026-04-07"),
      reason: "Vi venter på papirer fra sygehuset. De ligger ikke hos os endnu.",
    }),
    "outside-access": outsideAnswerLetter(
      frame,
      { on: localDate("2026-03-10"), wish: "Alt om kommunens arbejde i sagen." },
      {
        outcome: "some",
        file: {
          chosenOn: localDate("2026-03-11"),
          parts: [{ firstPage: 1, lastPage: 3, sizeBytes: 120_000 }],
          pieces: [
            {
              ...{ number: 1, name: "notat-1", kind: "note", on: localDate("2026-03-04"), documentId: null },
              ...{
                title: "Møde om kommunens tilbud",
                state: "partly",
                ground: null,
                reason: "",
                page: 2,
                beside: null,
              },
              blocks: [{ kind: "paragraph", text: "Vi talte om, hvilke tilbud kommunen har. [udeladt] var med." }],
            },
          ],
        },
        reason: "Resten handler om et andet menneskes liv. Det har vi tavshedspligt om.",
        rule: "forvaltningsloven § 27",
        complaint: "Du kan skrive til os, hvis du vil klage. Så ser vi på det igen.",
      },
    ),
    "remark-answer": remarkAnswerLetter(frame, {
      remark: {
        target: { about: "letter", key: "1", title: "Brevet »Vi har fået din ansøgning« fra 4. marts 2026" },
        text: "Der står, at jeg bor alene. Det gør jeg ikke. Min bror bor hos mig.",
        wish: "Jeg bor sammen med min bror.",
        said: { on: localDate("2026-03-10"), how: "phone", speaker: "citizen", name: "" },
      },
      outcome: "partly",
      reason:
        "Vi har skrevet ind i sagen, at din bror bor hos dig. Brevet fra marts kan vi ikke lave om. Det er sendt, som det er.",
    }),
    decision: decisionOf(standard, mixedParts(standard)),
    refusal: decisionOf(standard, [refusedPart("SEL-85")]),
    plan: planLetter(frame, {
      purpose: "Du skal kunne klare dine penge og din hverdag med mindre støtte end i dag.",
      interventions:
        "- En fast kontaktperson, der kommer hjem til dig hver uge.\n- En gruppe om penge, når du er klar til det.",
      duration: "Vi regner med, at du har brug for støtten i ni måneder.",
      other: "Du bor alene i din egen lejlighed. Du er i gang med et forløb på jobcentret.",
      goals: [
        {
          task: "economy",
          text: "Du åbner din post hver uge",
          ownWords: "Jeg vil ikke være bange for min post",
          kind: "develop",
          measure: "Der ligger ingen uåbnet post",
          by: localDate("2026-06-26"),
        },
        {
          task: "structure",
          text: "Du står op før klokken 9",
          ownWords: "",
          kind: "keep",
          measure: "Min egen kalender",
          by: null,
        },
      ],
      deadlines: [promise(said, "first-follow-up", "2026-07-06")],
      guidance: said,
    }),
    appointment: appointmentLetter(frame, {
      occasion: "moved",
      appointment: sampleAppointment,
      days: [],
      before: { startsAt: "2026-04-07T08:00:00.000Z", endsAt: "2026-04-07T09:00:00.000Z" },
      reason: "Du bad om en tid om eftermiddagen.",
      instead: "",
      isOnPaper: true,
      clauses: said.delivery
        .filter(({ rule }) => rule === "not-cancelled" || rule === "lateness-told")
        .map(({ id, text }) => ({ id, text })),
    }),
    "support-news": supportNewsLetter(frame, {
      occasion: "new-contact-person",
      provider: "Kommunens eget støtteteam",
      contact: { name: "Bo Testesen", phone: "11 22 33 44" },
      reason: "Kim er gået på barsel. Bo kender allerede huset og de andre i teamet.",
      clauses: said.delivery.filter(({ rule }) => rule === "contact-person"),
    }),
    order: orderLetter(
      { ...frame, recipient: { name: standard.providers[0]?.name ?? "Udføreren", address: ["Teamlederen"] } },
      {
        citizen: {
          name: "Mette Testesen",
          cpr: "1405901234",
          phone: "12 34 56 78",
          address: { protected: false, lines: ["Prøvevej 12, 2. tv.", "9999 Prøveby"] },
        },
        parts: [
          {
            task: "economy",
            legalBasis: "SEL-85",
            deliveryForm: "individual",
            package: { name: "Pakke 2", weeklyHours: { from: 1, to: 2.5 } },
            extent: "Et besøg om ugen",
            period: { from: localDate("2026-04-06"), to: null },
          },
        ],
        goals: ["Mette åbner sin post hver uge.", "Mette står op før klokken 9."],
        frame: "Mette vil helst have besøg om eftermiddagen. Ring, før I kommer.",
        deadlines: [promise(said, "first-contact", "2026-03-27"), promise(said, "start", "2026-04-03")],
        guidance: said,
      },
      law,
    ),
    "follow-up": followUpLetter(frame, {
      heldOn: localDate("2026-07-10"),
      meeting: "in-person",
      tookPart: ["citizen", "provider"],
      tookPartWords: "",
      notes: "Du åbner din post nu. Det er stadig svært at ringe til banken.",
      goals: [
        {
          ...{ goal: "Du åbner din post hver uge", goalId: null, standing: "reached", level: 1, ownScore: 8 },
          ...{ note: "", next: "" },
        },
        {
          ...{ goal: "Du ringer selv til banken", goalId: null, standing: "on-the-way", level: 2, ownScore: 4 },
          ...{ note: "", next: "Du og Kim øver, hvad du vil sige." },
        },
      ],
      outcome: "continue",
      changeFrom: null,
      nextOn: localDate("2027-01-11"),
      use: {
        ...{ from: localDate("2026-04-13"), to: localDate("2026-07-10"), contacts: 11, minutes: 650 },
        ...{ notGiven: { citizen: 1, provider: 1, other: 0 }, granted: "1 time om ugen", expected: null },
      },
      sources: ["serviceloven § 148, stk. 2"],
    }),
    change: changeLetter(
      frame,
      {
        ...aboutSupport(standard, legalBasis, "change"),
        followUp: {
          meeting: "in-person",
          notes: "Du vil gerne prøve at klare mere af posten selv.",
          goals: [
            {
              ...{ goal: "Du åbner din post hver uge", goalId: null, standing: "on-the-way", level: 1, ownScore: 6 },
              ...{ note: "", next: "Du åbner posten om søndagen." },
            },
          ],
          use: null,
        },
        agreedOn: localDate("2026-06-29"),
        from: localDate("2026-07-06"),
        change: "Din kontaktperson kommer hver anden uge. I de andre uger ringer hun til dig om mandagen.",
        nextOn: localDate("2026-12-14"),
      },
      complaintIn(standard, legalBasis),
    ),
    end: endLetter(
      frame,
      {
        ...aboutSupport(standard, legalBasis, "end"),
        endedOn: localDate("2026-03-26"),
        why: "goals-reached",
        said: "Du åbner selv din post hver mandag. Du ved, hvem du kan ringe til, hvis det bliver svært igen.",
        cancelled: [
          { startsAt: "2026-03-31T08:00:00.000Z", endsAt: "2026-03-31T09:00:00.000Z" },
          { startsAt: "2026-04-07T08:00:00.000Z", endsAt: "2026-04-07T09:00:00.000Z" },
        ],
      },
      complaintIn(standard, legalBasis),
    ),
  };
  return sampleKinds.map((kind) => ({ municipality: standard.municipality.slug, kind, letter: made[kind] }));
}

const sampleAppointment: Appointment = {
  id: "018f0000-0000-7000-8000-000000000001",
  caseId: "018f0000-0000-7000-8000-000000000002",
  orderId: null,
  kind: "home-visit",
  state: "moved",
  startsAt: "2026-04-09T12:00:00.000Z",
  endsAt: "2026-04-09T13:30:00.000Z",
  where: "home",
  place: "",
  whom: "Karin Holm",
  about: "Vi taler om, hvad du har brug for hjælp til, og hvad du selv kan.",
  bring: "Breve fra din læge, hvis du har nogen.",
  driving: "",
  allTheSame: "",
  deliverer: "staff",
  seriesId: null,
  expectedAt: null,
  staffId: "018f0000-0000-7000-8000-000000000003",
  version: 2,
  steps: [],
};

const sampleKinds = [
  "receipt",
  "acknowledgement",
  "message",
  "complaint-receipt",
  "complaint-asked",
  "complaint-answer",
  "complaint-news",
  "complaint-not-theirs",
  "complaint-on-another-day",
  "ruling-struck",
  "ruling",
  "remark-answer",
  "access-given",
  "access-delay",
  "outside-access",
  "delay-notice",
  "hearing",
  "consent",
  "information-request",
  "recall",
  "decision",
  "refusal",
  "plan",
  "appointment",
  "order",
  "follow-up",
  "support-news",
  "change",
  "end",
] as const;

const supported = ["economy", "structure"] as const;

/** What letters about running support hold beside their own words. */
const aboutSupport = (standard: Standard, legalBasis: LegalBasis, kind: "change" | "end") => ({
  tasks: supported,
  clauses: sampleGuidance(standard, legalBasis).letter.filter(({ letters }) => letters.includes(kind)),
});

function complaintIn(standard: Standard, legalBasis: LegalBasis) {
  const unit = standard.units[0];
  if (unit === undefined) throw new RangeError("a standard has a unit");
  const facts = {
    parts: supported.map((task) => ({ task, legalBasis })),
    deadlines: [],
    guidance: [{ ...sampleGuidance(standard, legalBasis), legalBasis }],
    unit,
    complaintAddress: ["Prøvevej 1", "0000 Prøveby"],
  };
  return tellComplaint(facts, law);
}

const receivedComplaint = (number: string, guidance: readonly ComplaintGuidance[]): ReceiptComplaint => ({
  number,
  subject: "decision",
  track: "decision",
  decidedOn,
  wasLate: false,
  guidance,
  reconsiderBy: localDate("2026-04-29"),
  answerBy: null,
  provider: null,
});

function guidanceIn(standard: Standard, legalBasis: LegalBasis): readonly ComplaintGuidance[] {
  const unit = standard.units[0];
  if (unit === undefined) throw new RangeError("a standard has a unit");
  const facts = {
    parts: supported.map((task) => ({ task, legalBasis })),
    deadlines: [],
    guidance: [{ ...sampleGuidance(standard, legalBasis), legalBasis }],
    unit,
    complaintAddress: null,
  };
  return complaintGuidance(facts, law);
}

/** The frame of every sample letter. */
export function sampleFrame(standard: Standard): LetterFrame {
  const unit = standard.units.find(({ phone }) => phone !== undefined) ?? standard.units[0];
  return {
    sender: {
      municipality: standard.municipality.name,
      unit: unit?.name ?? "Myndighed",
      address: unit?.address,
      phone: unit?.phone ?? "99 99 99 99",
      mail: unit?.mail,
    },
    recipient: { name: "Mette Testesen", address: ["Prøvevej 12, 2. tv.", "9999 Prøveby"] },
    caseNumber: "2026-0042",
    date: decidedOn,
    contact: { name: "Karin Holm", title: "Sagsbehandler", phone: "99 99 99 98" },
  };
}

const promise = (said: Guidance, what: LetterDeadline["what"], due: string): LetterDeadline => {
  const item = said.deadlines.find((deadline) => deadline.what === what);
  return {
    what,
    due: item?.unset === true ? null : localDate(due),
    sources: item?.sources ?? ["retssikkerhedsloven § 3, stk. 2"],
    ownSetting: item?.ownSetting ?? false,
    unset: item?.unset ?? false,
  };
};

/** A decision letter from that municipality. */
export function decisionOf(standard: Standard, parts: readonly DecisionPart[]): LetterDocument {
  const outcome = decisionLetter(sampleFrame(standard), sampleDecision(standard, parts), law);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

/** All that a decision letter is made from, with these parts. */
export function sampleDecision(standard: Standard, parts: readonly DecisionPart[]): DecisionLetterFacts {
  const said = sampleGuidance(standard, "SEL-85");
  const bases = [...new Set(parts.map(({ legalBasis }) => legalBasis))];
  const unit = sampleFrame(standard).sender;
  return {
    applicationReceivedOn: receivedOn,
    bornOn: facts.bornOn,
    putOff: [],
    parts,
    reasons: sampleReasons,
    assessment: "Du har svært ved at holde overblik, når der sker meget. Du klarer mere, når nogen minder dig om det.",
    providerWish: null,
    hearing: { sentOn: localDate("2026-03-10"), answeredOn: localDate("2026-03-16") },
    deadlines: [
      promise(said, "first-contact", "2026-03-27"),
      promise(said, "start", "2026-04-03"),
      promise(said, "plan-offer", "2026-04-17"),
      promise(said, "first-follow-up", "2026-07-03"),
      promise(said, "complaint", "2026-04-17"),
      promise(said, "reconsideration", "2026-05-15"),
    ],
    guidance: bases.map((legalBasis) => ({ ...sampleGuidance(standard, legalBasis), legalBasis })),
    unit: { name: unit.unit, address: unit.address, phone: unit.phone, mail: unit.mail },
    complaintAddress: standard.settings.complaintAddress ?? null,
  };
}

/** One task granted, one met otherwise, one refused; the first on a time-limited ground where the standard has one. */
function mixedParts(standard: Standard): readonly DecisionPart[] {
  const timeLimited = standard.editions[0]?.legalBasis.includes("SEL-82b") === true;
  return [
    {
      ...grantedPart(timeLimited ? "SEL-82b" : "SEL-85"),
      period: { from: localDate("2026-04-06"), to: localDate("2026-09-30") },
    },
    {
      ...refusedPart("SEL-85"),
      task: "structure",
      citizensWords: tasks[1]?.citizensWords ?? "",
      outcome: "met-otherwise",
      metBy: "Du kan komme i en gruppe på værestedet hver tirsdag. Der lærer du at bruge en kalender sammen med andre.",
    },
    refusedPart("SEL-85"),
  ];
}

/** Help with money, granted. */
export const grantedPart = (legalBasis: LegalBasis): DecisionPart => ({
  task: "economy",
  citizensWords: tasks[0]?.citizensWords ?? "",
  outcome: "granted",
  partial: false,
  legalBasis,
  deliveryForm: "individual",
  package: { name: "Pakke 2", weeklyHours: { from: 1, to: 2 } },
  period: { from: localDate("2026-04-06"), to: localDate("2026-09-30") },
  extent: "Et besøg om ugen",
  change: null,
  temporary: true,
  goals: ["Du åbner din post hver uge.", "Du betaler dine regninger til tiden."],
  reasons: "",
  metBy: null,
});

/** Help with cleaning, refused. */
export const refusedPart = (legalBasis: LegalBasis): DecisionPart => ({
  task: "cleaning",
  citizensWords: tasks[2]?.citizensWords ?? "",
  outcome: "refused",
  partial: false,
  legalBasis,
  deliveryForm: null,
  package: null,
  period: null,
  extent: "",
  change: null,
  temporary: false,
  goals: [],
  reasons: "Du gør selv rent i dag. Du har ikke brug for at lære det.",
  metBy: null,
});

const sampleReasons: Reasons = {
  considerations:
    "Vi har lagt vægt på, hvad du selv kan, og på, hvad du gerne vil lære. Vi har også set på, om en gruppe kan være nok.",
  facts: "Du har gjort rent hver uge siden nytår. Det har du selv fortalt os, og støttecentret siger det samme.",
  rules:
    "Vi har brugt serviceloven § 85. Hjælp til selve rengøringen hører under en anden paragraf. Den kan du søge hos hjemmeplejen.",
};

/** What the citizen is told where the municipality puts a mistake of its own right. */
function newsOfMistakeIn(frame: LetterFrame, kind: "day-corrected" | "misfiled" | "ruling-struck") {
  const receivedOn = localDate("2026-04-01");
  const sentences = ["Kommunen ser på afgørelsen igen."];
  const told = newsOfMistake({ hasAppeal: true, receivedOn }, { kind }, { sentences });
  if (told === null) throw new RangeError("a mistake is told of");
  return complaintNewsLetter(frame, {
    ...{ number: "2026-0042-K1", receivedOn, next: null, isTheirs: kind !== "misfiled" },
    ...told,
  });
}
