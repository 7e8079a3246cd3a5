/**
 * What runs the cms in production: `strapi start` without the tools of its other commands, which take
 * 35 MB of memory for as long as it runs.
 */
import { createStrapi } from '@strapi/strapi'
import { refusedSettings } from './commandSettings'
import { endWhenHung, endsWhenHung } from './hangs'

// What can't be printed, since the disk is full or whoever read it is gone, must not end what is being done.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)

// Whatever it writes, into the data folder or a temporary one, is for its owner's eyes.
process.umask(0o077)

if (endsWhenHung(process.env)) endWhenHung()
void start()

async function start(): Promise<void> {
  try {
    await createStrapi({ appDir: process.cwd(), distDir: 'dist' }).start()
  } catch (error) {
    // Strapi would tell with a stack what the operator has to mend.
    const refusal = refusedSettings()
    if (refusal === null) throw error
    process.stderr.write(`${refusal}\n`)
    process.exit(1)
  }
}
