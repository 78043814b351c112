import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { Right, RightsGroup } from "./rights.ts";

interface RightsPageProps {
  readonly frame: Frame;
  readonly groups: readonly RightsGroup[];
  /** For whom, where it is not for oneself. */
  readonly citizenName: string | undefined;
}

/** All that a citizen may see, change and complain of, each with one sentence and the way to it. */
export function RightsPage({ citizenName, frame, groups }: RightsPageProps) {
  return (
    <Page title={citizenName === undefined ? "Mine rettigheder" : `Rettigheder for ${citizenName}`} frame={frame}>
      <p class="rn-lead">Her finder du det, du har ret til at se, ændre og klage over.</p>
      {groups.map(({ heading, rights }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul class="rn-plain rn-rows">
            {rights.map((right) => (
              <li key={right.heading}>
                <RightRow right={right} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h2>Gør det på din egen måde</h2>
      <p>
        Du kan også ringe, skrive eller komme forbi. Så gør vi det for dig, og du får samme kvittering på papir. Du må
        altid tage en med.
      </p>
    </Page>
  );
}

/** A right with one way is itself the link; one with several, or none, has a heading of its own. */
function RightRow({ right: { heading, sentence, ways } }: { right: Right }) {
  const [only, ...more] = ways;
  if (only !== undefined && more.length === 0)
    return (
      <>
        <h3>
          <Link href={only.href}>{heading}</Link>
        </h3>
        <p>{sentence}</p>
      </>
    );
  return (
    <>
      <h3>{heading}</h3>
      <p>{sentence}</p>
      {ways.map(({ href, text }) => (
        <p key={href}>
          <Link href={href}>{text}</Link>
        </p>
      ))}
    </>
  );
}
