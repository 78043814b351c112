import { emptyWords, type RuleKind, ruleKinds, ruleWordsOf, taskWords } from "./rule-words.ts";

/** Why a sentence of the reasons says nothing of this person; `phrase` stands in the library as it is, `clause` only repeats the standard, `nobody` names no one. */
export type OnlyRule = RuleKind | "clause" | "phrase" | "nobody";

/** What a sentence is read beside. */
export interface ReadBeside {
  /** The text of the clause that is one of the reasons: what repeats it counts for nothing. */
  readonly clause: string | null;
  /** What the citizen is called: reasons may name somebody instead of saying »du«. */
  readonly names: readonly string[];
  /** The sentences of the library: one that stands there is true of many. */
  readonly phrases?: ReadonlySet<string>;
}

/**
 * Whether a sentence says something of this person, or why it does not. A fact about somebody says what they do, can or
 * lack, who helps them, or what was seen or told; a rule, a diagnosis, an age, a price, a cap, a practice or a bare verdict
 * is true of many. It is a guard, not a judge: it asks for words, and a person weighs them.
 *
 * Law: serviceloven § 1, stk. 3; FOB 2024-19 (skøn under regel).
 */
export function judgeSentence(sentence: string, beside: ReadBeside): "individual" | OnlyRule {
  if (beside.phrases?.has(sentence)) return "phrase";
  const text = sentence.toLocaleLowerCase("da");
  const words = wordsIn(text);
  const isOwn = ownWords(beside);
  const own = new Set(words.filter(isOwn)).size;
  const signs = signsIn(text, words);
  if (isAboutSomebody(text, beside.names, signs) && isEnough(own, signs)) return "individual";
  return kindOf(words, beside.clause);
}

/** What in a sentence makes it a fact of somebody's life. */
interface Signs {
  readonly alone: boolean;
  readonly relation: boolean;
  readonly seen: boolean;
  readonly often: boolean;
  readonly task: boolean;
  readonly isCondition: boolean;
  /** Tells what somebody does, without a word that is true of many and without asking anything of them. */
  readonly isPlain: boolean;
}

/**
 * With a sign one own word is enough; what somebody does alone may be the very task that was applied for. Without one it
 * takes two where no word is of the general kind, else three: fewer are a label and not a fact.
 */
function isEnough(own: number, signs: Signs): boolean {
  const { alone, relation, seen, often, task, isCondition, isPlain } = signs;
  if (isCondition && !seen && !relation) return false;
  if (alone && task) return true;
  if (own === 0) return false;
  if (alone || relation || seen || often) return true;
  return own + (isPlain && task ? 1 : 0) >= (isPlain ? 2 : leastOwnWords);
}

/** Among words of the general kind, fewer own words than this are a label. */
const leastOwnWords = 3;

const signsIn = (text: string, words: readonly string[]): Signs => ({
  alone: /(?<!\p{L})(selv|alene|på egen hånd|uden hjælp)(?!\p{L})/u.test(text) && !mustAlone.test(text),
  relation: relation.test(text),
  seen: words.some((word) => seen.test(word)) && !words.some((word) => ruleSource.test(word)),
  often: often.test(text),
  task: words.some((word) => taskWords.test(word)),
  isCondition:
    /^(hvis|såfremt|medmindre|forudsat|(du|borgeren) (skal|bør|må)|(skal|bør|må) (du|borgeren))(?!\p{L})|(?<!\p{L})(hvis|såfremt|medmindre) (du|borgeren|man)(?!\p{L})/u.test(
      text,
    ),
  isPlain:
    /(?<!\p{L})(du|hun|han|borgeren)(?!\p{L})/u.test(text) &&
    !/(?<!\p{L})(skal|må|bør|vil)(?!\p{L})/u.test(text) &&
    !words.some((word) => !howOften.test(word) && ruleKinds.some((kind) => ruleWordsOf[kind].test(word))),
});

const howOften = /^(gang|uge|måned|time|minut)/u;

/** `du skal selv betale` is a demand and no fact, and so is `du kan selv finde et tilbud`. */
const mustAlone =
  /(?<!\p{L})(må|skal|bør|kan) (du |borgeren |hun |han )?(i stedet |derfor )?selv (afholde|betale|bekoste|finansiere|finde|henvende|kontakte|købe (dig|ydelse|hjælp)|skaffe|søge|sørge|tage kontakt)|(må|skal|bør)( \p{L}+){0,2} selv(?!\p{L})|selv (har )?(søgt|ansøgt)/u;

