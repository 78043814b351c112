import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { citizenHearingPath } from "../../hearings/paths.ts";
import { citizenLetterPath } from "../../letters/paths.ts";
import type { MovedDeadline } from "../domain/moved-deadline.ts";
import { seenMoveField, seenMovePath } from "../paths.ts";

interface MovedDeadlinesProps {
  readonly municipality: string;
  readonly caseId: string;
  readonly moves: readonly MovedDeadline[];
}

/** Each deadline that has moved, from which day to which and where it is told why, until the reader says that it is seen. */
export const MovedDeadlines = ({ caseId, moves, municipality }: MovedDeadlinesProps) => (
  <>
    {moves.map((move) => (
      <Alert key={move.entryId} kind="warning" heading={headings[move.kind]} quiet>
        <p>
          {sentences[move.kind]}
          {move.to === null ? (
            "."
          ) : (
            <>
              {" "}
              senest <Day day={move.to} />.
            </>
          )}{" "}
          {move.from !== null && (
            <>
              Før var det senest <Day day={move.from} />.
            </>
          )}
        </p>
        <Why move={move} municipality={municipality} caseId={caseId} />
        <Form method="post" action={seenMovePath({ municipality }, caseId)} hidden={{ [seenMoveField]: move.entryId }}>
          <SubmitButton kind="secondary">Jeg har set det</SubmitButton>
        </Form>
      </Alert>
    ))}
  </>
);

const headings: Readonly<Record<MovedDeadline["kind"], string>> = {
  "decision-delayed": "Svaret på din ansøgning er forsinket",
  "hearing-postponed": "Du har fået mere tid til at svare",
  "decided-again": "Sagen skal afgøres igen",
};

const sentences: Readonly<Record<MovedDeadline["kind"], string>> = {
  "decision-delayed": "Du får nu svar",
  "hearing-postponed": "Du kan nu svare",
  "decided-again": "Ankestyrelsen har sendt sagen tilbage. Kommunen skal afgøre den",
};

/** Where it is told why. */
function Why({ caseId, move, municipality }: Omit<MovedDeadlinesProps, "moves"> & { readonly move: MovedDeadline }) {
  if (move.kind === "hearing-postponed")
    return (
      <p>
        <Link href={citizenHearingPath(municipality, caseId)}>Læs, og svar</Link>
      </p>
    );
  if (move.letterId === null) return null;
  return (
    <p>
      <Link href={citizenLetterPath(municipality, caseId, move.letterId)}>Læs hvorfor</Link>
    </p>
  );
}
