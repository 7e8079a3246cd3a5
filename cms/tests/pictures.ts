import sharp from 'sharp'

/** A JPEG of noise, which is as large as photos are. */
export async function picture(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const jpeg = await sharp({ create: { width, height, channels: 3, noise, background: '#000' } })
    .jpeg()
    .toBuffer()
  return new Uint8Array(jpeg)
}
