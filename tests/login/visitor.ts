/** What a visitor is shown at the end of a walk. */
export interface Page {
  readonly address: string;
  readonly status: number;
  readonly html: string;
  /** The words without markup, with single spaces. */
  readonly text: string;
  readonly headers: Headers;
}

/** A browser without a screen: it keeps cookies for each host, and goes where it is sent. */
export interface Visitor {
  /** Goes to an address and on to where that leads. */
  readonly go: (address: string) => Promise<Page>;
  /** Sends a form of the page, with its hidden fields, and goes on to where that leads. */
  readonly press: (page: Page, fields?: Readonly<Record<string, string>>, action?: RegExp) => Promise<Page>;
  /** Asks once, and goes nowhere. */
  readonly ask: (address: string, init?: RequestInit) => Promise<Response>;
  /** The cookies of each host, by name. */
  readonly cookies: (host: string) => Map<string, string>;
}

/** A visitor of a site. `elsewhere` answers for all hosts that are not the site's. */
export function visitor(
  site: (request: Request) => Response | Promise<Response>,
  elsewhere: (request: Request) => Response | Promise<Response> = site,
): Visitor {
  const jars = new Map<string, Map<string, string>>();
  const cookies = (host: string) => {
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    return jar;
  };
  const ask = async (address: string, init: RequestInit = {}) => {
    const { hostname } = new URL(address);
    const jar = cookies(hostname);
    const request = new Request(address, init);
    if (jar.size > 0) request.headers.set("Cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "));
    const isOurs = /\.localhost$|^127\.0\.0\.1$/.test(hostname);
    const answer = await (isOurs ? site : elsewhere)(request);
    for (const set of answer.headers.getSetCookie()) keep(jar, set);
    return answer;
  };
  const follow = async (address: string, answer: Response, steps = 0): Promise<Page> => {
    const onward = answer.headers.get("Location") ?? /url=(.*)$/.exec(answer.headers.get("Refresh") ?? "")?.[1];
    if (onward === undefined || onward === null) return shown(address, answer);
    if (steps > 10) throw new RangeError(`${address} leads round in circles`);
    const next = new URL(onward, address).href;
    return follow(next, await ask(next), steps + 1);
  };
  return {
    ask,
    cookies,
    go: async (address) => follow(address, await ask(address)),
    press: async (page, fields = {}, action = /./) => {
      const form = formIn(page, action);
      const body = new URLSearchParams({ ...form.hidden, ...fields });
      const address = new URL(form.action, page.address).href;
      return follow(address, await ask(address, { method: "POST", body }));
    },
  };
}

function keep(jar: Map<string, string>, set: string): void {
  const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
  if (/max-age=0|expires=thu, 01 jan 1970/i.test(set) || value === "") jar.delete(name);
  else jar.set(name, value);
}

async function shown(address: string, answer: Response): Promise<Page> {
  const html = await answer.text();
  const text = html
    .replace(/<(head|script)[\s>].*?<\/\1>/gs, " ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
  return { address, status: answer.status, html, text, headers: answer.headers };
}

function formIn({ html, address }: Page, wanted: RegExp) {
  const forms = [...html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs)];
  const found = forms.find(([, action = ""]) => wanted.test(action));
  if (!found) throw new RangeError(`${address} has no form to send to ${wanted}`);
  const hidden = [...(found[2] ?? "").matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return {
    action: (found[1] ?? "").replaceAll("&amp;", "&"),
    hidden: Object.fromEntries(hidden.map(([, name = "", value = ""]) => [name, value.replaceAll("&amp;", "&")])),
  };
}
