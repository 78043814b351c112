import { Link } from "../../../ui/link.tsx";
import { Moment } from "../../../ui/moment.tsx";
import { type Letter, whereabouts } from "../../letters/domain/letter.ts";
import { staffLetterPath } from "../../letters/paths.ts";

/** The letters of a case, newest first, each with where it is. */
export function Letters({ letters, caseId }: { letters: readonly Letter[]; caseId: string }) {
  if (letters.length === 0) return null;
  return (
    <>
      <h2>Breve</h2>
      <ul>
        {letters.map((letter) => (
          <li key={letter.id}>
            <Link href={staffLetterPath(caseId, letter.id)}>{letter.title}</Link>, <Moment at={letter.madeAt} />.{" "}
            {whereabouts(letter)}.
          </li>
        ))}
      </ul>
    </>
  );
}
