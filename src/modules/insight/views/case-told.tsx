import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { Told } from "../../../ui/told.tsx";
import { actPath } from "../../applications/paths.ts";
import { casePath } from "../../cases/paths.ts";
import type { CasePageFacts } from "../domain/case-page.ts";
import { FromCitizen } from "./from-citizen.tsx";
import { MessagesWaiting } from "./messages-waiting.tsx";

interface CaseToldProps {
  readonly facts: CasePageFacts;
  /** What was just done. */
  readonly notice: string | undefined;
}

/** What was just done, and what one must know before one reads on. */
export function CaseTold({ facts, notice }: CaseToldProps) {
  const { caseworker, record, day, today } = facts;
  return (
    <>
      <Told notice={notice} />
      {day < today && (
        <Alert kind="info" heading="Sagen, som den stod på en tidligere dag">
          <p>
            Du ser, hvad der var sket og skyldtes <Day day={day} />.{" "}
            <Link href={casePath(record.id)}>Se sagen, som den står i dag</Link>
          </p>
        </Alert>
      )}
      {day === today && <MessagesWaiting caseId={record.id} waiting={facts.messages.waiting} />}
      {day === today && <FromCitizen facts={facts} />}
      {caseworker?.isConflicted === true && day === today && (
        <Alert kind="warning" heading="En anden skal have sagen">
          <p>
            {caseworker.name} har sagen og er inhabil.{" "}
            <Link href={actPath(record.id, "sagsbehandler")}>Giv sagen til en anden</Link>
          </p>
        </Alert>
      )}
    </>
  );
}
