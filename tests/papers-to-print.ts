import { crc32, deflateSync } from "node:zlib";
import { localDate } from "../src/kernel/local-date.ts";
import { letterPress } from "../src/platform/pdf.ts";
import { composeLetter } from "../src/ui/letter/letter-document.ts";

/** A PDF from outside with some pages, each of which says its words. */
export function pdfSaying(pages: readonly string[]): Promise<Uint8Array> {
  const filler = Array.from({ length: 60 }, (_, at) => ({ kind: "paragraph" as const, text: `Linje ${at + 1}.` }));
  return letterPress().print(
    composeLetter({
      language: "da",
      date: localDate("2026-03-04"),
      caseNumber: "Prøve",
      title: "Udtalelse",
      sender: { name: "Lægehuset Prøve", lines: [] },
      recipient: ["Kommunen"],
      reference: [{ term: "Om", text: "Prøve" }],
      blocks: pages.flatMap((text, at) => [...(at === 0 ? [] : filler), { kind: "paragraph" as const, text }]),
      sources: "Ingen",
    }),
  );
}

/** A form whose only answer stands in a field that lies on top of its page. */
export function formWithAnswer(answer: string): Buffer {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [4 0 R] >>",
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (svar) /V (${answer}) /Rect [50 700 300 720] /P 3 0 R >>`,
  ];
  const parts = ["%PDF-1.7\n"];
  const places = objects.map((object, at) => {
    const place = parts.join("").length;
    parts.push(`${at + 1} 0 obj\n${object}\nendobj\n`);
    return place;
  });
  const start = parts.join("").length;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(`xref\n0 5\n0000000000 65535 f \n${rows}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.from(parts.join(""), "latin1");
}

/** A picture of noise, which nothing can pack: a scan of so many points. */
export function scanOf(width: number, height: number): Buffer {
  let seed = width * height;
  const row = () => {
    const points = Buffer.alloc(1 + width * 3);
    for (let at = 1; at < points.length; at += 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      points[at] = seed >>> 24;
    }
    return points;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.concat(Array.from({ length: height }, row)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}
