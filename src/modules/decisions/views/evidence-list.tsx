import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { FilterList } from "../../../ui/island-element.ts";
import { TextField } from "../../../ui/text-field.tsx";
import type { Evidence } from "../domain/evidence.ts";
import { evidenceKindWords } from "../domain/evidence-words.ts";

/** What the case holds that reasons can rest on, beside the text; with script it can be narrowed by words. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <section aria-labelledby="sagens-oplysninger">
      <h2 id="sagens-oplysninger">Sagens oplysninger</h2>
      <p class="rn-note">Det her kan begrundelsen bygge på.</p>
      <div class="rn-scripted">
        <FilterList target="sagens-belaeg">
          <TextField name="soeg" label="Find i oplysningerne" optional />
        </FilterList>
      </div>
      <div id="sagens-belaeg" class="rn-evidence-list">
        {Map.groupBy(evidence, ({ kind }) => kind)
          .entries()
          .map(([kind, pieces]) => (
            <div key={kind} data-filter-group="">
              <Details summary={`${evidenceKindWords[kind]} (${pieces.length})`} open={evidence.length <= fewEnough}>
                <ul>
                  {pieces.map((piece) => (
                    <Piece key={piece.source} piece={piece} />
                  ))}
                </ul>
              </Details>
            </div>
          ))
          .toArray()}
      </div>
    </section>
  );
}

/** So many pieces stand open from the start. */
const fewEnough = 12;

function Piece({ piece: { source, title, text, on } }: { readonly piece: Evidence }) {
  return (
    <li data-filter={source}>
      <strong>{title}</strong>
      {on !== null && (
        <>
          , <Day day={on} short />
        </>
      )}
      <br />
      {text}
    </li>
  );
}
