import { canonicalJson, type Json } from "../../../kernel/canonical-json.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { sha256 } from "../../../platform/digests.ts";
import { engineVersion } from "../../../platform/engine-version.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { KeptWorking } from "../domain/explanation.ts";
import { asKept, type KnownThen, rulesSaid, spelledOut } from "../domain/working.ts";
import { insertWorking, keepRuleTexts, type RuleText } from "../repository.ts";

/** The SHA-256 of a text, in hexadecimal. */
export const digestOf = (text: string): string => Buffer.from(sha256(text)).toString("hex");

/** A standard or the law as a text that can be kept: one spelling, and its digest. */
export function ruleText(kind: RuleText["kind"], rules: object): RuleText {
  const content = canonicalJson(asKept(rules) as Json);
  return { kind, content, digest: digestOf(content) };
}

/**
 * Keeps how a decision was computed: the rules as they read now, what is known, what the rules say of it, and a hash over it
 * all. Part of issuing it: permission is theirs.
 *
 * @returns the hash, in hexadecimal: the journal holds it as well
 */
export async function keepWorking(
  tx: Tx,
  app: App,
  actor: Actor,
  decision: { readonly caseId: string; readonly id: string; readonly ordinal: number },
  known: KnownThen,
): Promise<string> {
  const standard = standardOf(app, actor);
  const texts = { standard: ruleText("standard", standard), law: ruleText("law", app.law) };
  const working = asKept({ known, said: rulesSaid({ standard, law: app.law }, known) });
  const engine = engineVersion();
  const digest = digestOf(spelledOut(working, { standard: texts.standard.digest, law: texts.law.digest, engine }));
  const kept: KeptWorking = {
    ...working,
    decisionId: decision.id,
    ordinal: decision.ordinal,
    engine,
    standardDigest: texts.standard.digest,
    lawDigest: texts.law.digest,
    digest,
  };
  const at = app.clock.now();
  await keepRuleTexts(tx, Object.values(texts), at);
  await insertWorking(tx, decision.caseId, kept, at);
  return digest;
}
