/** Pictures, sound and documents; nothing that a browser would run (SVG and HTML can hold scripts). */
const allowedTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'text/plain',
  'audio/mpeg',
  'audio/mp4',
]

export default {
  upload: {
    config: {
      sizeLimit: 15 * 1024 * 1024,
      security: { allowedTypes },
    },
  },
}
