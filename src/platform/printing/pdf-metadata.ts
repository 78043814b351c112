import type { LocalDate } from "../../kernel/local-date.ts";

interface Facts {
  readonly title: string;
  readonly language: string;
  readonly date: LocalDate;
  readonly isAccessible: boolean;
}

/** What a PDF tells of itself to machines, as XMP: its title, its language, its day, and the standard that all of it keeps. */
export const metadataOf = ({ date, isAccessible, language, title }: Facts): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate>
${isAccessible ? "<pdfuaid:part>1</pdfuaid:part>\n" : ""}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
