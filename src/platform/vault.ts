import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";

/** Where a sealed value stands: it opens there and nowhere else, so that nobody can move one to another row. */
export interface SealedPlace {
  readonly table: string;
  readonly column: string;
  /** The row's id. */
  readonly id: string;
}

/** One municipality's keys, as its rows are read and written with them. */
export interface TenantKeys {
  /** Seals a text with the newest key: AES-256-GCM, a fresh nonce each time. */
  readonly seal: (place: SealedPlace, text: string) => Buffer;
  /**
   * Opens what was sealed.
   *
   * @throws VaultFault for a key that the program no longer has, a value that was changed, or one from another place.
   */
  readonly open: (place: SealedPlace, sealed: Uint8Array) => string;
  /** The same for bytes: a paper that somebody sent. */
  readonly sealBytes: (place: SealedPlace, bytes: Uint8Array) => Buffer;
  /** Opens sealed bytes. @throws VaultFault as `open` does. */
  readonly openBytes: (place: SealedPlace, sealed: Uint8Array) => Buffer;
  /** Whether the value is sealed with the newest key. */
  readonly isNewest: (sealed: Uint8Array) => boolean;
  /** What a value that is sealed with the newest key begins with. */
  readonly newest: Buffer;
  /** A keyed digest of 32 bytes by which an equal text is found again, and nothing else is told. `kind` keeps uses apart. */
  readonly blindIndex: (kind: string, text: string) => Buffer;
}

/** A key outside the database, with the number that sealed values name it by: 1 to 255. */
export interface MasterKey {
  readonly number: number;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** What all keys of municipalities are derived from. The newest key first; the others open what they once sealed. */
export interface VaultKeys {
  readonly encryption: readonly [MasterKey, ...MasterKey[]];
  /** 32 bytes: keys the blind indexes. */
  readonly index: Uint8Array;
}

/** A sealed value that cannot be opened. It never says what stands in it. */
export class VaultFault extends Error {
  override readonly name = "VaultFault";
}

const nonceBytes = 12;
const tagBytes = 16;

/** Gives each municipality keys of its own, derived from the master keys (HKDF-SHA-256): no municipality's key opens another's. */
export function vault(keys: VaultKeys): (tenantId: string) => TenantKeys {
  const known = new Map<string, TenantKeys>();
  return (tenantId) => {
    const made = known.get(tenantId) ?? tenantKeys(keys, tenantId);
    known.set(tenantId, made);
    return made;
  };
}

function tenantKeys(keys: VaultKeys, tenantId: string): TenantKeys {
  const [newest] = keys.encryption;
  const own = new Map(
    keys.encryption.map(({ number, key }) => [number, createSecretKey(derived(key, tenantId, "seal"))]),
  );
  const newestKey = own.get(newest.number);
  if (!newestKey) throw new VaultFault("no key to seal with");
  const index = derived(keys.index, tenantId, "index");
  const sealBytes = (place: SealedPlace, bytes: Uint8Array): Buffer =>
    sealed(newest.number, newestKey, associated(tenantId, place), bytes);
  const openBytes = (place: SealedPlace, value: Uint8Array): Buffer => {
    const key = own.get(value[0] ?? 0);
    if (!key) throw new VaultFault(`no key ${value[0] ?? 0} for ${place.table}.${place.column}`);
    return opened(key, associated(tenantId, place), value);
  };
  return {
    seal: (place, text) => sealBytes(place, Buffer.from(text, "utf8")),
    open: (place, value) => openBytes(place, value).toString("utf8"),
    sealBytes,
    openBytes,
    isNewest: (value) => value[0] === newest.number,
    newest: Buffer.of(newest.number),
    blindIndex: (kind, text) => createHmac("sha256", index).update(`${kind}:${text}`).digest(),
  };
}

const derived = (key: Uint8Array, tenantId: string, use: string): Buffer =>
  Buffer.from(hkdfSync("sha256", key, Buffer.from(tenantId), `rettesnor ${use}`, 32));

const associated = (tenantId: string, { table, column, id }: SealedPlace): Buffer =>
  Buffer.from([tenantId, table, column, id].join("\u0000"));

/** The key's number, the nonce, what is sealed, the tag. */
function sealed(number: number, key: KeyObject, about: Buffer, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(about);
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Buffer.of(number), nonce, body, cipher.getAuthTag()]);
}

function opened(key: KeyObject, about: Buffer, value: Uint8Array): Buffer {
  const bytes = Buffer.from(value);
  const [nonce, end] = [bytes.subarray(1, 1 + nonceBytes), bytes.length - tagBytes];
  if (end < 1 + nonceBytes) throw new VaultFault("a sealed value is cut short");
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, nonce).setAAD(about).setAuthTag(bytes.subarray(end));
    return Buffer.concat([decipher.update(bytes.subarray(1 + nonceBytes, end)), decipher.final()]);
  } catch (cause) {
    throw new VaultFault("a sealed value was changed or moved", { cause });
  }
}
