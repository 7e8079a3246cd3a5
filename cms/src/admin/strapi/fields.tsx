import { InputRenderer, useDocumentContext } from '@strapi/content-manager/strapi-admin'
import type { StrapiApp } from '@strapi/strapi/admin'
import type { ComponentType, ReactNode } from 'react'
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

/** Draws a field as Strapi does, where a form would have it. */
export function StrapiField({ size: _size, ...field }: LaidOutField) {
  // It is handed on as Strapi gave it; ours names only some of what it has.
  const Field = InputRenderer as ComponentType<Omit<LaidOutField, 'size'>>
  return <Field {...field} />
}

/** The document that a form is open for, as it is saved; undefined while it never was. */
export function useSavedDocument(): Record<string, unknown> | undefined {
  return useDocumentContext('useSavedDocument').currentDocument.document
}
