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

/** @typedef {Pick<NodeJS.WriteStream, 'isTTY' | 'write'>} Output */

const CLEAR_LINE = '\r\x1b[K'

/**
 * What runs at the moment and is shown in the last line of a terminal.
 *
 * @type {WeakMap<Output, Set<() => string>>}
 */
const running = new WeakMap()

/**
 * Shows a step while it runs and how long it took. On a terminal one line counts the seconds of all
 * steps that run at the same time; in a log there is a line for the beginning and one for the end.
 *
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} work
 * @param {Output} [output]
 * @returns {Promise<Result>}
 */
export async function step(name, work, output = process.stdout) {
  const began = performance.now()
  const passed = () => duration(performance.now() - began)
  const shown = () => `· ${name} … ${passed()}`
  const all = running.get(output) ?? new Set()
  running.set(output, all.add(shown))
  const show = () => {
    const line = [...all].map((each) => each()).join('  ')
    if (output.isTTY && line) output.write(`${CLEAR_LINE}${line}`)
  }
  const end = (/** @type {string} */ mark) => {
    all.delete(shown)
    output.write(`${output.isTTY ? CLEAR_LINE : ''}${mark} ${name} (${passed()})\n`)
    show()
  }
  if (!output.isTTY) output.write(`· ${name} …\n`)
  show()
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

/**
 * Says something while steps run.
 *
 * @param {string} line
 * @param {Output} [output]
 */
export function tell(line, output = process.stdout) {
  output.write(`${output.isTTY ? CLEAR_LINE : ''}  ${line}\n`)
}
