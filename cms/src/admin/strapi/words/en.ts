/** What we say in place of Strapi's own texts, by its ids. */
export const en = {
  'Auth.form.welcome.title': 'Welcome to Branchline',
  'Auth.form.welcome.subtitle': 'Sign in to edit the site of your branch',
  'Auth.form.register.subtitle':
    'Choose a password: with it and your email address you sign in to edit the site of your branch.',
  'Auth.form.password.hint':
    'Twelve characters or more. Three or four words that have nothing to do with each other are easy to remember and hard to guess.',
  'global.sessions.active-devices': 'Log-ins and second step',
  'app.components.LeftMenu.navbrand.title': 'Branchline',
  'app.components.LeftMenu.navbrand.workplace': 'The site of your branch',
  'app.session.ended.unsaved':
    'Your session has ended. What you typed is kept in this browser: log in again, open the same form, and press “Bring back” beside it.',
  'components.Blocks.popover.link': 'Where it leads',
  'components.Blocks.popover.link.placeholder': 'https://example.org, or /meetings',
  'global.prompt.unsaved':
    'Leave without saving? What you typed is kept in this browser until you log out: open the same form again, and press “Bring back” beside it.',
  'content-manager.relation.create': 'Make a new one',
  'app.components.ToggleCheckbox.on-label': 'Yes',
  'app.components.ToggleCheckbox.off-label': 'No',
  'content-manager.components.DynamicZone.add-item-above': 'Add a section above',
  'content-manager.components.DynamicZone.add-item-below': 'Add a section below',
  'content-manager.actions.unpublish.dialog.radio-label': 'Choose how it is unpublished.',
  'content-manager.containers.ListPage.selectedEntriesModal.title': 'Publish several',
  'content-manager.components.Blocks.dnd.reorder':
    '{item}, moved. New position in the text: {position}.',
  'content-manager.Settings.list.actions.deleteAdditionalInfos':
    'The versions in the chosen language are deleted',
  'popUpWarning.bodyMessage.contentType.unpublish.all': 'Unpublish what is chosen?',
  'upload.plugin.home': 'Media Library',
  'upload.sidebar.home': 'Media Library',
  'upload.sidebar.title': 'Media Library',
  'list.assets.empty-upload': 'Upload the first files',
  'Settings.profile.form.section.experience.interfaceLanguageHelp':
    'These choices hold for you alone.',
}
