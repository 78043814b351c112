/**
 * Answers for the provider's pages where there is no coverage: the offline page in the place of what cannot be fetched, and the
 * few files that it takes. It keeps nothing else: no page of a case, nothing of the citizens', nothing that is sent. It is
 * served with the list of what it keeps in front (`offline`), so that a new version of a file is a new version of this.
 */
{
  /** What this takes of the browser: types of workers and of pages cannot stand in one program. */
  interface WorkerScope {
    readonly clients: { readonly claim: () => Promise<void> };
    readonly skipWaiting: () => Promise<void>;
    readonly addEventListener: (name: string, run: (event: WorkerEvent) => void) => void;
    /** The page, and the files that it takes. */
    readonly offline: { readonly name: string; readonly page: string; readonly files: readonly string[] };
  }
  interface WorkerEvent extends Event {
    readonly request: Request;
    readonly waitUntil: (work: Promise<unknown>) => void;
    readonly respondWith: (answer: Promise<Response>) => void;
  }

  const scope = self as unknown as WorkerScope;
  const { files, name, page } = scope.offline;
  const kept = (path: string): Promise<Response | undefined> =>
    caches.open(name).then((cache) => cache.match(path, { ignoreVary: true }));

  scope.addEventListener("install", (event) => {
    const all = [page, ...files].map((path) => new Request(path, { cache: "no-cache" }));
    event.waitUntil(
      caches
        .open(name)
        .then((cache) => cache.addAll(all))
        .then(() => scope.skipWaiting()),
    );
  });

  scope.addEventListener("activate", (event) => {
    const forget = async (): Promise<void> => {
      for (const other of await caches.keys()) if (other !== name) await caches.delete(other);
      await scope.clients.claim();
    };
    event.waitUntil(forget());
  });

  scope.addEventListener("fetch", (event) => {
    const { request } = event;
    if (request.method !== "GET") return;
    const { origin, pathname } = new URL(request.url);
    if (origin !== location.origin) return;
    if (request.mode === "navigate") event.respondWith(Promise.race([fetch(request).catch(() => orOffline()), late()]));
    else if (files.includes(pathname)) event.respondWith(kept(pathname).then((file) => file ?? fetch(request)));
  });

  /** A line on which nothing comes for so long is as good as none. */
  const late = (): Promise<Response> => new Promise((resolve) => setTimeout(() => resolve(orOffline()), 12_000));

  const orOffline = async (): Promise<Response> => (await kept(page)) ?? Response.error();
}