const relation =
  /(?<!\p{L})(din|dit|dine|hans|hendes|sin|sit|sine|borgerens) (\p{L}+ )?(mor|far|mors|fars|forældre|søster|søstre|bror|brødre|søskende|datter|døtre|søn|sønner|børn|barn|kæreste|ægtefælle|mand|kone|samlever|nabo|naboer|ven|venner|veninde|veninder|moster|tante|faster|onkel|mormor|farmor|morfar|farfar|bedsteforældre|niece|nevø|fætter|kusine|svigermor|svigersøn|svigerdatter|eks|roommate|bofælle|familie|arbejdsgiver|chef|vicevært|pårørende|værge|hund)(?!\p{L})/u;

const often =
  /(?<!\p{L})(hver (dag|uge|måned|morgen|aften|nat|anden|weekend|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|gang)|alle (dage|hverdage)|dagligt|om (mandagen|tirsdagen|onsdagen|torsdagen|fredagen|lørdagen|søndagen|formiddagen|eftermiddagen|morgenen|aftenen|natten)|(gange?|timer) om (ugen|dagen|måneden)|ofte|sjældent|aldrig|altid)(?!\p{L})/u;

/** Words by which something was seen, said or shown. They found a fact and are none themselves. */
const seen =
  /^(samtalen$|besøg|hjemmebesøg|mødet$|møder$|mødte|udredning|statusattest|lægeerklæring|partshøring|statusnotat|epikrise|fortalte?$|fortæller$|fortalt$|oplys|sagde$|siger$|sagt$|skrev(et)?$|skriver$|forklar|beskr(iver|ev|evet)|viste?$|viser$|observer|bekræft|så$|synes$|syntes$|ønsker$|ønskede$|januar|februar|marts|april|maj$|juni|juli|august|september|oktober|november|december)/u;

/** Those whom something is known from, and where it is written down. */
const informants =
  /^(læge[nrs]?$|lægens|psykiater|psykolog|sygeplejerske|sygehus|hospital|journal|notat|telefon|dato)/u;

/** Where a rule stands: what is seen there was not seen of a person. */
const ruleSource =
  /^(§|standard|kvalitetsstandard|lov(en|ens|givningen)?$|serviceloven|paragraf|praksis|retningslinje|regler|reglerne|vejledningen|principmeddelelse)/u;

function isAboutSomebody(text: string, names: readonly string[], { seen: wasSeen, alone }: Signs): boolean {
  const isNamed = names.some(
    (name) => name.length > 1 && new RegExp(`(?<!\\p{L})${escaped(name)}s?(?!\\p{L})`, "u").test(text),
  );
  if (isNamed || /(?<!\p{L})(du|dig|hun|hende|han|ham|borgeren)(?!\p{L})/u.test(text)) return true;
  if (words(text).some((word) => ruleWordsOf.practice.test(word))) return false;
  return wasSeen || alone || /(?<!\p{L})(din|dit|dine|hendes|hans|borgerens)(?!\p{L})/u.test(text);
}

const escaped = (name: string): string => name.toLocaleLowerCase("da").replaceAll(/[^\p{L}\p{N} -]/gu, ".");

const ownWords =
  ({ clause, names }: ReadBeside) =>
  (word: string): boolean =>
    !emptyWords.has(word) &&
    !seen.test(word) &&
    !informants.test(word) &&
    !taskWords.test(word) &&
    !names.some((name) => name.toLocaleLowerCase("da") === word) &&
    ruleKinds.every((kind) => !ruleWordsOf[kind].test(word)) &&
    !repeats(word, clause);

/** Bent another way it still is the clause's word. */
function repeats(word: string, clause: string | null): boolean {
  if (clause === null) return false;
  const stem = word.slice(0, 4);
  return words(clause.toLocaleLowerCase("da")).some(
    (other) => other === word || (stem.length === 4 && other.startsWith(stem)),
  );
}

/** Every word, short ones too. */
const words = (text: string): readonly string[] => text.match(/§|[\p{L}]+/gu) ?? [];

/** Words long enough to mean something; a clause's number is none. */
const wordsIn = (text: string): readonly string[] =>
  words(text.replaceAll(/(?<!\p{L})\p{L}{3}-[\d.]+/gu, " § ")).filter(
    (word) => word.length > 2 || word === "§" || word === "så",
  );

function kindOf(found: readonly string[], clause: string | null): OnlyRule {
  const telling = found.filter((word) => !emptyWords.has(word));
  if (
    clause !== null &&
    telling.length > 0 &&
    telling.filter((word) => repeats(word, clause)).length * 2 >= telling.length
  )
    return "clause";
  return ruleKinds.find((kind) => telling.some((word) => ruleWordsOf[kind].test(word))) ?? "nobody";
}
