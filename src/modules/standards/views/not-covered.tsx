import type { Language } from "../../../ui/day-words.ts";
import { Details } from "../../../ui/details.tsx";
import type { ExclusionItem } from "../domain/guidance-items.ts";
import type { Law } from "../domain/law.ts";
import { taskChoices } from "../domain/words.ts";
import { GuidanceList } from "./guidance-list.tsx";

interface NotCoveredProps {
  readonly exclusions: readonly ExclusionItem[];
  readonly standard: string;
  readonly lang: Language;
  readonly law: Pick<Law, "acts">;
}

/** What the support does not cover, that which touches the reader's own wishes first, and where such help is found. */
export function NotCovered({ exclusions, standard, lang, law }: NotCoveredProps) {
  const yours = exclusions.filter(({ appliedTasks }) => appliedTasks.length > 0);
  const others = exclusions.filter(({ appliedTasks }) => appliedTasks.length === 0);
  const list = (items: readonly ExclusionItem[]) => (
    <GuidanceList
      items={items}
      standard={standard}
      law={law}
      lang={lang}
      beside={(item) => <Beside item={item} lang={lang} />}
    />
  );
  return (
    <>
      <p>
        {lang === "en"
          ? "This is what the municipality says as a rule. You can apply all the same, and it must look at your situation."
          : "Det er det, kommunen siger som hovedregel. Du kan søge alligevel, og så skal den se på din situation."}
      </p>
      {yours.length > 0 && list(yours)}
      {yours.length > 0 && others.length > 0 ? (
        <Details summary={lang === "en" ? "Other things that it does not cover" : "Andet, som støtten ikke dækker"}>
          {list(others)}
        </Details>
      ) : (
        list(others)
      )}
    </>
  );
}

function Beside({ item, lang }: { item: ExclusionItem; lang: Language }) {
  const wishes = item.appliedTasks.map((task) => taskChoices[task].label[lang] ?? taskChoices[task].label.da);
  return (
    <>
      {wishes.length > 0 && (
        <p>
          {lang === "en" ? "This is about your wish: " : "Det handler om dit ønske: "}
          <strong>{wishes.join(", ").toLowerCase()}</strong>.
        </p>
      )}
      {item.instead !== null && (
        <p lang="da">
          {lang === "en" ? "" : "I stedet: "}
          {item.instead}
        </p>
      )}
    </>
  );
}
