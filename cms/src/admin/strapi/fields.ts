import type { StrapiApp } from '@strapi/strapi/admin'
import type { ComponentType, ReactNode } from 'react'

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
export function drawFields(app: StrapiApp, type: string, field: ComponentType<FieldProps>): void {
  // Strapi's types have a field without anything handed to it.
  app.addFields({ type, Component: field as ComponentType })
}
