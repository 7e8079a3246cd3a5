/**
 * A duration for people: `0.4 s`, `12 s`, `2 min 05 s`.
 *
 * @param {number} ms
 */
export function duration(ms) {
  if (ms < 9950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`
}

/**
 * Shows a step while it runs and how long it took. On a terminal one line counts the seconds; in a
 * log there is a line for the beginning and one for the end.
 *
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} work
 * @param {Pick<NodeJS.WriteStream, 'isTTY' | 'write'>} [output]
 * @returns {Promise<Result>}
 */
export async function step(name, work, output = process.stdout) {
  const began = performance.now()
  const passed = () => duration(performance.now() - began)
  const end = (/** @type {string} */ mark) =>
    output.write(`${output.isTTY ? '\r\x1b[K' : ''}${mark} ${name} (${passed()})\n`)
  const show = () => output.write(`\r\x1b[K· ${name} … ${passed()}`)
  if (output.isTTY) show()
  else output.write(`· ${name} …\n`)
  const ticking = output.isTTY ? setInterval(show, 1000) : undefined
  try {
    const result = await work()
    end('✓')
    return result
  } catch (error) {
    end('✗')
    throw error
  } finally {
    clearInterval(ticking)
  }
}
