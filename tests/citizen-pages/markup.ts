import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { HtmlValidate } from "html-validate";
import { z } from "zod";
import { eachOnce, type FoundOnPage } from "./findings.ts";
import type { ShownPage } from "./shown-pages.ts";

/** What html-validate is asked: all that it recommends, but for taste and search engines. */
const htmlValidate = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "void-style": "off",
    "doctype-style": "off",
    "long-title": "off",
    // Ids of clauses have dots in them, which are allowed in HTML.
    "valid-id": ["error", { relaxed: true }],
    // One question with many boxes has one name; so have two buttons that send one form differently.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "submit"] }],
    // Kept together by the stylesheet.
    "tel-non-breaking": ["error", { ignoreClasses: ["rn-phone"] }],
  },
});

/** What html-validate finds on the pages. */
export async function htmlValidateFindings(pages: readonly ShownPage[]): Promise<readonly string[]> {
  const found: FoundOnPage[] = [];
  for (const page of pages) {
    const report = await htmlValidate.validateString(page.html);
    for (const { messages } of report.results) {
      found.push(
        ...messages.map(({ ruleId, message, selector }) => ({ page, what: `${ruleId} ${message} (${selector})` })),
      );
    }
  }
  return eachOnce(found);
}

const vnuAnswer = z.object({
  messages: z.array(
    z.object({
      url: z.string().default(""),
      message: z.string(),
      extract: z.string().default(""),
    }),
  ),
});

/** Whether there is a Java to run the Nu Html Checker with. */
export const hasJava = (): boolean => spawnSync("java", ["-version"]).status === 0;

/** What the Nu Html Checker finds on the pages, errors and warnings; one run for them all. */
export function vnuFindings(pages: readonly ShownPage[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    pages.forEach((page, at) => {
      writeFileSync(join(folder, `${at}.html`), page.html);
    });
    const jar = fileURLToPath(import.meta.resolve("vnu-jar/build/dist/vnu.jar"));
    const options = [
      "--format",
      "json",
      "--stdout",
      "--exit-zero-always",
      "--no-langdetect",
      "--skip-info-messages",
      folder,
    ];
    const { stdout } = spawnSync("java", ["-jar", jar, ...options], { encoding: "utf8", maxBuffer: 2 ** 28 });
    const { messages } = vnuAnswer.parse(JSON.parse(stdout));
    return eachOnce(
      messages.map(({ url, message, extract }) => ({
        page: pages[Number(basename(url, ".html"))],
        what: `${message} ${extract}`,
      })),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
