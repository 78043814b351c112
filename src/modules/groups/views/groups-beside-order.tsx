import type { LocalDate } from "../../../kernel/local-date.ts";
import { Link } from "../../../ui/link.tsx";
import type { PlaceInGroup, SaidByStandard } from "../domain/groups-view.ts";
import type { CourseShown } from "../domain/phases-view.ts";
import { orderGroupsPath, orderPhasesPath } from "../paths.ts";
import { Course } from "./course-shown.tsx";
import { Places } from "./order-groups-page.tsx";
import { StandardsWords } from "./standards-words.tsx";

interface GroupsBesideOrderProps {
  readonly orderId: string;
  readonly places: readonly PlaceInGroup[];
  /** The course, where the support was granted as one; else null. */
  readonly course: CourseShown | null;
  /** What the standard says of support that begins with a home; null where it was not granted so. */
  readonly housingFirst: readonly SaidByStandard[] | null;
  readonly standard: string;
  readonly today: LocalDate;
}

/** On the page of an order: the course and its phase, the method, and the groups that the citizen is in or waits for. */
export const GroupsBesideOrder = (props: GroupsBesideOrderProps) => {
  const { course, housingFirst, orderId, places, standard, today } = props;
  return (
    <>
      {housingFirst !== null && (
        <>
          <h2>Metode: Housing First</h2>
          <p>Hjemmet kommer først. Hjælp borgeren med at få ro om boligen, også når andet er svært.</p>
          <StandardsWords rules={housingFirst} standard={standard} none="Kommunens standard nævner ikke metoden." />
        </>
      )}
      {course !== null && (
        <>
          <Course course={course} standard={standard} today={today} audience="staff" />
          <p>
            <Link href={orderPhasesPath(orderId)}>Skriv en fase ned</Link>
          </p>
        </>
      )}
      <h2>Grupper</h2>
      {places.length > 0 && <Places places={places} />}
      <p>
        <Link href={orderGroupsPath(orderId)}>Giv borgeren plads i en gruppe</Link>
      </p>
    </>
  );
};
