/**
 * Loaded before a web server of tests: it waits ten times as long for what it asks of the cms. That a
 * machine is busy is no ailment of the cms; what is, the faults' tests hold it to.
 */
const times = 10
const timeout = AbortSignal.timeout

AbortSignal.timeout = (ms) => timeout.call(AbortSignal, ms * times)
