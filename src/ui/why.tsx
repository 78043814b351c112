import type { ComponentChildren } from "preact";
import type { Language } from "./day-words.ts";
import { Details } from "./details.tsx";
import { Link } from "./link.tsx";

interface WhyProps {
  /** The slug of the municipality whose standard is cited. */
  readonly standard: string;
  /** Clause ids (`BRO-3.2`) and citations of law, as guidance and obligations give them. */
  readonly sources: readonly string[];
  /** The edition's day, where an older edition than today's is cited. */
  readonly edition?: string | undefined;
  /** The section of the source, where one clause is meant. */
  readonly section?: string | null | undefined;
  /** True where the number is the municipality's own setting. */
  readonly ownSetting?: boolean | undefined;
  readonly summary?: string;
  /** Where the text of a law can be read: `lawAddress` of the standards' domain, say. */
  readonly lawHref?: ((citation: string) => string | null) | undefined;
  /** More to say: how the days were counted, say. */
  readonly children?: ComponentChildren;
}

/** The "why" of anything a rule has caused: the clause, its section, the law. One click away, also without script. */
export function Why(props: WhyProps) {
  return (
    <Details summary={props.summary ?? "Hvorfor?"} class="rn-why">
      {props.children}
      <ul>
        {props.sources.map((source) => (
          <li key={source}>
            <Source source={source} standard={props.standard} edition={props.edition} lawHref={props.lawHref} />
          </li>
        ))}
        {props.section && <li>Afsnit i kilden: {props.section}</li>}
      </ul>
      {props.ownSetting && <OwnSetting />}
    </Details>
  );
}

interface SourceProps {
  readonly source: string;
  readonly standard: string;
  readonly edition?: string | undefined;
  /** Only the clause's id, where it is clear what it is a clause of. */
  readonly short?: true;
  /** Where the text of the law can be read, if anywhere. */
  readonly lawHref?: ((citation: string) => string | null) | undefined;
}

/** One source: a clause as a link to its place in the public standard, a law as its citation. */
export function Source({ source, standard, edition, short, lawHref }: SourceProps) {
  if (!isClauseId(source)) return <LawCitation citation={source} href={lawHref?.(source) ?? null} />;
  return (
    <>
      {!short && "Kvalitetsstandarden, "}
      <Link href={clauseHref(standard, source, edition)}>{source}</Link>
    </>
  );
}

function LawCitation({ citation, href }: { citation: string; href: string | null }) {
  if (href === null) return <span class="rn-law">{citation}</span>;
  return (
    <Link href={href} class="rn-law">
      {citation}
    </Link>
  );
}

/** Marks a number that the municipality has set and that its standard does not give. */
export function OwnSetting({ lang = "da" }: { lang?: Language }) {
  const words =
    lang === "en"
      ? "The municipality's own setting, not from the source"
      : "Kommunens egen indstilling, ikke fra kilden";
  return <span class="badge badge-warning rn-own-setting">{words}</span>;
}

/** True for a clause's id, false for a citation of law. */
export const isClauseId = (source: string): boolean => /^[A-Z]{3}-[0-9]+(\.[0-9]+)*$/.test(source);

/** Where a clause stands in its public standard. */
export function clauseHref(standard: string, id: string, edition?: string): string {
  const dated = edition === undefined ? "" : `?dato=${edition}`;
  return `/standarder/${standard}${dated}#${id}`;
}
