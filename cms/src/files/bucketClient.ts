import type { S3ClientConfig } from '@aws-sdk/client-s3'
import type { Bucket } from '../commandSettings'

/** What stands before the name of each file, as in its address. */
export const prefix = 'uploads/'

/** How long the storage may be silent, in milliseconds: the web server waits two seconds for a file. */
const patience = { connectionTimeout: 1_000, socketTimeout: 10_000 }

/** What our client is made with, and that of Strapi's provider. */
export function clientOptions({
  endpoint,
  region,
  accessKeyId,
  secretAccessKey,
}: Bucket): S3ClientConfig {
  // Which Node its next releases need is nothing that whoever runs a site could mend.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'
  return {
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    // A name before the host's needs a name server and certificates for it, which only Amazon is sure to have.
    forcePathStyle: !/\.amazonaws\.com(\.cn)?$/.test(new URL(endpoint).hostname),
    maxAttempts: 2,
    requestHandler: patience,
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
