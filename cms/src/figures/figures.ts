import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Core } from '@strapi/strapi'
import type { Registry } from 'prom-client'
import { writtenDisks } from '../disks/watch'
import { mailUid } from '../involve/outbox/mails'
import { lastBackup } from '../notices/backups'
import type { ProblemTeller } from '../notices/tellers'

/**
 * What an operator can watch of the cms, in Prometheus' text format: each figure is read when it is asked
 * for.
 *
 * @param problems what needs a hand
 */
export async function figuresOf(
  strapi: Core.Strapi,
  problems: readonly ProblemTeller[],
): Promise<Registry> {
  // Where nobody watches, it takes no memory.
  const { collectDefaultMetrics, Gauge, Histogram, Registry } = await import('prom-client')
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const requests = new Histogram({
    name: 'branchline_cms_request_seconds',
    help: 'Time that requests took, by who asks and by class of status',
    labelNames: ['by', 'class'],
    buckets: [0.01, 0.05, 0.25, 1, 5, 30],
    registers,
  })
  strapi.server.httpServer.on('request', (request, response) => {
    const ended = requests.startTimer({ by: askerOf(request) })
    response.once('close', () => ended({ class: classOf(response) }))
  })

  new Gauge({
    name: 'branchline_needs_a_hand',
    help: '1 for each kind of problem that Home and mails tell administrators of',
    labelNames: ['kind'],
    registers,
    async collect() {
      this.reset()
      const notices = await Promise.all(problems.map((tell) => tell(strapi)))
      for (const { kind } of notices.flat()) this.set({ kind }, 1)
    },
  })
  new Gauge({
    name: 'branchline_disk_free_ratio',
    help: 'Room that is left on each disk that the cms writes to, from 0 to 1',
    labelNames: ['folder'],
    registers,
    async collect() {
      this.reset()
      for (const { folder, free, size } of await writtenDisks(strapi)) {
        this.set({ folder }, size === 0 ? 0 : free / size)
      }
    },
  })
  new Gauge({
    name: 'branchline_disk_free_bytes',
    help: 'Bytes that are left on each disk that the cms writes to',
    labelNames: ['folder'],
    registers,
    async collect() {
      this.reset()
      for (const { folder, free } of await writtenDisks(strapi)) this.set({ folder }, free)
    },
  })
  new Gauge({
    name: 'branchline_mails',
    help: 'Mails that wait, and those that were given up',
    labelNames: ['state'],
    registers,
    async collect() {
      for (const state of ['waiting', 'failed']) {
        this.set({ state }, await strapi.db.query(mailUid).count({ where: { state } }))
      }
    },
  })
  new Gauge({
    name: 'branchline_last_backup_timestamp_seconds',
    help: 'When the last backup was made, as far as the cms knows; 0: there is none',
    registers,
    async collect() {
      this.set(((await lastBackup(strapi))?.at ?? 0) / 1000)
    },
  })
  return registry
}

/**
 * Who asks, by what for: the web server and programs for what is public and for files, editors for the rest
 * of the desk.
 */
function askerOf({ url = '' }: IncomingMessage): 'web' | 'desk' {
  return /^\/(api\/|uploads\/|_)/.test(url) ? 'web' : 'desk'
}

/** One that was broken off has none. */
function classOf({ statusCode, writableFinished }: ServerResponse): string {
  return writableFinished ? `${Math.floor(statusCode / 100)}xx` : 'none'
}
