/** What makes up a moving WebP; all other chunks are metadata, or known to nobody. */
const shown = ['VP8X', 'ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L']

/** In the first byte of VP8X: that there are EXIF and XMP. */
const metadataFlags = 0x0c

/**
 * A WebP without EXIF and XMP; frames, delays and repetitions stay as they are, to the byte. It is the
 * given one where there is nothing to take away. The container is that of RFC 9649, section 2.
 *
 * @throws RangeError where a chunk ends after the file does
 */
export function webpWithoutMetadata(content: Buffer): Buffer {
  const kept = []
  let offset = 12
  while (offset < content.length) {
    const name = content.toString('latin1', offset, offset + 4)
    const length = content.readUInt32LE(offset + 4)
    if (offset + 8 + length > content.length) throw new RangeError('a chunk is cut off')
    const end = offset + 8 + length + (length % 2)
    if (shown.includes(name)) kept.push(withoutFlags(name, content.subarray(offset, end)))
    offset = end
  }
  const chunks = Buffer.concat(kept)
  const header = Buffer.from('RIFF....WEBP', 'latin1')
  header.writeUInt32LE(4 + chunks.length, 4)
  const clean = Buffer.concat([header, chunks])
  return clean.equals(content) ? content : clean
}

function withoutFlags(name: string, chunk: Buffer): Buffer {
  if (name !== 'VP8X') return chunk
  const clean = Buffer.from(chunk)
  clean.writeUInt8(clean.readUInt8(8) & ~metadataFlags, 8)
  return clean
}
