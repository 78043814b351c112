import type { LocalDate } from "../../../kernel/local-date.ts";
import { type Hearing, hearingState } from "../../hearings/domain/hearing.ts";

/** Det, der skal afgøres: an application, and the day a task of it was last opened anew; undefined where none was. */
interface Matter {
  readonly applicationId: string;
  readonly receivedOn: LocalDate;
  readonly reopenedOn: LocalDate | undefined;
}

/**
 * The hearings that are about what is to be decided now. One about an earlier application, or from before the matter was opened
 * anew, says nothing of this; but one of this application that still runs holds the decision back all the same: the citizen was
 * promised time to answer.
 *
 * Law: forvaltningsloven §§ 19 and 21.
 */
export const hearingsOfMatter = (
  hearings: readonly Hearing[],
  { applicationId, receivedOn, reopenedOn }: Matter,
  today: LocalDate,
): readonly Hearing[] =>
  hearings
    .filter(
      (hearing) => hearing.registeredOn >= receivedOn && (hearing.applicationId ?? applicationId) === applicationId,
    )
    .filter(
      (hearing) => hearing.registeredOn >= (reopenedOn ?? receivedOn) || hearingState([hearing], today) === "waiting",
    );
