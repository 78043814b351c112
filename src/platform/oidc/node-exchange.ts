import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";

/** A request and its answer as Node's own handlers take them, made of a web request and without a connection. */
export interface NodeExchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** The answer, once it has been ended. */
  readonly answered: Promise<Response>;
}

/** Lets a handler written for Node's own server answer a web request. `path` is what the handler is to see. */
export async function nodeExchange(request: Request, path: string): Promise<NodeExchange> {
  const incoming = new IncomingMessage(new Socket());
  const url = new URL(request.url);
  const body = request.body === null ? "" : await request.text();
  Object.assign(incoming, { method: request.method, url: path, originalUrl: url.pathname + url.search });
  Object.assign(incoming.headers, Object.fromEntries(request.headers), { host: url.host });
  if (body !== "") incoming.headers["content-length"] = String(Buffer.byteLength(body));
  if (body !== "") incoming.push(body);
  incoming.push(null);
  return { incoming, ...collecting(incoming) };
}

/** An answer that is kept instead of sent. */
function collecting(incoming: IncomingMessage): Pick<NodeExchange, "outgoing" | "answered"> {
  const outgoing = new ServerResponse(incoming);
  const { promise: answered, resolve } = Promise.withResolvers<Response>();
  const parts: Uint8Array[] = [];
  const keep = (part: unknown): true => {
    if (typeof part === "string" || part instanceof Uint8Array) parts.push(Buffer.from(part));
    return true;
  };
  const end = (part: unknown): ServerResponse => {
    keep(part);
    resolve(responseOf(outgoing, Buffer.concat(parts)));
    return outgoing;
  };
  Object.defineProperties(outgoing, { write: { value: keep }, end: { value: end } });
  return { outgoing, answered };
}

function responseOf(outgoing: ServerResponse, body: Uint8Array<ArrayBuffer>): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(outgoing.getHeaders())) {
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, String(one));
  }
  headers.delete("content-length");
  const isEmpty = [204, 304].includes(outgoing.statusCode) || body.length === 0;
  return new Response(isEmpty ? null : body, { status: outgoing.statusCode, headers });
}
