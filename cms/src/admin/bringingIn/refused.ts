import { isRecord } from '../../records'
import { refusalOf } from '../refusal'

/** What the cms says in its reader's language; `fallback` where it did not answer. */
export function messageOf(error: unknown, fallback: string): string {
  return refusalOf(error, fallback).message ?? fallback
}

/** With which status the cms refused something; null: it did not answer. */
export function statusOf(error: unknown): number | null {
  const status = isRecord(error) ? error['status'] : null
  return typeof status === 'number' ? status : null
}
