import { capitalised } from "../../../kernel/in-a-row.ts";
import { Day } from "../../../ui/day.tsx";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import type { Complaint } from "../domain/complaint.ts";

/** Which decision a complaint is about, and which of its tasks; nothing where it is about none. */
export function ComplainedAbout({ complaint: { decidedOn, parts } }: { readonly complaint: Complaint }) {
  if (decidedOn === null) return null;
  return (
    <p>
      Det handler om afgørelsen fra <Day day={decidedOn} />. {capitalised(tasksInARow(parts.map(({ task }) => task)))}.
    </p>
  );
}
