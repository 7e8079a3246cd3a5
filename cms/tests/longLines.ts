import { isRecord } from '../src/records'
import type { Cms } from './cms'

/** Fields of one line that may be longer than what Strapi’s columns on PostgreSQL hold by themselves. */
interface LongLines {
  uid: string
  data: Record<string, string>
}

/** Each with as much as it allows, in letters that take two bytes. */
function longLinesOf({ strapi }: Cms): LongLines[] {
  const types = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)]
  return types.flatMap(({ uid, attributes }) => {
    const long = Object.entries(attributes).flatMap(([name, field]: [string, unknown]) => {
      const most = isRecord(field) && field['type'] === 'string' ? Number(field['maxLength']) : 0
      return most > 255 ? [[name, 'ä'.repeat(most)]] : []
    })
    return long.length > 0 ? [{ uid, data: Object.fromEntries(long) }] : []
  })
}

/** Writes each such line. @returns those that were not kept whole */
export async function unkeptLines(cms: Cms): Promise<{ kept: number; lost: string[] }> {
  const lost: string[] = []
  let kept = 0
  for (const { uid, data } of longLinesOf(cms)) {
    const query = cms.strapi.db.query(uid)
    try {
      // Strapi writes times into what it is given.
      const { id } = await query.create({ data: { ...data } })
      const row = await query.findOne({ where: { id } })
      await query.delete({ where: { id } })
      const cut = Object.keys(data).filter((name) => row[name] !== data[name])
      kept += Object.keys(data).length - cut.length
      lost.push(...cut.map((name) => `${uid} ${name}`))
    } catch (error) {
      lost.push(`${uid}: ${String(error).slice(-80)}`)
    }
  }
  return { kept, lost }
}
