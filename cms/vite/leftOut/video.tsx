/** Shows an uploaded film. */
export default function Video({ src }: { src: string }) {
  return <video src={src} controls style={{ maxWidth: '100%', maxHeight: '100%' }} />
}
