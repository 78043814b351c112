import { SubmitButton } from "../../../ui/button.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { keysPath } from "../paths.ts";

/** Taster på listen: what each key does, and the way to switch them off for good (WCAG 2.1.4). */
export const KeyList = ({ isOn }: { readonly isOn: boolean }) => (
  <section id="taster" aria-label="Taster på listen">
    <Details summary={isOn ? "Taster på listen" : "Taster på listen (slået fra)"}>
      <SummaryList items={keys.map(([term, answer]) => ({ term, answer }))} />
      <p>
        Tasterne virker ikke, mens du skriver i et felt. De virker heller ikke sammen med Ctrl, Alt eller Cmd. De
        kræver, at browseren kører JavaScript.
      </p>
      <Form method="post" action={keysPath} hidden={{ taster: isOn ? "fra" : "til" }}>
        <SubmitButton kind="secondary">{isOn ? "Slå tasterne fra" : "Slå tasterne til"}</SubmitButton>
      </Form>
    </Details>
  </section>
);

const keys: readonly (readonly [string, string])[] = [
  ["j eller pil ned", "Næste sag. Pilene virker, når du står på en sag."],
  ["k eller pil op", "Forrige sag"],
  ["Enter", "Åbn sagen"],
  ["x", "Sæt eller fjern kryds ved sagen"],
  ["h", "Vis, hvorfor sagen står her"],
  ["a", "Giv de valgte sager videre. Er der intet kryds, er det sagen, du står på."],
  ["/", "Gå til søgefeltet"],
  ["?", "Vis denne liste"],
];
