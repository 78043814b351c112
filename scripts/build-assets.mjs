// Writes dist/assets: stylesheets, icons and islands, each named by a hash of its content, with gzip and brotli copies
// and manifest.json (plain name -> hashed name). Needs the islands compiled: `tsc -p src/ui/islands`.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { minify, purge } from "./purge-css.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dkfds = join(root, "node_modules/dkfds/dist");

/** Builds all assets afresh; tells how large each is. */
export function buildAssets(target = join(root, "dist/assets")) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const manifest = {};
  const put = (name, content) => {
    manifest[name] = write(target, name, content);
    return manifest[name];
  };
  const sheets = ["rettesnor.css", "letter.css"].map((name) => readFileSync(join(root, "src/ui/css", name), "utf8"));
  const own = minify(sheets.join("\n"));
  const system = readFileSync(join(dkfds, "css/dkfds.min.css"), "utf8");
  put("citizen.css", withinImages(purge(system, usedWords())) + own);
  put("staff.css", withImages(withoutFonts(system), put) + own);
  put("rettesnor.svg", readFileSync(join(root, "src/ui/css/rettesnor.svg")));
  putIslands(islandFiles(), manifest, put);
  writeFileSync(join(target, "manifest.json"), JSON.stringify(manifest, null, 2));
  return manifest;
}

/** Each island after those that it imports: what it imports it must name by its hash. */
function putIslands(files, manifest, put) {
  const putOne = (file) => {
    const name = basename(file);
    if (manifest[name] !== undefined) return `./${manifest[name]}`;
    const script = readFileSync(file, "utf8").replace(
      /(\bfrom |\bimport )"\.\/([\w-]+\.js)"/g,
      (_, words, imported) => {
        return `${words}"${putOne(join(dirname(file), imported))}"`;
      },
    );
    return `./${put(name, script)}`;
  };
  for (const file of files) putOne(file);
}

/** Writes one file under a name that carries its hash, with compressed copies beside it where that helps. */
function write(target, name, content) {
  const bytes = Buffer.from(content);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const hashed = name.replace(/(\.[a-z]+)$/, `-${hash}$1`);
  writeFileSync(join(target, hashed), bytes);
  if (bytes.length > 1000) {
    writeFileSync(join(target, `${hashed}.br`), brotliCompressSync(bytes));
    writeFileSync(join(target, `${hashed}.gz`), gzipSync(bytes, { level: 9 }));
  }
  return hashed;
}

/** Points the stylesheet's images at hashed copies of their own; only those that it still names. */
function withImages(css, put) {
  return css.replace(/url\(["']?\.\.\/img\/([^)"']+)["']?\)/g, (_, file) => {
    return `url(${put(basename(file), readFileSync(join(dkfds, "img", file)))})`;
  });
}

/** The same with the images in it: they are tiny, and each would else be one more wait on a slow line. */
function withinImages(css) {
  return css.replace(/url\(["']?\.\.\/img\/([^)"']+)["']?\)/g, (_, file) => {
    const image = readFileSync(join(dkfds, "img", file), "utf8").trim();
    if (image.length > 1000) throw new Error(`${file} is too large to be sent to everybody`);
    return `url("data:image/svg+xml,${encodeURIComponent(image)}")`;
  });
}

const withoutFonts = (css) => css.replace(/@font-face\{[^}]*\}/g, "");

/** Every word in our pages' source: whatever class a page sets is among them. */
function usedWords() {
  const words = new Set();
  for (const file of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
    if (!/\.(tsx|ts)$/.test(file) || /\.test\.tsx?$/.test(file) || !isPage(file)) continue;
    for (const [word] of readFileSync(join(root, "src", file), "utf8").matchAll(/[A-Za-z][\w-]*/g)) words.add(word);
  }
  return words;
}

const isPage = (file) => /^ui\/(?!islands)/.test(file) || /\/(views|routes)\//.test(file);

function islandFiles() {
  const folder = join(root, "dist/islands");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".js"))
    .map((file) => join(folder, file));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = buildAssets();
  process.stdout.write(`${Object.keys(manifest).length} assets\n`);
}
