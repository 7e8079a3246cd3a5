import { Layouts, Page } from '@strapi/strapi/admin'
import type { ReactNode } from 'react'

interface Props {
  title: string
  subtitle: string
  /** What can be done with all of it, beside the title. */
  action?: ReactNode
  children: ReactNode
}

/** A page of ours in the admin. */
export function OwnPage({ title, subtitle, action, children }: Props) {
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={subtitle} primaryAction={action} />
      <Layouts.Content>{children}</Layouts.Content>
    </Page.Main>
  )
}
