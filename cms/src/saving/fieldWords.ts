import type { Core } from '@strapi/strapi'
import type { Locale } from '../contract'
import { wholeLabel } from '../labels/fieldLabels'
import { wordsOf } from '../languages'
import { attributesOf, componentOf, isRow, type Attribute, type Row } from './drafts'

/** Says what fields hold so that an editor can compare two of them. */
export class FieldWords {
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly language: Locale,
  ) {}

  /** What a field holds, or what a form sends for it. Relations have to be titles already. */
  of(attribute: Attribute, value: unknown): string {
    return this.inWords(attribute, value) || wordsOf(this.language).saving.nothing
  }

  private inWords(attribute: Attribute, value: unknown): string {
    if (value === null || value === undefined) return ''
    if (attribute.type === 'blocks') return textOf(value).trim()
    if (Array.isArray(value)) {
      return value.map((item: unknown) => this.inWords(attribute, item)).join('\n')
    }
    if (typeof value === 'boolean') return wordsOf(this.language).saving[value ? 'yes' : 'no']
    if (typeof value === 'string') return value
    if (!isRow(value)) return JSON.stringify(value)
    if (attribute.type === 'media') {
      return typeof value['name'] === 'string' ? value['name'] : ''
    }
    const component = componentOf(attribute, value)
    return component === null ? '' : this.ofComponent(component, value)
  }

  private ofComponent(uid: string, row: Row): string {
    return Object.entries(attributesOf(this.strapi, uid))
      .filter(([, { type }]) => type !== 'relation')
      .map(([name, attribute]) => ({ name, words: this.inWords(attribute, row[name]) }))
      .filter(({ words }) => words !== '')
      .map(({ name, words }) => `${wholeLabel(uid, name, this.language)}: ${words}`)
      .join('; ')
  }
}

/** All text within Blocks, a line for each paragraph. */
function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('')
  if (!isRow(node)) return ''
  if (typeof node['text'] === 'string') return node['text']
  const isLine = node['type'] !== 'link' && node['type'] !== 'list'
  return textOf(node['children']) + (isLine ? '\n' : '')
}
