import { Alert } from "../../../ui/alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { providerAppointmentsPath } from "../../people/paths.ts";

/** Told a provider above its orders: citizens have asked for other times, or have cancelled. */
export const WaitingNotice = ({ count }: { count: number }) => (
  <Alert kind="info" heading="Nyt fra borgerne" quiet>
    <p>
      {count === 1 ? "1 aftale" : `${count} aftaler`} er aflyst eller ønskes flyttet.{" "}
      <Link href={providerAppointmentsPath}>Se og svar</Link>
    </p>
  </Alert>
);
