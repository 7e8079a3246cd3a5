import { LRUCache } from 'lru-cache'

/** A large site has the same few thousand in most of its answers: places, topics, summaries, dates. */
const mostTexts = 20_000
/** A longer one stands in one answer, or two. */
const longestText = 500

// With `max` room for all of them would be taken from the start.
const known = new LRUCache<string, string>({ maxSize: mostTexts, sizeCalculation: () => 1 })

/**
 * Puts in the place of each text of an answer the equal one that an earlier answer holds: each answer is
 * read out of bytes of its own, and the summary of a series would be in memory once for each of its dates.
 *
 * @param value what JSON can say, of which nothing else knows: it is changed
 */
export function withSharedTexts<Value>(value: Value): Value {
  return shared(value) as Value
}

function shared(value: unknown): unknown {
  if (typeof value === 'string') return value.length > longestText ? value : sharedText(value)
  if (typeof value !== 'object' || value === null) return value
  const parts = value as Record<string, unknown>
  for (const name of Object.keys(parts)) parts[name] = shared(parts[name])
  return parts
}

function sharedText(text: string): string {
  const earlier = known.get(text)
  if (earlier !== undefined) return earlier
  known.set(text, text)
  return text
}
