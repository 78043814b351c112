import type { Door } from "../modules/people/domain/actor.ts";
import type { Config } from "./config.ts";

/**
 * Where a path stands at a door, reckoned from the address that was asked for: another host, the same port; and https where
 * visitors come by it, although the proxy in front speaks http to this program.
 */
export function doorAddress(
  config: Pick<Config, "citizenHost" | "staffHost" | "https">,
  door: Door,
  asked: string,
): string {
  const address = new URL(asked);
  address.hostname = door === "citizen" ? config.citizenHost : config.staffHost;
  if (config.https) address.protocol = "https:";
  return address.href;
}
