import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import type { Core } from '@strapi/strapi'
import type { Settings } from '../settings'

/** What was sealed can't be opened: its key is no more among ours, or it was altered. */
export class SealError extends Error {
  override name = 'SealError'
}

interface Key {
  /** Names the key in what it sealed, and tells nothing of it. */
  id: string
  sealing: Buffer
  indexing: Buffer
  signing: Buffer
}

/**
 * Keeps what people write about themselves from whoever can read the database but has not the keys:
 * AES-256-GCM (NIST SP 800-38D) with keys that are derived (RFC 5869) from `PRIVATE_DATA_KEYS`, and a
 * blind index (HMAC-SHA-256) by which an address is found without being readable.
 */
export class Sealing {
  readonly #keys: Key[]

  /** @param secrets newest first; the newest seals, all open */
  constructor(secrets: string[]) {
    this.#keys = secrets.map((secret) => ({
      id: createHash('sha256').update(`key id ${secret}`).digest('base64url').slice(0, 8),
      sealing: derive(secret, 'entries'),
      indexing: derive(secret, 'blind index'),
      signing: derive(secret, 'signatures'),
    }))
  }

  /**
   * @param value what JSON can hold
   * @param purpose what it is; it opens for the same only
   */
  seal(value: unknown, purpose: string): string {
    const { id, sealing } = this.#newest()
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(purpose))
    const content = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()])
    const sealed = Buffer.concat([nonce, cipher.getAuthTag(), content])
    return `${id}.${sealed.toString('base64url')}`
  }

  /** @throws SealError */
  open(sealed: string, purpose: string): unknown {
    const [id = '', text = ''] = sealed.split('.')
    const key = this.#keys.find((known) => known.id === id)
    if (!key) throw new SealError('It was sealed with a key that PRIVATE_DATA_KEYS does not hold')
    const bytes = Buffer.from(text, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', key.sealing, bytes.subarray(0, 12))
    try {
      decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(12, 28))
      const content = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()])
      return JSON.parse(content.toString())
    } catch {
      throw new SealError('It was altered after it was sealed')
    }
  }

  /** Under which an address is found; whoever has no key learns nothing by it. */
  index(address: string): string {
    return indexWith(this.#newest(), address)
  }

  /** The same for every key, newest first: some rows may not be sealed anew yet. */
  indexes(address: string): string[] {
    return this.#keys.map((key) => indexWith(key, address))
  }

  /** Of all that is sealed, or indexed, with the newest key. */
  get prefix(): string {
    return `${this.#newest().id}.`
  }

  /** Signs what leaves the house in links and forms. */
  sign(text: string, purpose: string): string {
    return signatureOf(this.#newest(), text, purpose)
  }

  /** Takes as long for a wrong signature as for the right one. */
  isSigned(text: string, signature: string, purpose: string): boolean {
    const given = Buffer.from(signature)
    return this.#keys.some((key) => {
      const own = Buffer.from(signatureOf(key, text, purpose))
      return own.byteLength === given.byteLength && timingSafeEqual(own, given)
    })
  }

  #newest(): Key {
    const [newest] = this.#keys
    if (!newest) throw new Error('There is no key to seal with')
    return newest
  }
}

function derive(secret: string, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', use, 32))
}

function indexWith({ id, indexing }: Key, address: string): string {
  const digest = createHmac('sha256', indexing).update(normalized(address)).digest('base64url')
  return `${id}.${digest}`
}

function signatureOf({ signing }: Key, text: string, purpose: string): string {
  return createHmac('sha256', signing).update(`${purpose}\n${text}`).digest('base64url')
}

/** Nobody tells two people apart by the case of their addresses, whatever RFC 5321 allows. */
function normalized(address: string): string {
  return address.trim().normalize('NFC').toLowerCase()
}

const sealings = new WeakMap<Core.Strapi, Sealing>()

export function sealingOf(strapi: Core.Strapi): Sealing {
  const known = sealings.get(strapi)
  if (known) return known
  const settings: Settings = strapi.config.get('settings')
  const sealing = new Sealing(settings.secrets.privateDataKeys)
  sealings.set(strapi, sealing)
  return sealing
}
