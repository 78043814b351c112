import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Why } from "../../../ui/why.tsx";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { clausesOf } from "../domain/quality-goal.ts";
import type { QualityReply } from "../domain/quality-reply.ts";
import type { CaseQualityView } from "../domain/quality-views.ts";
import { askedWords } from "../domain/quality-words.ts";
import { toldQualityPath } from "../paths.ts";
import { ReplyShown } from "./reply-shown.tsx";

interface CaseQualityPageProps {
  readonly frame: Frame;
  readonly view: CaseQualityView;
  readonly mayAnswer: boolean;
  readonly notice?: string | undefined;
}

/** What citizen, relatives and caseworker have answered about the support in a case, and the way to write answers down. */
export function CaseQualityPage({ frame, view, mayAnswer, notice }: CaseQualityPageProps) {
  const { questions, replies, record, standard, isRunning } = view;
  return (
    <CaseWorkPage view={view} frame={frame} title="Svar om støtten" step="follow-up" isBelow notice={notice}>
      {questions.length === 0 ? (
        <p>Kommunens standard har ingen kvalitetsmål, der bliver spurgt om.</p>
      ) : (
        <>
          <p>Udføreren ser aldrig de enkelte svar. De tæller med i tallene, når mindst 5 har svaret.</p>
          {mayAnswer && isRunning && (
            <ButtonRow>
              {questions.map(({ asked }) => (
                <ButtonLink key={asked} href={toldQualityPath(record.id, asked)} kind="secondary">
                  {writeWords[asked]}
                </ButtonLink>
              ))}
            </ButtonRow>
          )}
          {replies.length === 0 && <p>Ingen har svaret endnu.</p>}
          {replies.map((reply) => (
            <section key={reply.id} aria-label={whose(reply)}>
              <h2>{whose(reply)}</h2>
              <p class="rn-note">
                <Day day={reply.on} />
              </p>
              <ReplyShown
                reply={reply}
                questions={questions.find(({ asked }) => asked === reply.asked)?.questions ?? []}
              />
            </section>
          ))}
          <Why standard={standard.municipality.slug} sources={clausesOf(questions.flatMap((one) => one.questions))} />
        </>
      )}
    </CaseWorkPage>
  );
}

const writeWords = {
  citizen: "Skriv borgerens svar",
  relative: "Skriv en pårørendes svar",
  caseworker: "Skriv din vurdering",
} as const;

const whose = ({ asked, name }: QualityReply): string =>
  name === "" ? askedWords[asked] : `${askedWords[asked]}: ${name}`;
