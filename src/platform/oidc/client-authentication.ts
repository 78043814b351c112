import { importJWK } from "jose";
import { type ClientAuth, ClientSecretBasic, ClientSecretPost, PrivateKeyJwt } from "openid-client";
import type { IssuerSettings } from "../login-settings.ts";
import { OperatorError } from "../operator-error.ts";

/**
 * How this program shows the issuer who it is: by a signed statement where it has a key, else by its secret.
 *
 * @throws OperatorError for a key that is none.
 */
export async function clientAuthentication({
  key,
  secret,
}: Pick<IssuerSettings, "key" | "secret">): Promise<ClientAuth> {
  if (key === undefined) return bySecret(secret);
  const { kid } = key;
  const imported = await importJWK({ kty: "", ...key }).catch(() => undefined);
  if (!imported || imported instanceof Uint8Array)
    throw new OperatorError("Den private nøgle til login kan ikke læses.");
  return PrivateKeyJwt(typeof kid === "string" ? { key: imported, kid } : imported);
}

/** In the header as OAuth prefers it, but in the body where the issuer takes only that. */
const bySecret =
  (secret: string | undefined): ClientAuth =>
  (server, client, body, headers) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    const way = ways.includes("client_secret_basic") ? ClientSecretBasic(secret) : ClientSecretPost(secret);
    return way(server, client, body, headers);
  };
