/** What begins a block of a GIF (GIF89a, appendix A). */
const extension = 0x21
const image = 0x2c
const trailer = 0x3b

/** What an extension says of itself. */
const graphicControl = 0xf9
const application = 0xff

/** By these a GIF repeats; others hold XMP, profiles, or what programs like to note. */
const loops = ['NETSCAPE2.0', 'ANIMEXTS1.0']

/**
 * A GIF without comments, XMP and whatever else is not shown; frames, delays and repetitions stay as
 * they are, to the byte. It is the given one where there is nothing to take away.
 *
 * @throws RangeError where a block ends after the file does, or is none
 */
export function gifWithoutMetadata(content: Buffer): Buffer {
  let offset = 13 + colorTableLength(at(content, 10))
  const kept = [content.subarray(0, offset)]
  while (offset < content.length && content[offset] !== trailer) {
    const end = endOfBlock(content, offset)
    if (isShown(content, offset)) kept.push(content.subarray(offset, end))
    offset = end
  }
  kept.push(Buffer.from([trailer]))
  const clean = Buffer.concat(kept)
  return clean.equals(content) ? content : clean
}

function isShown(content: Buffer, offset: number): boolean {
  if (content[offset] === image) return true
  const label = at(content, offset + 1)
  if (label === graphicControl) return true
  const name = content.toString('latin1', offset + 3, offset + 14)
  return label === application && loops.includes(name)
}

function endOfBlock(content: Buffer, offset: number): number {
  switch (content[offset]) {
    case extension:
      return endOfData(content, offset + 2)
    case image:
      return endOfData(content, offset + 11 + colorTableLength(at(content, offset + 9)))
    default:
      throw new RangeError('there is no block of a GIF')
  }
}

/** Data come in parts, each with its length before it; one of no length is the last. */
function endOfData(content: Buffer, begin: number): number {
  let offset = begin
  for (;;) {
    const length = at(content, offset)
    offset += 1 + length
    if (length === 0) return offset
  }
}

/** In bytes: three for each color. */
function colorTableLength(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 0x07) + 1) : 0
}

function at(content: Buffer, offset: number): number {
  return content.readUInt8(offset)
}
