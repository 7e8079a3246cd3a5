/**
 * Texts of Strapi in the words of the house, by their ids. Each thing has one word:
 *
 * - content: all that is written here; one of it, where its own name can’t be said, is an item
 * - entry: what somebody sent by a form of the site, and nothing else
 * - section: what a page is built of; any other part of a form has no name but its own
 * - file: what lies in the media library, or picture where it is one
 * - language: in which something is written; a text in another one is a translation
 *
 * And so has each way of taking something away, here and in all that we say ourselves (`docs/house.md` has
 * them in the other languages):
 *
 * - unpublish: visitors do not see it any more, its draft stays
 * - delete: it is gone, from the desk too
 * - remove: it does not stand there any more, such as a picture in a form; of a link, take it out
 * - discard: what somebody changed and did not publish, or did not save
 * - cancel: a date does not take place; to leave a question is to go back
 * - undo: the change of a date is none any more
 * - end: a link, a session or a token opens nothing any more
 */
export const en = {
  'global.home': 'Home',
  anErrorOccurred: 'This can’t be shown. If it is still in its list, try again in a minute.',
  'app.components.EmptyStateLayout.content-permissions':
    'Nothing can be shown here: your role does not have it, or it is switched off.',
  'Settings.global': 'General',
  'Settings.permissions': 'Accounts',
  'upload.plugin.name': 'Media Library',
  'global.content-manager': 'Content',
  'global.plugins.content-manager': 'Content',
  'content-manager.containers.list.table-headers.status': 'Status',
  'Settings.permissions.users.firstname': 'First name',
  'Settings.permissions.users.lastname': 'Last name',
  'app.components.Users.MagicLink.connect':
    'Send this link to whomever you invite, in a way that nobody else can read. It ends a day after it was made.',
  'Settings.permissions.users.listview.header.subtitle': 'Everybody who can log in here',
  'app.components.Button.cancel': 'Go back',
  'global.cancel': 'Go back',
  'components.popUpWarning.button.cancel': 'Go back',
  'upload.control-card.cancel': 'Go back',
  'upload.asset-details.crop.cancel': 'Go back',
  'i18n.CMEditViewCopyLocale.cancel-text': 'No, go back',
  'upload.upload.progress.cancel': 'Stop all',
  'upload.control-card.stop-focal-point': 'Stop choosing a focal point',
  'content-manager.dnd.grab-item':
    '{item}, grabbed. Current position in list: {position}. Press up and down arrow to change position, Spacebar to drop, Escape to leave it where it was.',
  'global.select-all-entries': 'Choose all',
  'components.PageFooter.select': 'on a page',
  'content-manager.plugin.name': 'Content',
  'content-manager.header.name': 'Content',
  'content-manager.containers.Home.pluginHeaderTitle': 'Content',
  'content-manager.components.LeftMenu.collection-types': 'Lists',
  'content-manager.components.LeftMenu.single-types': 'The whole site',
  'content-manager.components.LeftMenu.Search.label': 'Search for a list',
  'content-manager.models': 'Lists',
  'content-manager.models.numbered': 'Lists ({number})',
  'content-manager.HeaderLayout.button.label-add-entry': 'New',
  'content-manager.containers.edit.title.new': 'New',
  'content-manager.containers.untitled': 'No title yet',
  'content-manager.containers.empty-label': 'No title yet',
  'content-manager.containers.edit.panels.default.title': 'Save and publish',
  'content-manager.containers.edit.panels.default.more-actions': 'Unpublish or discard',
  'content-manager.actions-drawer.open': 'More',
  'content-manager.actions-drawer.close': 'Close',
  'content-manager.containers.edit.tabs.label': 'Draft or published',
  'content-manager.containers.edit.tabs.draft': 'To edit',
  'content-manager.containers.edit.tabs.published': 'On the site',
  'content-manager.pages.ListView.header-subtitle':
    '{number, plural, =0 {Nothing here yet} one {# item} other {# items}}',
  'content-manager.components.Search.placeholder': 'Search',
  'content-manager.components.TableDelete.label': '{number, plural, other {# chosen}}',
  'content-manager.components.FiltersPickWrapper.PluginHeader.description': 'What is to be shown',
  'notification.permission.not-allowed-read': 'You may not see this',
  'content-manager.containers.list.items': '{number, plural, one {item} other {items}}',
  'content-manager.popUpWarning.warning.publish-question': 'Publish it all the same?',
  'content-manager.form.Input.pageEntries': 'Items on a page',
  'content-manager.utils.data-loaded':
    '{number, plural, =1 {It has been loaded} other {They have been loaded}}',
  'content-manager.success.record.save': 'It is saved.',
  'content-manager.success.record.publish': 'It is published.',
  'content-manager.success.record.unpublish': 'It is unpublished.',
  'content-manager.success.record.delete': 'It is deleted.',
  'content-manager.success.record.clone': 'It is copied.',
  'content-manager.actions.clone.error': 'It could not be copied.',
  'content-manager.actions.delete.error': 'It could not be deleted.',
  'content-manager.actions.delete.label':
    'Delete{isLocalized, select, true { in all languages} other {}}',
  'content-manager.actions.edit.error': 'It could not be opened.',
  'content-manager.actions.unpublish.error': 'It could not be unpublished.',
  'content-manager.components.reset-entry': 'Back to what was saved',
  'content-manager.validation.error': 'Something in the form has to be mended before it is saved.',
  'content-manager.permissions.not-allowed.create': 'You may not make a new one',
  'content-manager.permissions.not-allowed.update': 'You may not see this',
  'content-manager.permissions.not-allowed.locale': 'You may not see this in that language',
  'content-manager.containers.list.autoCloneModal.title': 'This can’t be copied as it is.',
  'content-manager.containers.list.autoCloneModal.description':
    'The copy will hold the same, but for these fields, which have to be others:',
  'content-manager.containers.list.autoCloneModal.error.relation':
    'It would be taken out of the first one.',
  'content-manager.containers.list.selectedEntriesModal.title': 'Publish several',
  'content-manager.containers.list.selectedEntriesModal.selectedCount.publish':
    'Published already: <b>{publishedCount}</b>. Ready to be published: <b>{draftCount}</b>. To be mended first: <b>{withErrorsCount}</b>.',
  'content-manager.containers.list.selectedEntriesModal.selectedCount.unpublish':
    'Unpublished already: <b>{draftCount}</b>. Ready to be unpublished: <b>{publishedCount}</b>.',
  'content-manager.popUpWarning.bodyMessage.contentType.publish.all': 'Publish what is chosen?',
  'content-manager.popUpWarning.bodyMessage.contentType.unpublish.all': 'Unpublish what is chosen?',
  'content-manager.popUpWarning.warning.has-draft-relations.message':
    '{count, plural, one {One thing that is chosen here is still a draft, and is} other {# things that are chosen here are still drafts, and are}} left out on the site.',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.message':
    '{count, plural, one {One thing that is chosen here is still a draft. It is on the site as soon as it is published.} other {# things that are chosen here are still drafts. They are on the site as soon as they are published.}}',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.additional':
    '{count, plural, one {One of them leads} other {# of them lead}} to a draft, which is seen once it is published.',
  'content-manager.popUpwarning.warning.has-draft-relations.button-confirm':
    'Publish without drafts',
  'content-manager.popUpwarning.warning.bulk-has-draft-relations.message':
    '<b>{count, plural, one {One thing that is chosen is still a draft} other {# things that are chosen are still drafts}}</b> in {entities} of them, and left out on the site.',
  'content-manager.error.records.fetch-draft-relatons':
    'Whether something that is chosen here is still a draft could not be asked.',
  'content-manager.components.notification.info.maximum-requirement':
    'No more fit here: take one out before you add another.',
  'Settings.profile.form.section.experience.interfaceLanguageHelp':
    'These settings are for you alone.',
  'content-manager.components.uid.regenerate': 'Make the address anew',
  'content-manager.components.DynamicZone.ComponentPicker-label': 'Choose a section',
  'content-manager.components.DynamicZone.add-component': 'Add text, a picture or something else',
  'content-manager.components.DynamicZone.error-message': 'Something in this section is wrong',
  'content-manager.components.DynamicZone.missing-components':
    '{number, plural, one {# section is missing} other {# sections are missing}}',
  'content-manager.components.DynamicZone.extra-components':
    '{number, plural, one {# section too many} other {# sections too many}}',
  'content-manager.components.DynamicZone.move-down-label': 'Move the section down',
  'content-manager.components.DynamicZone.move-up-label': 'Move the section up',
  'content-manager.components.DynamicZone.pick-compo': 'Choose a section',
  'content-manager.components.DynamicZone.required': 'A section is missing here',
  'content-manager.components.DynamicZone.unknown-component': 'A section of another version',
  'content-manager.components.RepeatableComponent.error-message': 'Something in it is wrong',
  'content-manager.components.empty-repeatable': 'Nothing yet. Press here to add something.',
  'content-manager.components.repeatable.reorder.error':
    'The order could not be changed; try again.',
  'content-manager.containers.EditView.add.new-entry': 'Add one',
  'content-manager.components.RelationInputModal.modal-title': 'Change what is chosen',
  'content-manager.components.RelationInputModal.button-fullpage': 'To its own form',
  'content-manager.components.RelationInputModal.confirmation-message':
    'Some changes are not saved. If you close this, they are lost. Close it all the same?',
  'content-manager.relation.add': 'Choose, or make a new one',
  'content-manager.relation.error-adding-relation': 'It could not be chosen.',
  'content-manager.relation.isLoading': 'What can be chosen is being loaded',
  'content-manager.relation.notAvailable': 'There is nothing to choose',
  'content-manager.popover.display-relations.label': 'Show what is chosen',
  'content-manager.ListViewTable.relation-loaded': 'What is chosen has been loaded',
  'content-manager.ListViewTable.relation-loading': 'What is chosen is being loaded',
  'content-manager.ListViewTable.relation-more': 'More is chosen than is shown here',
  'content-manager.preview.error.invalid-field-path': 'This field is not in the form',
  'content-manager.preview.error.different-document': 'This belongs to something else',
  'content-manager.preview.error.relations-not-handled':
    'What is chosen is changed in the form, not here.',
  'popUpWarning.bodyMessage.contentType.delete.all': 'Delete what is chosen?',
  'preview.tabs.label': 'Draft or published',
  'i18n.Field.localized': 'Each language has its own',
  'i18n.Field.not-localized': 'The same in all languages',
  'i18n.actions.select-locale': 'Language',
  'i18n.actions.delete.label': 'Delete in this language ({locale})',
  'i18n.actions.delete.error': 'The translation could not be deleted.',
  'i18n.Settings.locales.modal.locales.label': 'Languages',
  'i18n.CMEditViewLocalePicker.locale.create': 'Begin <bold>{locale}</bold>',
  'i18n.CMEditViewCopyLocale.copy-text': 'Fill in from another language',
  'i18n.CMEditViewCopyLocale.copy-success': 'Filled in',
  'i18n.CMEditViewCopyLocale.copy-failure': 'It could not be filled in',
  'i18n.CMEditViewCopyLocale.dialog.body':
    'What is in this form is replaced by what the language that you choose has. Nothing is saved by it:',
  'i18n.CMEditViewCopyLocale.dialog.field.label': 'Language',
  'i18n.CMEditViewCopyLocale.dialog.field.placeholder': 'Choose a language',
  'i18n.CMEditViewBulkLocale.publish-title': 'Publish in several languages',
  'i18n.CMEditViewBulkLocale.unpublish-title': 'Unpublish in several languages',
  'i18n.CMEditViewBulkLocale.draft-relation-warning':
    'In some languages something that is chosen is still a draft, and is left out on the site.',
  'i18n.Settings.list.actions.edit': 'Edit {name}',
  'app.component.table.select.one-entry': 'Choose {target}',
  'i18n.CMListView.popover.display-locales.label': 'Show its languages',
  'i18n.CMListView.popover.display-locales.more': '{locales} and {count} more',
  'i18n.Settings.list.actions.publishAdditionalInfos': 'Published in the language of the list',
  'i18n.Settings.list.actions.unpublishAdditionalInfos': 'Unpublished in the language of the list',
  'i18n.Settings.list.actions.deleteAdditionalInfos': 'Deleted in the language of the list',
  'upload.assets.uploaded': '{number, plural, one {# file} other {# files}} uploaded',
  'upload.asset-details.assetId': 'Number',
  'upload.modal.file-details.id': 'Number',
  'upload.bulk.select.label': 'Choose all files',
  'upload.checkControl.crop-duplicate': 'Copy and crop the file',
  'upload.checkControl.crop-original': 'Crop this file',
  'upload.content.isLoading': 'The files are being loaded.',
  'upload.form.input.description.file-alt':
    'What the picture shows, for whoever does not see the picture.',
  'upload.header.actions.add-assets': 'Add files',
  'upload.header.actions.upload-assets': 'Upload files',
  'upload.header.actions.upload-new-asset': 'Upload a file',
  'upload.header.content.assets-empty': 'No files',
  'upload.header.content.assets':
    '{numberFolders, plural, one {1 folder} other {# folders}} - {numberAssets, plural, one {1 file} other {# files}}',
  'upload.header.search-results.count':
    '{numberFolders, plural, one {1 folder} other {# folders}} - {numberAssets, plural, one {1 file} other {# files}}',
  'upload.header.search-results.count.assets':
    '{numberAssets, plural, =0 {No files} one {1 file} other {# files}}',
  'upload.input.placeholder': 'Press to choose a file, or drag one here',
  'upload.input.placeholder.icon': 'Drop the file here',
  'upload.list.assets.title': 'Files ({count})',
  'upload.list.asset.at.finished': 'The files have been loaded.',
  'upload.list.assets-empty.title': 'No files yet',
  'upload.list.assets-empty.title-withSearch': 'No file fits these filters',
  'upload.list.assets.empty': 'Upload the first files',
  'upload.list.assets.empty-upload': 'Upload the first files',
  'upload.list.assets.empty.no-permissions': 'There are no files.',
  'upload.list.assets.error': 'The files could not be loaded.',
  'upload.list.assets.loading-asset': 'The file is being loaded: {path}',
  'upload.list.assets.loading-more': 'More files are being loaded …',
  'upload.list.assets.selected':
    '{numberFolders, plural, one {1 folder} other {# folders}} - {numberAssets, plural, one {1 file} other {# files}}',
  'upload.list.assets.to-upload':
    '{number, plural, =0 {No file} one {1 file} other {# files}} ready to be uploaded',
  'upload.list.empty.title': 'No files yet',
  'upload.list.empty.description': 'Upload files, or make a folder.',
  'upload.list.empty.add-assets': 'Add files',
  'upload.list.filters.type.document': 'Text or table',
  'upload.list.search.empty.description': 'No file and no folder fits “{query}”. Try other words.',
  'upload.list-assets-select': 'Choose {name}',
  'upload.list.folder.subtitle':
    '{folderCount, plural, one {# folder} other {# folders}}, {filesCount, plural, one {# file} other {# files}}',
  'upload.list.table.row.metadata-missing': 'What this file shows is missing, or its caption.',
  'upload.list.bulk-actions.delete.confirm.description.cant-be-undone':
    'Nothing brings files back. With a folder all that is in it is deleted. What visitors see is not deleted: you are told where it is used.',
  'upload.mediaLibraryInput.placeholder': 'Press to choose a file, or drag one here',
  'upload.modal.folder.elements.count': '{folderCount} folders, {assetCount} files',
  'upload.modal.header.browse': 'Upload files',
  'upload.modal.header.pending-assets': 'Files that wait',
  'upload.modal.remove.success-label': 'The file is deleted.',
  'upload.modal.selected-list.sub-header-subtitle': 'Drag the files into their order',
  'upload.modal.upload-list.footer.button': 'Upload {number, plural, one {# file} other {# files}}',
  'upload.modal.upload-list.sub-header-subtitle':
    'Say what each shows before they go into the media library',
  'upload.modal.upload-list.sub-header.button': 'Add more files',
  'upload.search.label': 'Search for a file',
  'upload.search.placeholder': 'Search',
  'upload.tabs.title': 'How do you want to upload your files?',
}
