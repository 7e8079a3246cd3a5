import sharp, { type Sharp } from 'sharp'

/** A JPEG of noise, which is as large as photos are. */
export async function picture(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await noise(width, height).jpeg().toBuffer())
}

/** As a phone takes it: lying on its side, with the way to turn it, the place and the owner. */
export async function photo(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const taken = noise(height, width)
    .jpeg({ quality: 95 })
    .withExif({
      IFD0: { Artist: 'Rosa' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 31/1 12/1' },
    })
    .withMetadata({ orientation: 6 })
  return new Uint8Array(await taken.toBuffer())
}

/** Two frames that take turns. */
export async function movingPicture(): Promise<Uint8Array<ArrayBuffer>> {
  const frames = await Promise.all(
    [noise(400, 100), noise(400, 100)].map((of) => of.png().toBuffer()),
  )
  return new Uint8Array(
    await sharp(frames, { join: { animated: true } })
      .gif({ effort: 1 })
      .toBuffer(),
  )
}

/** As a phone keeps a short clip: moving, with the place where it was taken. */
export async function movingPhoto(): Promise<Uint8Array<ArrayBuffer>> {
  const taken = sharp(await movingPicture(), { animated: true })
    .webp({ delay: [120, 340], loop: 3, effort: 0 })
    .withExif({
      IFD0: { Artist: 'Rosa' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 31/1 12/1' },
    })
  return new Uint8Array(await taken.toBuffer())
}

/** With words of its own in what a camera writes into it. */
export async function describedPhoto(description: string): Promise<Uint8Array<ArrayBuffer>> {
  const taken = noise(400, 300)
    .jpeg()
    .withExif({ IFD0: { ImageDescription: description } })
  return new Uint8Array(await taken.toBuffer())
}

function noise(width: number, height: number): Sharp {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  return sharp({ create: { width, height, channels: 3, noise, background: '#000' } })
}
