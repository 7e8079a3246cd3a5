/**
 * Prints a certificate for 127.0.0.1 with its key, good between two instants, as JSON. In a process of its
 * own, since what makes it leaves global names behind.
 */
import { generate } from 'selfsigned'

const [notBeforeDate, notAfterDate] = process.argv.slice(2).map((instant) => new Date(instant))
const attributes = [{ name: 'commonName', value: '127.0.0.1' }]
const { private: key, cert } = await generate(attributes, {
  notBeforeDate,
  notAfterDate,
  keyType: 'ec',
})
process.stdout.write(JSON.stringify({ key, cert }))
