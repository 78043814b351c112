import type { Law } from "./law.ts";

/**
 * Where the text of the act that a citation names can be read by all, in the wording that was read here; null for what
 * is no act (a decision of principle, say).
 */
export function lawAddress(law: Pick<Law, "acts">, citation: string): string | null {
  const name = citation.split(" ")[0];
  const act = law.acts.find((one) => one.name === name);
  const read = act && /^(?:LBK|LOV|BEK) (\d+) af \d{2}\/\d{2}\/(\d{4})$/.exec(act.consolidation);
  return read ? `https://www.retsinformation.dk/eli/lta/${read[2]}/${read[1]}` : null;
}
