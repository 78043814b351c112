import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import { type Ruling, unanswered } from "../domain/ruling.ts";
import type { RulingInShort } from "../domain/ruling-views.ts";
import type { ToldRuling } from "../domain/told-ruling.ts";
import { learnPath, registerRulingPath, rulingPath } from "../paths.ts";

interface StaffRulingsProps {
  readonly caseId: string;
  readonly complaintId: string;
  readonly rulings: readonly RulingInShort[];
  readonly today: LocalDate;
  /** Whether something of the decision was reversed, by Ankestyrelsen or by the municipality itself. */
  readonly mayLearn: boolean;
}

/** What Ankestyrelsen has decided on a complaint, on its page for staff, and the way to register one. */
export function StaffRulings({ caseId, complaintId, mayLearn, rulings, today }: StaffRulingsProps) {
  return (
    <section aria-labelledby="ankestyrelsens-afgoerelse">
      <h2 id="ankestyrelsens-afgoerelse">Ankestyrelsens afgørelse</h2>
      {rulings.map(({ leftOut, ruling, told }) => (
        <div key={ruling.id}>
          <p>
            <Link href={rulingPath(caseId, ruling.id)}>
              Afgørelsen fra <Day day={ruling.decidedOn} short />
            </Link>
            , modtaget <Day day={ruling.receivedOn} short />.
          </p>
          <ToldLines told={told} today={today} />
          {leftOut !== null && <p>{leftOut}</p>}
          {unanswered(ruling).length > 0 && <p>{waitsFor(unanswered(ruling).length)}</p>}
        </div>
      ))}
      <ButtonRow>
        <ButtonLink href={registerRulingPath(caseId, complaintId)} kind="secondary">
          {rulings.length === 0 ? "Registrér Ankestyrelsens afgørelse" : "Registrér en ny afgørelse"}
        </ButtonLink>
        {mayLearn && (
          <ButtonLink href={learnPath(caseId, complaintId)} kind="secondary">
            Hvad kan vi lære?
          </ButtonLink>
        )}
      </ButtonRow>
    </section>
  );
}

const waitsFor = (count: number): string =>
  count === 1 ? "1 punkt er ikke afklaret." : `${count} punkter er ikke afklaret.`;

/** What was ruled, and what happens now, line by line. */
function ToldLines({ told, today }: { readonly told: readonly ToldRuling[]; readonly today: LocalDate }) {
  return (
    <ul>
      {told.map(({ next, now, ruled, says }) => (
        <li key={ruled + now}>
          <strong>{ruled}</strong>
          {says !== "" && <Paragraphs text={says} />}
          <p>
            {now}
            {next !== null && (
              <>
                {" "}
                {next.words} <Day day={next.by} today={today} />.
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The same on the citizen's own page of the complaint. */
export function MyRulings({ rulings, today }: Pick<StaffRulingsProps, "rulings" | "today">) {
  if (rulings.length === 0) return null;
  return (
    <section aria-labelledby="ankestyrelsens-svar">
      <h2 id="ankestyrelsens-svar">Ankestyrelsens svar</h2>
      {rulings.map(({ leftOut, ruling, told }) => (
        <div key={ruling.id}>
          <p>
            Ankestyrelsen afgjorde din klage <Day day={ruling.decidedOn} />.
          </p>
          <ToldLines told={told} today={today} />
          {leftOut !== null && <p>{leftOut}</p>}
        </div>
      ))}
    </section>
  );
}

/** What Ankestyrelsen wants to have clarified, where the case is assessed, heard and decided. */
export function ToClarify({ caseId, rulings }: { readonly caseId: string; readonly rulings: readonly Ruling[] }) {
  if (rulings.length === 0) return null;
  return (
    <>
      {rulings.map((ruling) => (
        <Alert key={ruling.id} kind="info" heading="Ankestyrelsen vil have det her afklaret" quiet>
          <ul>
            {ruling.points.map(({ answer, text }) => (
              <li key={text}>
                {text} {answer === null ? <strong>Ikke afklaret.</strong> : `Afklaret: ${answer.text}`}
              </li>
            ))}
          </ul>
          <p>
            <Link href={rulingPath(caseId, ruling.id)}>Skriv, hvad I har fundet ud af</Link>
          </p>
        </Alert>
      ))}
    </>
  );
}
