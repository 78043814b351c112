import { createRequire } from "node:module";
import { OperatorError } from "./operator-error.ts";

/** What we use of the native Typst compiler. */
export interface TypstCompiler {
  /** Puts a file before the compiler that is not on the disk. */
  readonly mapShadow: (path: string, content: Buffer) => void;
  readonly compile: (source: TypstSource) => TypstCompiled;
  /** What the template has marked, as JSON. */
  readonly query: (document: object, wanted: { readonly selector: string; readonly field: string }) => unknown;
  /** The complaints in full. */
  readonly fetchDiagnostics: (complaints: object) => readonly { readonly message: string }[];
  readonly pdf: (document: object, options: TypstPdfOptions) => Uint8Array;
  /** Forgets what no letter has used for this many evictions; without it memory grows by a megabyte a letter. */
  readonly evictCache: (maxAge: number) => void;
}

/** A document to compile. */
interface TypstSource {
  readonly mainFileContent: string;
}

/** A compiled document, or why there is none. */
export interface TypstCompiled {
  readonly result: object | null;
  readonly takeDiagnostics: () => { readonly shortDiagnostics: readonly unknown[] } | null;
}

interface TypstPdfOptions {
  readonly pdfStandard: "ua-1" | "1.7";
  /** Seconds since 1970: the one moment in the file, so that the same letter gives the same bytes. */
  readonly creationTimestamp: number;
}

interface TypstModule {
  readonly NodeCompiler: { readonly create: (options: TypstCompilerOptions) => TypstCompiler };
}

interface TypstCompilerOptions {
  readonly workspace: string;
  readonly fontArgs: readonly { readonly fontPaths: readonly string[] }[];
}

/** The npm package that holds the native compiler for a platform. */
export function typstPackage(platform: NodeJS.Platform, architecture: string): string {
  const abi = platform === "linux" ? "-gnu" : platform === "win32" ? "-msvc" : "";
  return `@myriaddreamin/typst-ts-node-compiler-${platform}-${architecture}${abi}`;
}

/**
 * A compiler that knows the given fonts.
 *
 * @throws OperatorError naming the package, where it is not installed.
 */
export function typstCompiler(packageName: string, workspace: string, fonts: readonly string[]): TypstCompiler {
  return load(packageName).NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fonts }] });
}

function load(packageName: string): TypstModule {
  let loaded: unknown;
  try {
    loaded = createRequire(import.meta.url)(packageName);
  } catch (fault) {
    throw new OperatorError(
      `Rettesnor kan ikke lave breve som PDF: pakken ${packageName} mangler på denne maskine. Den findes til Linux på x64.`,
      { cause: fault },
    );
  }
  if (isTypst(loaded)) return loaded;
  throw new OperatorError(
    `Rettesnor kan ikke lave breve som PDF: pakken ${packageName} har ikke det indhold, der ventes.`,
  );
}

const isTypst = (loaded: unknown): loaded is TypstModule =>
  typeof loaded === "object" &&
  loaded !== null &&
  "NodeCompiler" in loaded &&
  typeof loaded.NodeCompiler === "function";
