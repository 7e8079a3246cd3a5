/**
 * Loaded before a cms: what it looks for every fifteen seconds, mails that are due among that, it looks
 * for each second. Tests move its clock, but not its timers.
 */
const everyMs = 15_000
const shortMs = 1_000

globalThis.setTimeout = new Proxy(globalThis.setTimeout, {
  apply: (start, self, [act, ms, ...given]) =>
    Reflect.apply(start, self, [act, ms === everyMs ? shortMs : ms, ...given]),
})
