import { unfit } from './problem'
import { declarations, namedIn, withoutComments, written } from './values'

/** A rule of a style sheet within a drawing. */
export interface Rule {
  /** Each an element, a class, or an id: that is what drawing programs write. */
  selectors: string[]
  declarations: Map<string, string>
}

const selector = /^(\*|[A-Za-z][\w-]*|(?:[A-Za-z][\w-]*)?\.[\w-]+|#[\w.:-]+)$/

/**
 * The rules of a style sheet, each read and allowed.
 *
 * @throws UnfitSvg for what is no plain rule, such as an import
 */
export function readStyleSheet(text: string): Rule[] {
  const rules: Rule[] = []
  const rest = withoutComments(text).replace(
    /([^{}]*)\{([^{}]*)\}/g,
    (_, before: string, body: string) => {
      const selectors = before.split(',').map((one) => one.trim())
      const other = selectors.find((one) => !selector.test(one))
      if (other !== undefined)
        throw unfit(/import|url|font-face/i.test(other) ? 'outside' : 'unknown', other)
      rules.push({ selectors, declarations: declarations(body) })
      return ''
    },
  )
  if (rest.trim() !== '') throw unfit(/import|url/i.test(rest) ? 'outside' : 'unknown', rest)
  return rules
}

export function styleSheetText(rules: readonly Rule[]): string {
  return rules.map((rule) => `${rule.selectors.join(',')}{${written(rule.declarations)}}`).join('')
}

/** An element as selectors see it. */
interface Selected {
  name: string
  attributes: ReadonlyMap<string, string>
}

/** The ids that the rules for an element name. */
export function namedByRules(rules: readonly Rule[], element: Selected): string[] {
  return rules
    .filter(({ selectors }) => selectors.some((one) => isMeant(one, element)))
    .flatMap((rule) => [...rule.declarations.values()].flatMap(namedIn))
}

function isMeant(one: string, { name, attributes }: Selected): boolean {
  if (one === '*' || one === name) return true
  if (one.startsWith('#')) return attributes.get('id') === one.slice(1)
  const [element, ofClass] = one.split('.')
  if (ofClass === undefined) return false
  const classes = (attributes.get('class') ?? '').split(/\s+/)
  return (element === '' || element === name) && classes.includes(ofClass)
}
