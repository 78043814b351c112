import type { ProposedPerson } from "../domain/proposal.ts";

/** Above every question that is answered for another: whom "du" means. */
export const WritingFor = ({ person }: { person: Pick<ProposedPerson, "name"> }) => (
  <p class="rn-note">
    Du skriver for {person.name}. Når der står »du«, er det {person.name}.
  </p>
);
