import assert from "node:assert/strict";
import { test } from "node:test";
import { formFiles } from "./form-files.ts";
import { noLimits } from "./limits.ts";
import { jsonLog } from "./log.ts";
import { downloadNamed } from "./uploads/download-name.ts";
import { largestUploadForm } from "./uploads/upload-sizes.ts";
import { webShell } from "./web-shell.ts";

/** A shell with one place that takes files, one that does not, and one that answers with somebody's file. */
function shell() {
  const app = webShell({
    log: jsonLog("error", () => undefined),
    health: async () => ({ database: true, migrations: true }),
    page: (c, status) => c.text(`side ${status}`, status),
    takesFiles: (path) => path === "/filer",
    limits: noLimits,
  });
  app.post("/filer", async (c) => c.json((await formFiles(c, "fil")).map(({ name, bytes }) => [name, bytes.length])));
  app.post("/gem", (c) => c.text("gemt"));
  app.get("/fil", (c) => c.body("x", 200, { "Content-Security-Policy": "sandbox" }));
  return app;
}

const sent = (path: string, size: number, headers: Record<string, string> = {}) =>
  shell().request(path, {
    method: "POST",
    body: new Uint8Array(size),
    headers: { "Content-Length": `${size}`, ...headers },
  });

test("only a place that takes files takes a form as large as files are, and only where its size is told", async () => {
  assert.equal((await sent("/gem", 3_000_000)).status, 413);
  assert.notEqual((await sent("/filer", 3_000_000)).status, 413);
  assert.equal((await sent("/filer", 10, { "Content-Length": `${largestUploadForm + 1}` })).status, 413);
  assert.equal(largestUploadForm, 52_690_944);
  const untold = shell().request("/filer", { method: "POST", body: new Uint8Array(3_000_000) });
  assert.equal((await untold).status, 413);
});

test("the files of a field come with their bytes; a field in which nobody chose one holds none", async () => {
  const form = new FormData();
  form.append("fil", new File(["abc"], "a.txt"));
  form.append("fil", new File([], ""));
  form.append("fil", "tekst");
  const answer = await shell().request("/filer", { method: "POST", body: form });
  assert.deepEqual(await answer.json(), [["a.txt", 3]]);
});

test("a file from outside carries our policy and runs nothing besides", async () => {
  const policy = (await shell().request("/fil")).headers.get("Content-Security-Policy") ?? "";
  assert.match(policy, /^default-src 'none'.*, sandbox$/);
  const page = (await shell().request("/healthz")).headers.get("Content-Security-Policy") ?? "";
  assert.doesNotMatch(page, /sandbox/);
});

test("a download's name breaks no header, tells no CPR number and ends as what it is", () => {
  const names = {
    "Ærlig økonomi på ål": `attachment; filename="Aerlig oekonomi paa aal.pdf"; filename*=UTF-8''%C3%86rlig%20%C3%B8konomi%20p%C3%A5%20%C3%A5l.pdf`,
    'a"; x="b\r\nSet-Cookie: c': `attachment; filename="a- x-bSet-Cookie- c.pdf"; filename*=UTF-8''a-%3B%20x%3D-bSet-Cookie-%20c.pdf`,
    "Erklæring 010190-1234": `attachment; filename="Erklaering.pdf"; filename*=UTF-8''Erkl%C3%A6ring.pdf`,
    "0101901234": `attachment; filename="dokument.pdf"; filename*=UTF-8''dokument.pdf`,
    日本: `attachment; filename="dokument.pdf"; filename*=UTF-8''%E6%97%A5%E6%9C%AC.pdf`,
  };
  for (const [title, header] of Object.entries(names)) assert.equal(downloadNamed(title, "pdf"), header);
});
