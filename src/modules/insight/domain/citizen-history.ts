import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseEvent, EventOf } from "../../cases/domain/case-event.ts";
import { type Part, parts } from "../../people/domain/mandate.ts";

/** Det er sket: one thing that has happened in a case, told to the citizen. */
export interface HistoryLine {
  readonly on: LocalDate;
  readonly text: string;
}

/**
 * What has happened in a case, in the citizen's own words and newest first; what says nothing to a citizen is left out.
 *
 * @param open the parts of the case that are open to whoever reads it: without the part, no outcome is told
 */
export const citizenHistory = (events: readonly CaseEvent[], open: readonly Part[] = parts): readonly HistoryLine[] =>
  events
    .flatMap((event) => {
      const part = partOf[event.type];
      const text = part === undefined || open.includes(part) ? sentenceOf(event) : withoutOutcome[event.type];
      return text === undefined ? [] : [{ on: event.on, text }];
    })
    .toReversed();

/** The part of the case that each event with an outcome belongs to. */
const partOf: Readonly<Partial<Record<CaseEvent["type"], Part>>> = {
  "information-requested": "consents",
  "information-received": "consents",
  "consent-withdrawn": "consents",
  "decision-made": "decision",
  "plan-answered": "plan",
  "follow-up-held": "follow-up",
  "complaint-received": "complaint",
  "complaint-crossed": "complaint",
  "complaint-answered": "complaint",
  "complaint-withdrawn": "complaint",
  "complaint-maintained": "complaint",
  reconsidered: "complaint",
  "sent-to-ankestyrelsen": "complaint",
  "ankestyrelsen-asked": "complaint",
  "ankestyrelsen-answered": "complaint",
  "ruling-received": "complaint",
};

/** What is told of them to somebody whom that part is not open to. */
const withoutOutcome: Readonly<Partial<Record<CaseEvent["type"], string>>> = {
  "decision-made": "Kommunen afgjorde din ansøgning.",
  "plan-answered": "Du svarede på planen.",
  "follow-up-held": "Vi fulgte op på din støtte.",
};

const answeredSentence = ({ passedOn }: EventOf<"complaint-answered">): string =>
  passedOn ? "Kommunen sendte din klage videre." : "Kommunen svarede på din klage.";

const withdrawnSentence = ({ denied }: EventOf<"complaint-withdrawn">): string =>
  denied ? "Du sagde nej til en klage fra en anden." : "Du trak din klage tilbage.";

function sentenceOf(event: CaseEvent): string | undefined {
  switch (event.type) {
    case "decision-made":
      return decisionSentences[event.outcome];
    case "follow-up-held":
      return event.outcome === undefined ? "Vi fulgte op på din støtte." : followUpSentences[event.outcome];
    case "plan-answered":
      return event.accepted ? "Du sagde ja til planen." : "Du sagde nej til planen.";
    case "complaint-received":
      return event.about === "decision" ? "Kommunen fik din klage over afgørelsen." : "Kommunen fik din klage.";
    case "complaint-answered":
      return answeredSentence(event);
    case "complaint-withdrawn":
      return withdrawnSentence(event);
    case "complaint-crossed":
      return event.to === "decision"
        ? "Kommunen så, at din klage handler om afgørelsen."
        : "Kommunen så, at din klage handler om, hvordan du får støtten.";
    case "delay-notice-sent":
      return `Kommunen skrev til dig, at afgørelsen bliver forsinket. Den nye dag er ${formatDay(event.expectedOn)}.`;
    case "access-requested":
    case "access-given":
    case "access-delayed":
      return accessSentence(event);
    case "hearing-postponed":
      return `Du fik mere tid til at svare, til og med ${formatDay(event.answerBy)}.`;
    case "reconsidered":
      return reconsideredSentences[event.outcome];
    default:
      return plainSentences[event.type];
  }
}

