import { readableName, withOwnFields, type LaidOutField, type WholeForm } from '../strapi/laidOut'

/** By which our field is known to Strapi. */
export const announcementType = 'branchline-announcement'

/** Stands in a form in the place of the announcements. */
export interface AnnouncementLine extends LaidOutField {
  type: typeof announcementType
  /** By which Strapi knows it. */
  drawnAs: Pick<LaidOutField, 'name' | 'type'>
}

export type Layout = WholeForm<LaidOutField>

/** A form that tells below its announcements what visitors read in the other languages. */
export function withAnnouncement<Form extends Layout>(form: Form): Form {
  const drawn = (field: LaidOutField): LaidOutField | AnnouncementLine =>
    field.attribute.component === 'shared.announcement'
      ? {
          ...field,
          name: readableName(field, form.components),
          type: announcementType,
          drawnAs: { name: field.name, type: field.type },
        }
      : field
  return withOwnFields(form, drawn)
}
