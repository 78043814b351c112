import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import type { IssuedPart } from "../domain/decision.ts";
import { type EvidenceBlock, evidenceBlocks } from "../domain/evidence.ts";
import type { IssuedEvidence } from "../domain/issued-evidence.ts";

interface IssuedEvidenceListProps {
  readonly evidence: readonly IssuedEvidence[];
  readonly parts: readonly Pick<IssuedPart, "taskId" | "task">[];
}

/** What each sentence of the decision rested on, as the case stood that day. Nothing where nobody pointed to anything. */
export function IssuedEvidenceList({ evidence, parts }: IssuedEvidenceListProps) {
  if (evidence.length === 0) return null;
  return (
    <section aria-labelledby="afgoerelsens-belaeg">
      <h2 id="afgoerelsens-belaeg">Det bygger afgørelsen på</h2>
      <p class="rn-note">Sætningerne og sagens oplysninger, som de var, da afgørelsen blev truffet.</p>
      {placesOf(evidence, parts).map(({ heading, links }) => (
        <section key={heading} aria-label={`Belæg: ${heading}`}>
          <h3>{heading}</h3>
          <dl class="rn-rests-on">
            {links.map(({ id, sentence, title, text }) => (
              <div key={id}>
                <dt>»{sentence}«</dt>
                <dd>
                  <strong>{title}</strong>: {text}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}

const placesOf = (evidence: IssuedEvidenceListProps["evidence"], parts: IssuedEvidenceListProps["parts"]) =>
  [
    ...parts.map(({ taskId, task }) => ({
      heading: appliedTaskLabel(task),
      links: evidence.filter((link) => link.taskId === taskId),
    })),
    ...evidenceBlocks.map((block) => ({
      heading: headings[block],
      links: evidence.filter((link) => link.taskId === null && link.block === block),
    })),
  ].filter(({ links }) => links.length > 0);

const headings: Readonly<Record<EvidenceBlock, string>> = {
  reasons: "Begrundelse",
  assessment: "Vurdering",
  considerations: "Lagt vægt på",
  facts: "Oplysninger",
  rules: "Regler",
};
