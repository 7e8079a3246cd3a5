import type { S3ClientConfig } from '@aws-sdk/client-s3'
import type { Bucket } from '../commandSettings'

/** What stands before the name of each file, as in its address. */
export const prefix = 'uploads/'

/** How a client waits for the storage. */
interface Manner {
  /** Milliseconds until the beginning of an answer; what is sent before it counts, too. */
  patience: number
  /** Connections at once. */
  connections: number
}

/** For what is stored and looked up. */
const working: Manner = { patience: 60_000, connections: 50 }

/** For readers, of whom many may be slow; the web server waits two seconds for a file to begin. */
export const handingOut: Manner = { patience: 1_800, connections: 500 }

/** What our clients are made with, and that of Strapi's provider. */
export function clientOptions(
  { endpoint, region, accessKeyId, secretAccessKey }: Bucket,
  { patience, connections }: Manner = working,
): S3ClientConfig {
  // Which Node its next releases need is nothing that whoever runs a site could mend.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'
  const agent = { keepAlive: true, maxSockets: connections }
  return {
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    // A name before the host's needs a name server and certificates for it, which only Amazon is sure to have.
    forcePathStyle: !/\.amazonaws\.com(\.cn)?$/.test(new URL(endpoint).hostname),
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: 1_000,
      requestTimeout: patience,
      throwOnRequestTimeout: true,
      // Also while a reader is slow to take what has come.
      socketTimeout: 300_000,
      httpAgent: agent,
      httpsAgent: agent,
    },
    // Not every service knows the newer checksums; each checks what it takes by the signature.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  }
}

/** The settings of Strapi's upload plugin: by which provider it stores files, and how. */
export function providerFor(bucket: Bucket | null): object {
  if (bucket === null) return { provider: 'local' }
  return {
    provider: 'aws-s3',
    providerOptions: {
      rootPath: prefix,
      // Who may read is the bucket's business: nobody but us has to, since files are handed out here.
      s3Options: { ...clientOptions(bucket), params: { Bucket: bucket.name, ACL: undefined } },
    },
  }
}
