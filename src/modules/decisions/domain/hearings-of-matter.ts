import type { LocalDate } from "../../../kernel/local-date.ts";
import { type Hearing, hearingState } from "../../hearings/domain/hearing.ts";

/**
 * The hearings that are about what is to be decided now. One about an earlier application, or from before the matter was opened
 * anew, says nothing of this; but one of this application that still runs holds the decision back all the same: the citizen was
 * promised time to answer.
 *
 * Law: forvaltningsloven §§ 19 and 21.
 *
 * @param reopenedOn the day a task of the application was last opened anew; undefined where none was
 */
export const hearingsOfMatter = (
  hearings: readonly Hearing[],
  { receivedOn, reopenedOn }: { readonly receivedOn: LocalDate; readonly reopenedOn: LocalDate | undefined },
  today: LocalDate,
): readonly Hearing[] =>
  hearings.filter(
    (hearing) =>
      hearing.registeredOn >= (reopenedOn ?? receivedOn) ||
      (hearing.registeredOn >= receivedOn && hearingState([hearing], today) === "waiting"),
  );
