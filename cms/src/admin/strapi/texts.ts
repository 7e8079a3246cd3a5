/** Ids of texts of Strapi that say something else here, in each language. */
export const replacedTexts = [
  'Auth.form.welcome.title',
  'Auth.form.welcome.subtitle',
  'Auth.form.register.subtitle',
  'Auth.form.password.hint',
  'global.sessions.active-devices',
  'app.components.LeftMenu.navbrand.title',
  'app.components.LeftMenu.navbrand.workplace',
  'app.session.ended.unsaved',
  'components.Blocks.popover.link',
  'components.Blocks.popover.link.placeholder',
  'global.prompt.unsaved',
  'content-manager.relation.create',
  'app.components.ToggleCheckbox.on-label',
  'app.components.ToggleCheckbox.off-label',
] as const

export type ReplacedText = (typeof replacedTexts)[number]

/** Ids of texts of Strapi that we show, or know something by. */
export const usedTexts = {
  /** On our Home. */
  greeting: 'HomePage.header.title',
  /** Behind the label of a field that each language has by itself; its mark is known by it. */
  translated: 'i18n.Field.localized',
  /** Of the menu beside “Publish”. */
  takingBack: 'content-manager.containers.edit.panels.default.more-actions',
  /** In the dialog that publishes several at once, with `{field}`. */
  emptyField: 'components.Input.error.validation.required.withField',
} as const
