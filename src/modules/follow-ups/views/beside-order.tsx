import { Link } from "../../../ui/link.tsx";
import { providerFollowUpPath } from "../../deliveries/paths.ts";

/** The way from an order to its follow-up, on the provider's page of the order. */
export const FollowUpBesideOrder = ({ orderId }: { readonly orderId: string }) => (
  <>
    <h2>Opfølgning</h2>
    <p>
      <Link href={providerFollowUpPath(orderId)}>Skriv, hvor langt I er, før opfølgningen</Link>
    </p>
  </>
);
