/** What lies sealed on the phone: AES-256-GCM under the key that the server gives its writer alone. */
export interface SealedWords {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly words: ArrayBuffer;
}

const nonceBytes = 12;

/**
 * The key as the phone keeps it: it can seal and open here, and nobody can read it out again.
 *
 * @param secret 32 bytes as base64
 */
export const importKey = (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", bytesOf(secret), "AES-GCM", false, ["encrypt", "decrypt"]);

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

/** Seals what can be told as JSON to the place where it lies: it opens there and nowhere else. */
export async function seal(key: CryptoKey, place: string, told: unknown): Promise<SealedWords> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const words = new TextEncoder().encode(JSON.stringify(told));
  return {
    nonce,
    words: await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData: about(place) }, key, words),
  };
}

/** Opens what was sealed at this place; undefined where the key is another's, or something was changed. */
export async function open(key: CryptoKey, place: string, { nonce, words }: SealedWords): Promise<unknown> {
  try {
    const opened = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: nonce, additionalData: about(place) },
      key,
      words,
    );
    return JSON.parse(new TextDecoder().decode(opened));
  } catch {
    return undefined;
  }
}

const about = (place: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(place);
