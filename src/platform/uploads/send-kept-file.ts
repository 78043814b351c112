import type { Context } from "hono";
import { downloadNamed } from "./download-name.ts";

/** A file that somebody has sent to us, and how its name ends. */
interface KeptFile {
  readonly title: string;
  readonly type: string;
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/**
 * Hands out a file that somebody has sent to us, to be saved and never shown among our own pages: whatever it holds, a browser that
 * opens it all the same runs nothing of it and lets it reach nothing.
 */
export const sendKeptFile = (c: Context, { bytes, ending, title, type }: KeptFile) =>
  c.body(new Uint8Array(bytes), 200, {
    "Content-Type": type === "text/plain" ? "text/plain; charset=utf-8" : type,
    "Content-Disposition": downloadNamed(title, ending),
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "sandbox",
  });
