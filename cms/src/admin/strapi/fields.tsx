import { InputRenderer, useDocumentContext } from '@strapi/content-manager/strapi-admin'
import { useField } from '@strapi/design-system'
import { InputRenderer as PlainInput, useStrapiApp, type StrapiApp } from '@strapi/strapi/admin'
import {
  createElement,
  lazy,
  Suspense,
  type ComponentType,
  type ReactElement,
  type ReactNode,
} from 'react'
import type { LaidOutField } from './laidOut'

/** What Strapi hands to a field of a form; only what is used here. */
export interface FieldProps {
  name: string
  label: string
  labelAction?: ReactNode
  hint?: ReactNode
  placeholder?: string
  required?: boolean
  disabled?: boolean
  /** As the schema has it; `enum`: of a choice, `allowedTypes`: of a file. */
  attribute?: { type?: string; enum?: readonly string[]; allowedTypes?: readonly string[] }
}

/** Draws all fields of a kind by ours; which fields are of it the hook for forms says. */
export function drawFields<Props extends FieldProps>(
  app: StrapiApp,
  type: string,
  field: ComponentType<Props>,
): void {
  // Strapi's types have a field without anything handed to it.
  app.addFields({ type, Component: field as ComponentType })
}

/** A field that is fetched when a form first has it. */
export function fetchedField<Props extends FieldProps>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Field = lazy(async () => ({ default: (await load()) as ComponentType<FieldProps> }))
  return function FetchedField(props) {
    return (
      <Suspense fallback={null}>
        <Field {...props} />
      </Suspense>
    )
  }
}

/** Draws a field as Strapi does, where a form would have it. */
export function StrapiField({ size: _size, ...field }: LaidOutField) {
  // It is handed on as Strapi gave it; ours names only some of what it has.
  const Field = InputRenderer as ComponentType<Omit<LaidOutField, 'size'> & { visible: boolean }>
  return <Field visible {...field} />
}

/** The document that a form is open for, as it is saved; undefined while it never was. */
export function useSavedDocument(): Record<string, unknown> | undefined {
  return useDocumentContext('useSavedDocument').currentDocument.document
}

/** Which document a form is open for; its id is missing while it was never saved. */
export interface OpenDocument {
  model: string
  documentId: string | undefined
  locale: string | undefined
}

/** The document of the form that one is in. */
export function useOpenDocument(): OpenDocument {
  const { currentDocument, currentDocumentMeta } = useDocumentContext('useOpenDocument')
  const saved: Record<string, unknown> = currentDocument.document ?? {}
  const { documentId, locale } = saved
  return {
    model: currentDocumentMeta.model,
    documentId: typeof documentId === 'string' ? documentId : undefined,
    locale: typeof locale === 'string' ? locale : undefined,
  }
}

/** A short text as Strapi draws it. */
export function TextOfStrapi(props: FieldProps): ReactElement {
  return createElement(PlainInput, { ...generic(props), type: 'string' })
}

/** A choice as Strapi draws it. */
export function ChoiceOfStrapi(props: FieldProps): ReactElement {
  const options = (props.attribute?.enum ?? []).map((value) => ({ value }))
  return createElement(PlainInput, { ...generic(props), options, type: 'enumeration' })
}

/** What any field is handed; the rest is for the content manager, and no attribute of an input. */
function generic({ name, label, labelAction, hint, placeholder, required, disabled }: FieldProps) {
  return {
    name,
    label,
    labelAction,
    hint,
    ...(placeholder !== undefined && { placeholder }),
    ...(required !== undefined && { required }),
    ...(disabled !== undefined && { disabled }),
  }
}

/** A field as those of a type are drawn by themselves. */
export function DrawnField({ type, ...props }: FieldProps & { type: string }) {
  const fields = useStrapiApp('DrawnField', (app) => app.fields)
  const Drawn = fields[type] as ComponentType<FieldProps> | undefined
  if (!Drawn) throw new Error(`Strapi has no field for ${type}`)
  return <Drawn {...props} />
}

/** Tells what stands behind the label of a field which one it is: `sections.0.title`. */
export function FieldName({ children }: { children: (name: string) => ReactNode }) {
  const { name } = useField('FieldName')
  return name === undefined ? null : children(name)
}
