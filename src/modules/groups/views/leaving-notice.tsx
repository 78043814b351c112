import { Alert } from "../../../ui/alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { providerGroupsPath } from "../../people/paths.ts";

/** Told a provider above its orders: citizens wish to leave a group. */
export const LeavingNotice = ({ count }: { count: number }) => (
  <Alert kind="info" heading="Nyt om jeres grupper" quiet>
    <p>
      {count === 1 ? "1 borger vil" : `${count} borgere vil`} gerne ud af en gruppe.{" "}
      <Link href={providerGroupsPath}>Se og svar</Link>
    </p>
  </Alert>
);