/** What is told of access to the file; of what somebody else asks for, that they did and that they were answered. */
function accessSentence(
  event: Extract<CaseEvent, { readonly type: "access-requested" | "access-given" | "access-delayed" }>,
): string | undefined {
  const isOutside = event.outside === true;
  if (event.type === "access-requested")
    return isOutside ? "En anden bad om at se noget af din sag." : "Du bad om at se din sag.";
  if (event.type === "access-given")
    return isOutside ? "Kommunen svarede en anden, der ville se din sag." : "Du fik svar på, om du kan se din sag.";
  if (isOutside) return undefined;
  return `Kommunen skrev, at du får svar senere på, om du kan se din sag: ${formatDay(event.expectedOn)}.`;
}

const decisionSentences = {
  granted: "Kommunen afgjorde din ansøgning. Du får støtte.",
  partly: "Kommunen afgjorde din ansøgning. Du får støtte til noget af det, du søgte om.",
  refused: "Kommunen afgjorde din ansøgning. Du får ikke den støtte, du søgte om.",
} as const;

const followUpSentences = {
  continue: "Vi fulgte op på din støtte. Den fortsætter.",
  adjust: "Vi fulgte op på din støtte. Den skal justeres.",
  end: "Vi fulgte op på din støtte. Den slutter.",
  "other-help": "Vi fulgte op på din støtte. Du har brug for anden hjælp.",
} as const;

const reconsideredSentences = {
  upheld: "Kommunen så på afgørelsen igen og gav dig ret.",
  partly: "Kommunen så på afgørelsen igen og gav dig ret i noget af det.",
  kept: "Kommunen så på afgørelsen igen og holder fast i den.",
} as const;

const plainSentences: Readonly<Partial<Record<CaseEvent["type"], string>>> = {
  "inquiry-received": "Du henvendte dig til kommunen.",
  "application-received": "Kommunen fik din ansøgning.",
  "application-withdrawn": "Du trak din ansøgning tilbage.",
  "receipt-sent": "Du fik en kvittering for din ansøgning.",
  "advice-given": "Kommunen gav dig råd og vejledning.",
  "assessment-made": "Kommunen blev færdig med at udrede, hvad du har brug for.",
  "hearing-sent": "Kommunen skrev til dig og bad om dit svar.",
  "hearing-answered": "Du svarede kommunen.",
  "information-requested": "Kommunen bad en anden om oplysninger, som du har givet samtykke til.",
  "information-received": "Kommunen fik oplysninger fra en anden.",
  "consent-withdrawn": "Du trak et samtykke tilbage.",
  "decision-letter-sent": "Kommunen sendte dig brevet med afgørelsen.",
  "plan-offered": "Kommunen tilbød dig en handleplan.",
  "order-sent": "Kommunen bestilte støtten hos dem, der skal give den.",
  "order-accepted": "De, der skal give støtten, sagde ja til opgaven.",
  "order-returned": "De, der skulle give støtten, kunne ikke. Kommunen finder nogle andre.",
  "order-withdrawn": "Kommunen trak bestillingen hos dem, der gav støtten, tilbage.",
  "report-received": "De, der giver støtten, fortalte kommunen noget om den.",
  "report-answered": "Kommunen svarede dem, der giver støtten.",
  "contact-person-named": "Du fik en fast kontaktperson.",
  "first-contact": "Du havde den første kontakt med dem, der giver støtten.",
  "support-started": "Din støtte begyndte.",
  "closing-talk-held": "I holdt en afsluttende samtale.",
  "what-next-settled": "I aftalte, hvad der skal ske bagefter.",
  "support-ended": "Din støtte sluttede.",
  "moved-away": "Du fortalte, at du flytter, eller kommunen fik det at vide.",
  "change-agreed": "I aftalte at ændre din støtte.",
  "change-opened": "Kommunen begyndte at se på, om din støtte skal ændres.",
  "change-dropped": "Din støtte bliver ikke ændret alligevel.",
  "complaint-maintained": "Du skrev, at du stadig klager.",
  "sent-to-ankestyrelsen": "Kommunen sendte din klage til Ankestyrelsen.",
  "ankestyrelsen-asked": "Ankestyrelsen bad kommunen om flere oplysninger til din klage.",
  "ankestyrelsen-answered": "Kommunen sendte flere papirer til Ankestyrelsen.",
  "ruling-received": "Kommunen fik svar fra Ankestyrelsen.",
};
