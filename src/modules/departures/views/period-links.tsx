import { Link } from "../../../ui/link.tsx";
import { type PeriodName, periodNames, periodWords } from "../domain/departure-period.ts";

/** The spans that can be chosen; the one that is shown is marked. */
export function PeriodLinks({ path, period }: { path: string; period: PeriodName }) {
  return (
    <nav aria-label="Periode">
      <ul class="rn-choices">
        {periodNames.map((name) => (
          <li key={name}>
            <Link href={`${path}?periode=${periodWords[name].query}`} current={name === period ? "page" : undefined}>
              {periodWords[name].text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
