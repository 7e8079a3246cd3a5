/**
 * Loaded before a web server of tests: it waits ten times as long for what it asks of the cms. That a
 * machine is busy is no ailment of the cms; what is, the faults' tests hold it to.
 */
const times = 10
const { setTimeout } = globalThis

/**
 * @param {() => void} act
 * @param {number} [ms]
 * @param {unknown[]} values
 */
const patiently = (act, ms = 1, ...values) =>
  setTimeout(act, act.name === 'giveUp' ? ms * times : ms, ...values)

globalThis.setTimeout = Object.assign(patiently, setTimeout)
