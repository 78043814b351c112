import type { Clause } from "./effect.ts";
import type { Examined } from "./examined-edition.ts";
import { caution, type Fault, type FilePath, fault } from "./file-problem.ts";

const why = "Loven kræver en konkret vurdering i hver sag (skøn under regel, FOB 2024-19)";

/**
 * Words that decide by themselves. A standard guides: a rule that stands in for the individual assessment makes the
 * decision invalid. In a question to the caseworker they are an error, because the system would ask it so; in the
 * text of a clause the mild ones may be the source's own words, told as a warning.
 *
 * Law: serviceloven § 1, stk. 3; FOB 2024-19.
 */
export const wordingHazards = ({ edition, path }: Examined): readonly Fault[] =>
  edition.clauses.flatMap((clause, index) => {
    const at = [...path, "clauses", index];
    return [...textHazards(clause, [...at, "text"]), ...questionHazards(clause, at), ...demandHazards(clause, at)];
  });

const judged: ReadonlySet<string> = new Set(["target", "alternative", "consideration", "exclusion", "duty", "plan"]);

/** A phrase that ends with a whole word; æ, ø and å are letters too. */
const phrase = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");

const you = "(?:du|borgeren|man)";
const few = "(?:\\p{L}+ ){0,3}";
/** Says no by itself. */
const refusing = phrase(
  [
    "kun hvis",
    `får ${you} (?:ikke|aldrig)`,
    `har ${you} (?:ikke|ingen) ret`,
    "afvis(?:es|er|t|ning)",
    "(?:giver|får|medfører|betyder|altid) afslag",
    "udeluk(?:ker|kes|ket)",
    `(?<!ikke )(?:kræver?|skal have|forudsætter),? ${few}(?:at )?${few}diagnose`,
  ].join("|"),
);
/** Sounds like a rule without exception. */
const ruling = phrase(
  [
    `${you} får ${few}ikke`,
    `${you} kan ${few}(?:ikke|kun) få`,
    `giver (?!ikke i sig selv)(?:\\p{L}+ )?ikke støtte`,
    `(?:skal ${you}|${you} skal) ${few}prøve ${few}først`,
    `(?:gives|ydes|bevilges) der ikke`,
    `(?:stopper|ophører|slutter) støtten`,
  ].join("|"),
);

function textHazards(clause: Clause, at: FilePath): readonly Fault[] {
  if (!judged.has(clause.effect)) return [];
  const { da } = clause.text;
  const refusal = refusing.exec(da)?.[0];
  if (refusal !== undefined)
    return [fault(at, `"${refusal}" afgør sagen på forhånd. ${why}. Skriv, hvad der skal vurderes.`)];
  const rule = ruling.exec(da)?.[0];
  if (rule === undefined) return [];
  return [caution(at, `"${rule}" lyder som en regel uden undtagelse. ${why}. Bestemmelsen må kun vejlede.`)];
}

function questionHazards(clause: Clause, at: FilePath): readonly Fault[] {
  return questionsOf(clause).flatMap(({ asks, place }) => {
    const where = [...at, ...place];
    const decisive = refusing.exec(asks)?.[0] ?? ruling.exec(asks)?.[0];
    if (decisive !== undefined) return [fault(where, `Spørgsmålet må ikke selv svare ("${decisive}"). ${why}.`)];
    return asks.includes("?") ? [] : [fault(where, "Feltet asks skal være et spørgsmål til sagsbehandleren.")];
  });
}

interface Question {
  readonly asks: string;
  readonly place: FilePath;
}

function questionsOf(clause: Clause): readonly Question[] {
  if (clause.effect === "target") return clause.asks.map(({ da }, index) => ({ asks: da, place: ["asks", index] }));
  const hasQuestion = clause.effect === "alternative" || clause.effect === "consideration";
  return hasQuestion ? [{ asks: clause.asks.da, place: ["asks"] }] : [];
}

const ageCeiling = phrase("(?:under|yngre end|højst|ikke (?:er )?fyldt) \\d+ år|mellem \\d+ og \\d+ år");

/** §§ 82 a to 85 a know no age limit but the 18 years of § 1, and no diagnosis (principafgørelse 6-18). */
function demandHazards(clause: Clause, at: FilePath): readonly Fault[] {
  if (clause.effect !== "target") return [];
  const limits = [clause.when, ...(clause.when?.anyOf ?? [])];
  const isLimited = limits.some((when) => when?.ageBelow !== undefined || (when?.ageAtLeast ?? 0) > 18);
  const texts = [clause.text.da, ...clause.asks.map(({ da }) => da)];
  if (!isLimited && !texts.some((text) => ageCeiling.test(text))) return [];
  return [fault(at, "Målgruppen har en aldersgrænse, som loven ikke har (serviceloven § 1, stk. 1 og § 85).")];
}
