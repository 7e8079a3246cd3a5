import type { StrapiApp } from '@strapi/strapi/admin'
import { cloneElement, isValidElement } from 'react'
import { isRecord } from '../../records'
import { useCopied } from './formDocument'

type App = Pick<StrapiApp, 'getPlugin'>

/** Calls a function of the content manager, whose types Strapi does not tell. */
function callContentManager(app: App, name: string, given: unknown): void {
  const call = app.getPlugin('content-manager').apis[name]
  if (typeof call !== 'function') throw new Error(`the content manager has no ${name}`)
  Reflect.apply(call, undefined, [given])
}

/** What Strapi tells a panel of the form that it stands beside. */
export interface PanelProps {
  model: string
  /** Missing for single types, and while somebody writes a new one. */
  documentId?: string
  /** Missing while somebody writes a new one. */
  document?: { documentId?: string; locale?: string | null }
}

/**
 * Puts a panel beside all forms, below those that are there; it gives null where it has nothing to show.
 * Beside the form of a copy it is told of what Strapi copies from, while that form is a new document's.
 */
export function addPanel(app: App, panel: (props: PanelProps) => object | null): void {
  const besideCopiesToo = (props: PanelProps) => {
    const copied = useCopied()
    return panel(copied !== null && props.documentId === copied ? { model: props.model } : props)
  }
  callContentManager(app, 'addEditViewSidePanel', [besideCopiesToo])
}

/** What Strapi tells an entry of the menu of a document, in its form and in its row of a list. */
export interface ActionProps {
  collectionType: string
  model: string
  /** Missing for single types, and while somebody writes a new one. */
  documentId?: string
  document?: { documentId?: string; locale?: string | null; localizations?: object[] }
  /** Missing in a list: of the document of a form, in which other languages it is written. */
  meta?: { availableLocales?: object[] }
}

/** Whether a document is written in other languages, too. */
export function hasTranslations({ document, meta }: ActionProps): boolean {
  return (meta?.availableLocales ?? document?.localizations ?? []).length > 0
}

/** What Strapi asks for an entry of a menu; it is called as a component is. */
export interface Action {
  (props: ActionProps): unknown
  type?: string
  position?: unknown
}

/** Where Strapi shows what can be done with a document, beside its form. */
export const besideForm = 'panel'

/** What an action gave; only what is used here. */
export interface DescribedAction {
  id: string
  /** Left out: everywhere. */
  position?: string | string[]
  disabled?: boolean
  variant?: string
}

/** By which `type` Strapi's own actions are known. */
export const actionTypes = {
  delete: 'delete',
  unpublish: 'unpublish',
  /** Leads to where a developer makes the forms. */
  editModel: 'edit-the-model',
  configureView: 'configure-the-view',
} as const

/** The same of those that write what is in a form; called twice they would do so twice for one key. */
export const savingTypes: readonly string[] = ['publish', 'update']

/** Changes what the menu of a document offers. To be called when all plugins have put theirs in. */
export function changeActions(app: App, change: (actions: Action[]) => Action[]): void {
  callContentManager(app, 'addDocumentAction', change)
}

/** By which `type` what deletes one language is known; `vite/pages.ts` gives it one, Strapi none. */
export const translationDeletion = 'delete-translation'

/** The same of what takes several languages off the site. */
export const languagesUnpublishing = 'unpublish-languages'

/** What Strapi tells what is done with several documents of a list at once. */
export interface BulkActionProps {
  model: string
  documents: { documentId: string; locale?: string | null }[]
}

/** As `Action`, for what is chosen in a list. */
export interface BulkAction {
  (props: BulkActionProps): unknown
  type?: string
}

/** Changes what lists offer for what is chosen in them. To be called when all plugins have put theirs in. */
export function changeBulkActions(app: App, change: (actions: BulkAction[]) => BulkAction[]): void {
  callContentManager(app, 'addBulkAction', change)
}

/** What may keep an entry of a menu from being done. */
interface Holding {
  /** As it was asked last. */
  isHeld: boolean
  /** Says what keeps it. */
  dialog: object
  /** Whether anything does. */
  ask: () => Promise<boolean>
}

/** The same entry of a menu, which asks first whether anything keeps it from being done, and says so instead. */
export function heldBack(
  described: Record<string, unknown>,
  { isHeld, dialog, ask }: Holding,
): Record<string, unknown> {
  const { dialog: own, onClick } = described
  return {
    ...described,
    // One is there from the start: Strapi opens none that comes with the answer.
    dialog: isHeld || own === undefined ? dialog : own,
    onClick: async (event: unknown): Promise<boolean> => {
      if (await ask()) return false
      if (typeof onClick === 'function') await Reflect.apply(onClick, undefined, [event])
      // Without a question of its own it is done by now, and nothing is to be opened.
      return own === undefined
    },
  }
}

/** What Strapi asks for something above a form, as it asks for an entry of a menu. */
export type HeaderAction = (props: {
  collectionType: string
  documentId?: string
  /** As it is saved, in the language of the form; missing while it is not. */
  document?: Record<string, unknown>
}) => unknown

/** Changes what stands above each form. To be called when all plugins have put theirs in. */
export function changeHeader(app: App, change: (action: HeaderAction) => HeaderAction): void {
  const changeAll = (actions: HeaderAction[]) => actions.map(change)
  callContentManager(app, 'addDocumentHeaderAction', changeAll)
}

/** Whether what is shown above a form is Strapi's copying from another language: it alone asks back. */
export function copiesOver(shown: unknown): boolean {
  return isRecord(shown) && shown['type'] === 'icon' && isRecord(shown['dialog'])
}

/** What Strapi shows above a form to choose its language by; only what is used here. */
interface LanguagePicker {
  options: { value: string; label: unknown }[]
  value?: { code: string }
  customizeContent: () => unknown
}

/** How a language is shown there. */
interface ShownLanguage {
  locale: { name: string }
  /** Whether the document is written in it. */
  entryExists: boolean
}

/**
 * What is shown above a form, where it is the choice of its language: one of them under another name,
 * and without another that nothing is written in.
 */
export function renamedLanguage(
  shown: unknown,
  { code, name, without }: { code: string; name: string; without: string },
): unknown {
  if (!isLanguagePicker(shown)) return shown
  const { options, value, customizeContent } = shown
  return {
    ...shown,
    options: options
      .filter((option) => option.value !== without || isWritten(option.label))
      .map((option) =>
        option.value === code ? { ...option, label: renamed(option.label, name) } : option,
      ),
    customizeContent: () => (value?.code === code ? name : customizeContent()),
  }
}

function isLanguagePicker(shown: unknown): shown is LanguagePicker {
  return (
    isRecord(shown) &&
    Array.isArray(shown['options']) &&
    typeof shown['customizeContent'] === 'function'
  )
}

const isWritten = (label: unknown) =>
  isValidElement<ShownLanguage>(label) && label.props.entryExists

function renamed(label: unknown, name: string): unknown {
  if (!isValidElement<ShownLanguage>(label)) return label
  return cloneElement(label, { locale: { ...label.props.locale, name } })
}
