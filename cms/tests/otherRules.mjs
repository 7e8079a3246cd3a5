/**
 * Loaded by `--import` before a cms that a test starts: this Node has other rules of every zone but
 * UTC. Whatever `Intl` tells of one, it tells of two hours later.
 */
const own = Object.getOwnPropertyDescriptors(Intl.DateTimeFormat.prototype)
const ahead = 2 * 3_600_000

/** @param {Intl.DateTimeFormat} format @param {Date | number | undefined} date */
function shifted(format, date) {
  const isUtc = format.resolvedOptions().timeZone === 'UTC'
  return date === undefined || isUtc ? date : Number(date) + ahead
}

Object.defineProperties(Intl.DateTimeFormat.prototype, {
  format: {
    configurable: true,
    /** @this {Intl.DateTimeFormat} */
    get() {
      return (/** @type {Date | number | undefined} */ date) =>
        own.format.get?.call(this)(shifted(this, date))
    },
  },
  formatToParts: {
    configurable: true,
    /** @this {Intl.DateTimeFormat} @param {Date | number | undefined} date */
    value(date) {
      return own.formatToParts.value?.call(this, shifted(this, date))
    },
  },
  formatRange: {
    configurable: true,
    /** @this {Intl.DateTimeFormat} @param {Date | number} from @param {Date | number} to */
    value(from, to) {
      return own.formatRange.value?.call(this, shifted(this, from), shifted(this, to))
    },
  },
})
