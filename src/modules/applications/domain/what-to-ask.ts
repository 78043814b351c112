import { ageOn } from "../../../kernel/age.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import type { Application } from "./application.ts";

/** Åbent spørgsmål: what must be asked or noticed next about an application that has been received. */
export interface OpenQuestion {
  readonly text: string;
  readonly sources: readonly string[];
}

/**
 * What to ask or notice now. The application is received whatever the answers are: nobody is refused for what is unknown,
 * for a consent that was not asked for, or for being under 18.
 */
export function openQuestions(
  application: Application,
  bornOn: LocalDate,
  guidance: Guidance,
): readonly OpenQuestion[] {
  return [
    ...underAge(application, bornOn),
    ...onBehalf(application),
    ...unknownRoute(guidance),
    ...unknownTasks(application),
    ...intake(guidance),
  ];
}

/** True where the citizen was under 18 when the application came: it is received all the same. */
export const isUnderAge = ({ receivedOn }: Pick<Application, "receivedOn">, bornOn: LocalDate): boolean =>
  ageOn(bornOn, receivedOn) < 18;

function underAge(application: Application, bornOn: LocalDate): readonly OpenQuestion[] {
  if (!isUnderAge(application, bornOn)) return [];
  const text =
    "Borgeren er under 18 år. Ansøgningen er modtaget. Tal med afdelingen for børn og unge om, hvem der hjælper nu. Støtten kan først begynde, når borgeren er fyldt 18.";
  return [{ text, sources: ["serviceloven § 1, stk. 3"] }];
}

function onBehalf({ appliedBy, onBehalf: other }: Application): readonly OpenQuestion[] {
  if (appliedBy === "citizen" || other === null) return [];
  if (appliedBy === "guardian") return [asked("Bed værgen om at vise, hvad værgemålet omfatter.")];
  if (other.consent === "given") return [];
  if (other.consent === "not-given") {
    return [asked("Borgeren har sagt nej til, at andre søger. Tal med borgeren om, hvad borgeren selv ønsker.")];
  }
  const proof = appliedBy === "representative" ? " Bed også om fuldmagten." : "";
  return [asked(`Spørg borgeren, om det er i orden, at en anden har søgt.${proof}`)];
}

const asked = (text: string): OpenQuestion => ({
  text,
  sources: ["forvaltningsloven § 8, stk. 1", "retssikkerhedsloven § 4"],
});

const factQuestions: Readonly<Record<string, string>> = {
  earlyPension: "Spørg, om borgeren er tilkendt førtidspension. Svaret kan ændre, hvilken enhed der skal have sagen.",
  homelessOrAtRisk: "Spørg, om borgeren er uden bolig. Svaret kan ændre, hvilken enhed der skal have sagen.",
  acute: "Spørg, om det haster. Svaret kan ændre, hvilken enhed der skal have sagen.",
};

const unknownRoute = ({ route }: Guidance): readonly OpenQuestion[] =>
  (route.dependsOn ?? []).flatMap((fact) => {
    const text = factQuestions[fact];
    return text === undefined ? [] : [{ text, sources: route.sources }];
  });

const unknownTasks = ({ tasks }: Application): readonly OpenQuestion[] =>
  tasks.some(({ task }) => task === "not-known")
    ? [
        {
          text: "Borgeren ved ikke, hvad der skal søges om. Find ud af det sammen med borgeren.",
          sources: ["forvaltningsloven § 7, stk. 1"],
        },
      ]
    : [];

/** What the standard itself wants asked when an application comes in. */
const intake = ({ considerations }: Guidance): readonly OpenQuestion[] =>
  considerations.filter(({ askedIn }) => askedIn === "intake").map(({ asks, sources }) => ({ text: asks, sources }));
