import type { Core } from '@strapi/strapi'
import { Reader } from '../http/reader'
import { isRecord } from '../records'
import { Refusal } from '../checks/refusal'
import { requestLanguage } from '../checks/request'
import { fieldLabel } from '../labels/fieldLabels'
import { isBookkeeping, type Row } from './bookkeeping'
import { attributesOf } from './columns'
import { wordsOf } from '../languages'

/**
 * The fields of a content type that whoever asks may not read: for people those that their roles leave
 * out, for programs and everybody else the private ones. None where the cms does something by itself.
 */
export function hiddenFields(strapi: Core.Strapi, uid: string): Set<string> {
  if (!strapi.requestContext.get()) return new Set()
  const fields = Object.entries(attributesOf(strapi, uid)).filter(
    ([name, { type }]) => !isBookkeeping(name) && type !== 'component' && type !== 'dynamiczone',
  )
  const reader = readerWhoAsks(strapi)
  const hidden = fields.filter(([name, attribute]) =>
    reader ? !reader.may('read', uid, undefined, name) : attribute.private === true,
  )
  return new Set(hidden.map(([name]) => name))
}

/** Whoever asks, signed in to the admin; null: a program, or what the cms does by itself. */
export function readerWhoAsks(strapi: Core.Strapi): Reader | null {
  const context = strapi.requestContext.get()
  if (!context) return null
  const ability: unknown = context.state['userAbility']
  return isRecord(ability) ? new Reader(strapi, context.state['userAbility']) : null
}

/** Refuses what no form of whoever asks can have sent, whatever stands there: the answer would tell it. */
export function refuseHidden(strapi: Core.Strapi, uid: string, data: Row): void {
  const hidden = hiddenFields(strapi, uid)
  const sent = Object.keys(data).filter((name) => hidden.has(name) && data[name] != null)
  if (sent.length === 0) return
  const language = requestLanguage(strapi)
  throw new Refusal(
    sent.map((name) => ({
      path: [name],
      message: wordsOf(language).requests.notInForm(fieldLabel(uid, name, language)),
    })),
  )
}

/** Strapi would show such a field as one that its reader may not see. */
export function takeOutOfForm(answer: unknown, hidden: ReadonlySet<string>): void {
  const layouts = recordAt(recordAt(recordAt(answer, 'data'), 'contentType'), 'layouts')
  if (hidden.size === 0 || layouts === null) return
  const { edit, list } = layouts
  if (Array.isArray(list)) layouts['list'] = list.filter((name) => !hidden.has(String(name)))
  if (!Array.isArray(edit)) return
  const rows = edit.map((row: unknown) =>
    Array.isArray(row)
      ? row.filter((field) => !isRecord(field) || !hidden.has(String(field['name'])))
      : row,
  )
  layouts['edit'] = rows.filter((row) => !Array.isArray(row) || row.length > 0)
}

function recordAt(value: unknown, name: string): Row | null {
  const inner = isRecord(value) ? value[name] : null
  return isRecord(inner) ? inner : null
}
