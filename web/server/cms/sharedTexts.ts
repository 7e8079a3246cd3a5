/** V8 has a shorter one once by itself when it reads JSON. */
const shortestText = 11

/**
 * Puts in the place of each text of an answer the equal one that stands in it before: each is read out of
 * bytes of its own, and the summary of a series would be in memory once for each of its dates.
 *
 * @param value what JSON can say, of which nothing else knows: it is changed
 */
export function withSharedTexts<Value>(value: Value): Value {
  return shared(value, new Map()) as Value
}

function shared(value: unknown, before: Map<string, string>): unknown {
  if (typeof value === 'string') return sharedText(value, before)
  if (typeof value !== 'object' || value === null) return value
  const parts = value as Record<string, unknown>
  for (const name of Object.keys(parts)) parts[name] = shared(parts[name], before)
  return parts
}

function sharedText(text: string, before: Map<string, string>): string {
  if (text.length < shortestText) return text
  const earlier = before.get(text)
  if (earlier !== undefined) return earlier
  before.set(text, text)
  return text
}
