import { Link } from "../../../ui/link.tsx";
import { casePath } from "../../cases/paths.ts";
import { reversedWords, type TagCount } from "../domain/reversal-counts.ts";

interface PhraseReversalsProps {
  readonly count: TagCount;
  readonly cases: readonly { readonly id: string; readonly number: string }[];
}

/** How often decisions that used a phrase were reversed, with the cases that the reader may see. */
export const PhraseReversals = ({ cases, count }: PhraseReversalsProps) => (
  <section aria-labelledby="omgjort">
    <h2 id="omgjort">Når den er prøvet</h2>
    <p>{reversedWords(count)}</p>
    {cases.length > 0 && (
      <p>
        Sager, du må se:{" "}
        {cases.map(({ id, number }, at) => (
          <span key={id}>
            {at > 0 && ", "}
            <Link href={casePath(id)}>{number}</Link>
          </span>
        ))}
      </p>
    )}
  </section>
);
