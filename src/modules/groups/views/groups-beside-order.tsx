import { Link } from "../../../ui/link.tsx";
import type { PlaceInGroup } from "../domain/groups-view.ts";
import { orderGroupsPath } from "../paths.ts";
import { Places } from "./order-groups-page.tsx";

interface GroupsBesideOrderProps {
  readonly orderId: string;
  readonly places: readonly PlaceInGroup[];
}

/** On the page of an order: the groups that the citizen is in or waits for, and the way to more. */
export const GroupsBesideOrder = ({ orderId, places }: GroupsBesideOrderProps) => (
  <>
    <h2>Grupper</h2>
    {places.length > 0 && <Places places={places} />}
    <p>
      <Link href={orderGroupsPath(orderId)}>Giv borgeren plads i en gruppe</Link>
    </p>
  </>
);
