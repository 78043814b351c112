import { Link } from "./link.tsx";

/** A phone number that can be called with one press. What follows the number ("hverdage kl. 8-9") is kept as text. */
export function PhoneLink({ phone }: { phone: string }) {
  const number = /^[\d ]*\d/.exec(phone)?.[0];
  if (number === undefined) return <>{phone}</>;
  return (
    <>
      <Link href={`tel:+45${number.replaceAll(" ", "")}`} class="rn-phone">
        {number}
      </Link>
      {phone.slice(number.length)}
    </>
  );
}
