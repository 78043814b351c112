/**
 * Whether reasons say something of this person, beyond a rule, a diagnosis, an age or a price. It is a guard, not a judge:
 * it stops the refusal that holds nothing but the rule, and asks for one sentence about the person.
 *
 * Law: serviceloven § 1, stk. 3; FOB 2024-19 (skøn under regel).
 *
 * @param exclusion the text of the clause that is one of the reasons; what only repeats it counts for nothing
 */
export function saysSomethingOfThePerson(reasons: string, exclusion: string | null): boolean {
  const repeated = new Set(exclusion === null ? [] : wordsIn(exclusion));
  const own = wordsIn(reasons).filter((word) => !repeated.has(word) && !isRuleWord(word));
  return new Set(own).size >= leastOwnWords;
}

/** Fewer words of its own than this are a label ("har autisme"), not an assessment. */
const leastOwnWords = 3;

const wordsIn = (text: string): readonly string[] =>
  text
    .toLocaleLowerCase("da")
    .replaceAll(/[a-zæøå]{3}-[\d.]+/g, " ")
    .split(/[^a-zæøåé]+/)
    .filter((word) => word.length > 2);

const isRuleWord = (word: string): boolean => small.has(word) || ruleWords.test(word);

/** Words that any sentence has. */
const small = new Set(
  (
    "ikke fordi derfor dette denne disse den det der som til for med mod ved over under efter eller kun kan skal vil har " +
    "havde være været bliver blev får fik hvis når hun han dig din dit dine hans hendes sig selv man også meget mere altså " +
    "alene nok jeg vores jer mener finder vurderer jævnfør"
  ).split(" "),
);

/** Words that tell of a rule, a diagnosis, an age, a price, or of nobody in particular. */
const ruleWords =
  /^(borger|ansøg|støtte|hjælp|ydelse|indsats|afslag|afslå|nej|kommune|standard|kvalitet|serviceniveau|service|niveau|lov|paragraf|regel|regler|bestemmel|stk|punkt|afsnit|omfat|dækk|målgruppe|berettig|bevilg|mulig|generel|diagnos|lidelse|alder|ald(re|er)|ældre|gammel|ung|år|pris|dyr|penge|udgift|økonomisk|budget|kroner|besparel)/;
