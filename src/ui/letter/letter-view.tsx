import { Table } from "../table.tsx";
import type { LetterDocument } from "./letter-document.ts";

type Block = LetterDocument["blocks"][number];

/** The level of the letter's title: 1 on a page of its own, 2 on a page that has its own heading. */
export type TitleLevel = 1 | 2;

/** A letter as a web page shows it: the same words in the same order as on paper. */
export function LetterView({ letter, titleLevel = 2 }: { letter: LetterDocument; titleLevel?: TitleLevel }) {
  return (
    <article class="rn-letter" lang={letter.language}>
      <LetterHead letter={letter} />
      <Heading level={titleLevel} text={letter.title} />
      {letter.blocks.map((block, at) => (
        <BlockView key={at} block={block} titleLevel={titleLevel} />
      ))}
      <p class="rn-letter-sources">{letter.sources}</p>
    </article>
  );
}

/** Some blocks of a letter by themselves, on a page whose own heading stands above them. */
export const LetterBlocks = ({ blocks, titleLevel = 1 }: { blocks: readonly Block[]; titleLevel?: TitleLevel }) => (
  <div class="rn-letter">
    {blocks.map((block, at) => (
      <BlockView key={at} block={block} titleLevel={titleLevel} />
    ))}
  </div>
);

function LetterHead({ letter }: { letter: LetterDocument }) {
  return (
    <div class="rn-letter-head">
      <address class="rn-letter-recipient">
        <Lines lines={letter.recipient} />
      </address>
      <address class="rn-letter-sender">
        <strong>{letter.sender.name}</strong>
        <Lines lines={letter.sender.lines} />
      </address>
      <Terms rows={letter.reference} class="rn-letter-reference" />
    </div>
  );
}

/** Each line on its own, also for those who hear it. */
const Lines = ({ lines }: { lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <div key={line}>{line}</div>
    ))}
  </>
);

function Heading({ level, text }: { level: number; text: string }) {
  if (level === 1) return <h1>{text}</h1>;
  if (level === 2) return <h2>{text}</h2>;
  return level === 3 ? <h3>{text}</h3> : <h4>{text}</h4>;
}

function BlockView({ block, titleLevel }: { block: Block; titleLevel: TitleLevel }) {
  switch (block.kind) {
    case "heading":
      return <Heading level={block.level + titleLevel - 1} text={block.text} />;
    case "paragraph":
      return <p>{block.text}</p>;
    case "list":
      return <Items items={block.items} />;
    case "terms":
      return <Terms rows={block.rows} class="rn-letter-terms" />;
    case "table":
      return <TableView table={block} />;
    case "callout":
      return <Callout paragraphs={block.paragraphs} />;
    case "quotation":
      return <blockquote class="rn-letter-quotation">{block.text}</blockquote>;
    case "law":
      return <LawView citation={block.citation} text={block.text} />;
    case "signature":
      return (
        <div class="rn-letter-signature">
          <Lines lines={block.lines} />
        </div>
      );
  }
}

const Items = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

const Callout = ({ paragraphs }: { paragraphs: readonly string[] }) => (
  <div class="rn-letter-callout">
    {paragraphs.map((text) => (
      <p key={text}>{text}</p>
    ))}
  </div>
);

const LawView = ({ citation, text }: { citation: string; text: string }) => (
  <blockquote class="rn-letter-law">
    <p>
      <strong>{citation}</strong>
    </p>
    <p>{text}</p>
  </blockquote>
);

function Terms({ rows, class: classes }: { rows: LetterDocument["reference"]; class: string }) {
  return (
    <dl class={classes}>
      {rows.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

const TableView = ({ table }: { table: Extract<Block, { kind: "table" }> }) => (
  <Table
    caption={table.caption}
    columns={table.columns.map((column) => ({ heading: column }))}
    rows={table.rows.map((cells, at) => ({ key: String(at), cells }))}
    stacked
  />
);
