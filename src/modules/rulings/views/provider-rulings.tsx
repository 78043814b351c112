import { Day } from "../../../ui/day.tsx";
import type { ProviderRuling } from "../domain/provider-ruling.ts";

/** What a provider is told of rulings on the decision that its order rests on. */
export function ProviderRulings({ rulings }: { readonly rulings: readonly ProviderRuling[] }) {
  return (
    <section aria-labelledby="ankestyrelsen">
      <h2 id="ankestyrelsen">Ankestyrelsen har set på afgørelsen</h2>
      {rulings.map(({ id, on, sentences }) => (
        <p key={id}>
          Kommunen fik svaret <Day day={on} />. {sentences.join(" ")}
        </p>
      ))}
    </section>
  );
}
