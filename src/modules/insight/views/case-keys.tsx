import { Details } from "../../../ui/details.tsx";
import { CaseKeys } from "../../../ui/island-element.ts";
import { Link } from "../../../ui/link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { workPath } from "../../work/paths.ts";

/** Taster på sagen: what each key does; they are switched off in the work list, for all pages at once (WCAG 2.1.4). */
export const KeysOnCase = ({ isOn }: { readonly isOn: boolean }) => (
  <section id="taster" aria-label="Taster på sagen" class="d-print-none">
    {isOn && <CaseKeys />}
    <Details summary={isOn ? "Taster på sagen" : "Taster på sagen (slået fra)"}>
      <SummaryList items={keys.map(([term, answer]) => ({ term, answer }))} />
      <p>
        Tasterne virker ikke, mens du skriver i et felt. De virker heller ikke sammen med Ctrl, Alt eller Cmd. De
        kræver, at browseren kører JavaScript. De er slået til eller fra på alle sider på én gang:{" "}
        <Link href={`${workPath}#taster`}>slå tasterne til eller fra</Link>.
      </p>
    </Details>
  </section>
);

const keys: readonly (readonly [string, string])[] = [
  ["n", "Begynd på et notat"],
  ["t", "Gå til tidslinjen"],
  ["1 til 8", "Åbn sagens trin: 1 er ansøgningen, 8 er opfølgningen"],
  ["?", "Vis denne liste"],
];
