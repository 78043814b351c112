import { formatLength } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import type { Language } from "../../../ui/day-words.ts";
import { OwnSetting } from "../../../ui/why.tsx";
import { Words } from "../../../ui/words.tsx";
import type { DeadlineItem, Guidance } from "../domain/guidance-items.ts";
import type { Law } from "../domain/law.ts";
import { lengthWords } from "../domain/words.ts";
import { GuidanceList, Sources } from "./guidance-list.tsx";

interface AnswerTimeProps {
  readonly guidance: Guidance;
  readonly today: LocalDate;
  readonly lang: Language;
  readonly law: Pick<Law, "acts">;
}

const afterwards: ReadonlySet<string> = new Set(["first-contact", "start"]);

const lateNotice: Readonly<Record<Language, string>> = {
  da: "Kan kommunen ikke nå det, skal den skrive til dig inden den dag. Der skal stå, hvornår du så får svar.",
  en: "If the municipality cannot make it, it must write to you before that day and tell you when you get an answer.",
};

/** By when an answer is due if one applies today, what happens if it is late, and what follows a yes. */
export function AnswerTime({ guidance, today, lang, law }: AnswerTimeProps) {
  const decision = guidance.deadlines.find(({ what }) => what === "decision");
  return (
    <>
      {decision !== undefined && (
        <>
          <DecisionDay decision={decision} today={today} lang={lang} />
          <p>{lateNotice[lang]}</p>
          <Sources sources={decision.sources} standard={guidance.standard} law={law} />
        </>
      )}
      <GuidanceList
        items={guidance.deadlines.filter(({ what }) => afterwards.has(what))}
        standard={guidance.standard}
        law={law}
        lang={lang}
        beside={(item) => <LengthLine item={item} lang={lang} />}
      />
    </>
  );
}

function DecisionDay({ decision, today, lang }: { decision: DeadlineItem; today: LocalDate; lang: Language }) {
  if (decision.due === null) {
    return (
      <p>
        {lang === "en"
          ? "The municipality has not told how long it takes. Ask when you apply: it must tell you."
          : "Kommunen har ikke oplyst, hvor lang tid det tager. Spørg, når du søger. Det skal den kunne svare på."}
      </p>
    );
  }
  return (
    <>
      <p class="rn-lead">
        {lang === "en"
          ? "If you apply today, you must have an answer by "
          : "Søger du i dag, skal du have svar senest "}
        <strong>
          <Day day={decision.due} today={today} lang={lang} />
        </strong>
        .
      </p>
      {decision.ownSetting && <OwnSetting lang={lang} />}
    </>
  );
}

function LengthLine({ item, lang }: { item: DeadlineItem; lang: Language }) {
  if (item.length === null || item.text.includes(formatLength(item.length))) return null;
  return (
    <p>
      {lang === "en" ? "At the latest after " : "Senest efter "}
      <strong>
        <Words text={lengthWords(item.length)} lang={lang} />
      </strong>
      . {item.ownSetting && <OwnSetting lang={lang} />}
    </p>
  );
}
