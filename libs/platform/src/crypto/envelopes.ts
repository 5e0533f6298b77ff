import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** Where a sealed value lies; it opens there and nowhere else. */
export interface SealedPlace {
  readonly table: string;
  readonly column: string;
  readonly row: string;
  readonly coalitionId: string;
}

const FORMAT = 1;
const [KEY_ID, IV, KEY, TAG] = [8, 12, 32, 16];

/**
 * Values that the database holds and must not show: AES-256-GCM under a key of the value's own, which is wrapped under a
 * key derived from the server's secret. The place is authenticated with it (SAFETY 34). What was sealed under an earlier
 * secret opens as long as that is given too; without its key, opening throws.
 *
 * format 1 | id of the wrapping key 8 | iv 12 | tag 16 | wrapped key 32 | iv 12 | tag 16 | ciphertext
 */
export class Envelopes {
  private readonly current: WrappingKey;
  private readonly known: readonly WrappingKey[];

  constructor(secret: string, earlier: readonly string[] = []) {
    this.current = wrappingKey(secret);
    this.known = [this.current, ...earlier.map(wrappingKey)];
  }

  seal(place: SealedPlace, value: Buffer): Buffer {
    const key = randomBytes(KEY);
    const aad = aadOf(place);
    const wrapped = encrypt(this.current.key, aad, key);
    return Buffer.concat([Buffer.of(FORMAT), this.current.id, wrapped, encrypt(key, aad, value)]);
  }

  /** Throws where the key is missing, and where anything of value or place is not as it was sealed. */
  open(place: SealedPlace, envelope: Buffer): Buffer {
    const id = envelope.subarray(1, 1 + KEY_ID);
    const wrapping = this.known.find((one) => one.id.equals(id));
    if (envelope[0] !== FORMAT || wrapping === undefined)
      throw new Error(`the key that ${place.table}.${place.column} was sealed with is missing`);
    const aad = aadOf(place);
    const begins = 1 + KEY_ID;
    const ends = begins + IV + TAG + KEY;
    const key = decrypt(wrapping.key, aad, envelope.subarray(begins, ends));
    return decrypt(key, aad, envelope.subarray(ends));
  }
}

interface WrappingKey {
  readonly id: Buffer;
  readonly key: Buffer;
}

function wrappingKey(secret: string): WrappingKey {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'chorus envelopes 1', KEY));
  const id = createHash('sha256').update('id').update(key).digest().subarray(0, KEY_ID);
  return { id, key };
}

function aadOf({ table, column, row, coalitionId }: SealedPlace): Buffer {
  return Buffer.from(JSON.stringify([table, column, row, coalitionId]));
}

function encrypt(key: Buffer, aad: Buffer, plain: Buffer): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aad);
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]);
}

function decrypt(key: Buffer, aad: Buffer, sealed: Buffer): Buffer {
  const [iv, tag] = [sealed.subarray(0, IV), sealed.subarray(IV, IV + TAG)];
  const cipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG }).setAAD(aad).setAuthTag(tag);
  return Buffer.concat([cipher.update(sealed.subarray(IV + TAG)), cipher.final()]);
}
