import { formatDay } from "../../../kernel/danish-day.ts";
import { Link } from "../../../ui/link.tsx";
import type { CaseQualityView } from "../domain/quality-views.ts";
import { askedWords } from "../domain/quality-words.ts";
import { caseQualityPath } from "../paths.ts";

/** Who has answered about the support, and when; the way to the answers. */
export const AskedAtFollowUp = ({ view: { questions, record, replies } }: { view: CaseQualityView }) => (
  <section aria-labelledby="svar-om-stoetten">
    <h2 id="svar-om-stoetten">Spørgsmål om støtten</h2>
    <ul>
      {questions.map(({ asked }) => {
        const reply = replies.find((one) => one.asked === asked);
        return (
          <li key={asked}>
            {askedWords[asked]}: {reply === undefined ? "ikke svaret" : `svarede ${formatDay(reply.on)}`}
          </li>
        );
      })}
    </ul>
    <p>
      <Link href={caseQualityPath(record.id)}>Se svarene, eller skriv dem ind</Link>
    </p>
  </section>
);
