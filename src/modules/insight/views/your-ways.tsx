import { Details } from "../../../ui/details.tsx";
import { Link } from "../../../ui/link.tsx";
import type { Act } from "../../people/domain/permission.ts";
import type { CasePageFacts } from "../domain/case-page.ts";
import { type Place, type Way, waysIn } from "./ways.ts";

interface YourWaysProps {
  readonly municipality: string;
  readonly facts: CasePageFacts;
  /** Whether whoever reads the page may do this: the citizen all, somebody who acts for the citizen what the mandate names. */
  readonly may: (act: Act) => boolean;
}

const openWays = ({ municipality, facts, may }: YourWaysProps): readonly Way[] =>
  waysIn(municipality, facts).filter(({ act, isOpen }) => isOpen !== false && may(act));

/** Whether there is anything to do for whoever reads the page. */
export const hasWays = (props: YourWaysProps): boolean => openWays(props).length > 0;

/** So few ways that none of them is folded. */
const few = 5;

/** Det kan du gøre: what whoever reads the page can do in the case; what is needed most stands open, the rest is folded. */
export function YourWays(props: YourWaysProps) {
  const open = openWays(props);
  if (open.length === 0) return null;
  const of = (place: Place) => open.filter((way) => way.place === place);
  return (
    <>
      <h2 id="det-kan-du-goere">Det kan du gøre</h2>
      {open.length <= few ? (
        <WayList ways={open} />
      ) : (
        <>
          <WayList ways={of("at-hand")} />
          <Fold name="Mere om din støtte" ways={of("support")} />
          <Fold name="Dine rettigheder" ways={of("rights")} />
        </>
      )}
    </>
  );
}

const WayList = ({ ways }: { ways: readonly Way[] }) => (
  <ul class="rn-can">
    {ways.map(({ hint, href, text }) => (
      <li key={href}>
        <Link href={href}>{text}</Link>
        <p class="rn-note">{hint}</p>
      </li>
    ))}
  </ul>
);

function Fold({ name, ways }: { name: string; ways: readonly Way[] }) {
  if (ways.length === 0) return null;
  return (
    <Details summary={`${name} (${ways.length})`}>
      <WayList ways={ways} />
    </Details>
  );
}
