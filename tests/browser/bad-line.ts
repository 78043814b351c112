import { connect, createServer, type Socket } from "node:net";

/** How bad a line is. */
export interface LineQuality {
  /** All connections are cut each time so many milliseconds have passed; never where it is left out. */
  readonly cutEveryMs?: number;
  /** How long everything takes each way. */
  readonly delayMs?: number;
}

/** A line between a browser and a server that can be made bad. */
export interface BadLine {
  readonly port: number;
  readonly become: (quality: LineQuality) => void;
  /** How often a connection was cut while the server had been asked something and the answer had not come through. */
  readonly cutWhileAsked: () => number;
  readonly close: () => Promise<void>;
}

interface Pair {
  readonly phone: Socket;
  readonly server: Socket;
  waits: boolean;
}

/** Opens a line to the server's port on this machine. It is good until it is told to become bad. */
export async function badLine(serverPort: number): Promise<BadLine> {
  const pairs = new Set<Pair>();
  let quality: LineQuality = {};
  let timer: NodeJS.Timeout | undefined;
  let cut = 0;
  const later = (run: () => void): void => {
    if (quality.delayMs === undefined) run();
    else setTimeout(run, quality.delayMs);
  };
  const listener = createServer((phone) => {
    const pair: Pair = { phone, server: connect(serverPort, "127.0.0.1"), waits: false };
    pairs.add(pair);
    const end = (): void => {
      pairs.delete(pair);
      for (const socket of [pair.phone, pair.server]) socket.destroy();
    };
    for (const socket of [pair.phone, pair.server]) socket.on("error", end).on("close", () => later(end));
    phone.on("data", (bytes) => {
      pair.waits = true;
      later(() => pair.server.write(bytes));
    });
    pair.server.on("data", (bytes) => {
      later(() => {
        pair.waits = false;
        phone.write(bytes);
      });
    });
  });
  const cutAll = (): void => {
    for (const { phone, server, waits } of pairs) {
      if (waits) cut += 1;
      phone.destroy();
      // What is on its way to the server still arrives: only the answer is lost.
      setTimeout(() => server.destroy(), 1000);
    }
    pairs.clear();
  };
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const address = listener.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    become: (next) => {
      quality = next;
      clearInterval(timer);
      timer = next.cutEveryMs === undefined ? undefined : setInterval(cutAll, next.cutEveryMs);
    },
    cutWhileAsked: () => cut,
    close: async () => {
      clearInterval(timer);
      for (const { phone, server } of pairs) for (const socket of [phone, server]) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}
