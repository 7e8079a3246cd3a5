import type { PlainWords } from './words'

/** See the English ones; „Eintrag“ ist nur, was jemand mit einem Formular der Website geschickt hat. */
export const de: PlainWords = {
  'global.home': 'Start',
  anErrorOccurred:
    'Das lässt sich nicht anzeigen. Wenn es noch in seiner Liste steht, versuch es in einer Minute noch einmal.',
  'app.components.EmptyStateLayout.content-permissions':
    'Hier lässt sich nichts anzeigen: Deine Rolle hat es nicht, oder es ist abgeschaltet.',
  'Settings.global': 'Allgemein',
  'Settings.permissions': 'Konten',
  'upload.plugin.name': 'Medien',
  'global.content-manager': 'Inhalte',
  'global.plugins.content-manager': 'Inhalte',
  'content-manager.containers.list.table-headers.status': 'Stand',
  'Settings.permissions.users.firstname': 'Vorname',
  'Settings.permissions.users.lastname': 'Nachname',
  'app.components.Users.MagicLink.connect':
    'Schick diesen Link der Person, die du einlädst, so, dass ihn sonst niemand lesen kann. Er läuft einen Tag nach dem Erstellen ab.',
  'Settings.permissions.users.listview.header.subtitle': 'Alle, die sich hier anmelden können',
  'app.components.Button.cancel': 'Abbrechen',
  'global.cancel': 'Abbrechen',
  'components.popUpWarning.button.cancel': 'Abbrechen',
  'upload.control-card.cancel': 'Abbrechen',
  'upload.asset-details.crop.cancel': 'Abbrechen',
  'i18n.CMEditViewCopyLocale.cancel-text': 'Nein, abbrechen',
  'upload.upload.progress.cancel': 'Alles abbrechen',
  'upload.control-card.stop-focal-point': 'Wahl des Blickpunkts beenden',
  'content-manager.dnd.grab-item':
    '{item} ist aufgenommen. Platz in der Liste: {position}. Drück die Pfeiltasten nach oben oder unten, um den Platz zu ändern, die Leertaste, um abzulegen, Escape, um alles zu lassen, wie es war.',
  'global.select-all-entries': 'Alles auswählen',
  'components.PageFooter.select': 'pro Seite',
  'content-manager.plugin.name': 'Inhalte',
  'content-manager.header.name': 'Inhalte',
  'content-manager.containers.Home.pluginHeaderTitle': 'Inhalte',
  'content-manager.components.LeftMenu.collection-types': 'Listen',
  'content-manager.components.LeftMenu.single-types': 'Die ganze Website',
  'content-manager.components.LeftMenu.Search.label': 'Nach einer Liste suchen',
  'content-manager.models': 'Listen',
  'content-manager.models.numbered': 'Listen ({number})',
  'content-manager.HeaderLayout.button.label-add-entry': 'Neu',
  'content-manager.containers.edit.title.new': 'Neu',
  'content-manager.containers.untitled': 'Noch ohne Titel',
  'content-manager.containers.empty-label': 'Noch ohne Titel',
  'content-manager.containers.edit.panels.default.title': 'Speichern und veröffentlichen',
  'content-manager.containers.edit.panels.default.more-actions': 'Zurückziehen oder verwerfen',
  'content-manager.actions-drawer.open': 'Mehr',
  'content-manager.actions-drawer.close': 'Weniger',
  'content-manager.containers.edit.tabs.label': 'Entwurf oder veröffentlicht',
  'content-manager.containers.edit.tabs.draft': 'Zum Bearbeiten',
  'content-manager.containers.edit.tabs.published': 'Auf der Website',
  'content-manager.pages.ListView.header-subtitle':
    '{number, plural, =0 {Noch nichts da} one {# Inhalt} other {# Inhalte}}',
  'content-manager.components.Search.placeholder': 'Suchen',
  'content-manager.components.TableDelete.label': '{number, plural, other {# ausgewählt}}',
  'content-manager.components.FiltersPickWrapper.PluginHeader.description': 'Was gezeigt wird',
  'notification.permission.not-allowed-read': 'Das darfst du nicht sehen',
  'content-manager.containers.list.items': 'insgesamt',
  'content-manager.popUpWarning.warning.publish-question': 'Trotzdem veröffentlichen?',
  'content-manager.form.Input.pageEntries': 'Inhalte pro Seite',
  'content-manager.utils.data-loaded':
    '{number, plural, =1 {Der Inhalt ist geladen} other {Die Inhalte sind geladen}}',
  'content-manager.success.record.save': 'Es ist gespeichert.',
  'content-manager.success.record.publish': 'Es ist veröffentlicht.',
  'content-manager.success.record.unpublish': 'Es ist zurückgezogen.',
  'content-manager.success.record.delete': 'Es ist gelöscht.',
  'content-manager.success.record.clone': 'Es ist kopiert.',
  'content-manager.actions.clone.error': 'Das Kopieren hat nicht geklappt.',
  'content-manager.actions.delete.error': 'Das Löschen hat nicht geklappt.',
  'content-manager.actions.delete.label':
    '{isLocalized, select, true {In allen Sprachen löschen} other {Löschen}}',
  'content-manager.actions.edit.error': 'Das ließ sich nicht öffnen.',
  'content-manager.actions.unpublish.error': 'Das Zurückziehen hat nicht geklappt.',
  'content-manager.components.reset-entry': 'Zurück zum Gespeicherten',
  'content-manager.validation.error':
    'Im Formular stimmt etwas nicht: Bring es vor dem Speichern in Ordnung.',
  'content-manager.permissions.not-allowed.create': 'Du darfst hier nichts Neues anlegen',
  'content-manager.permissions.not-allowed.update': 'Du darfst das nicht sehen',
  'content-manager.permissions.not-allowed.locale': 'Du darfst das in dieser Sprache nicht sehen',
  'content-manager.containers.list.autoCloneModal.title': 'Das lässt sich nicht einfach kopieren.',
  'content-manager.containers.list.autoCloneModal.description':
    'In der Kopie steht das Gleiche, nur diese Felder müssen anders sein:',
  'content-manager.containers.list.autoCloneModal.error.relation': 'Beim ersten fiele es weg.',
  'content-manager.containers.list.selectedEntriesModal.title': 'Mehrere veröffentlichen',
  'content-manager.containers.list.selectedEntriesModal.selectedCount.publish':
    'Schon veröffentlicht: <b>{publishedCount}</b>. Bereit: <b>{draftCount}</b>. Vorher in Ordnung zu bringen: <b>{withErrorsCount}</b>.',
  'content-manager.containers.list.selectedEntriesModal.selectedCount.unpublish':
    'Schon zurückgezogen: <b>{draftCount}</b>. Bereit zum Zurückziehen: <b>{publishedCount}</b>.',
  'content-manager.popUpWarning.bodyMessage.contentType.publish.all':
    'Das Ausgewählte veröffentlichen?',
  'content-manager.popUpWarning.bodyMessage.contentType.unpublish.all':
    'Das Ausgewählte von der Website zurückziehen?',
  'content-manager.popUpWarning.warning.has-draft-relations.message':
    '{count, plural, one {Eines der Dinge hier ist noch ein Entwurf und fehlt} other {# der Dinge hier sind noch Entwürfe und fehlen}} auf der Website.',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.message':
    '{count, plural, one {Eines der Dinge hier ist noch ein Entwurf. Auf der Website erscheint es, wenn es veröffentlicht ist.} other {# der Dinge hier sind noch Entwürfe. Auf der Website erscheinen sie, wenn sie veröffentlicht sind.}}',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.additional':
    '{count, plural, one {Eines davon führt} other {# davon führen}} zu einem Entwurf, der erst zu sehen ist, wenn er veröffentlicht ist.',
  'content-manager.popUpwarning.warning.has-draft-relations.button-confirm':
    'Ohne die Entwürfe veröffentlichen',
  'content-manager.popUpwarning.warning.bulk-has-draft-relations.message':
    '<b>{count, plural, one {Eines der Dinge ist noch ein Entwurf} other {# der Dinge sind noch Entwürfe}}</b> in {entities} davon und auf der Website nicht zu sehen.',
  'content-manager.error.records.fetch-draft-relatons':
    'Ob etwas, das hier gewählt ist, noch ein Entwurf ist, ließ sich nicht erfragen.',
  'content-manager.components.notification.info.maximum-requirement':
    'Mehr passen hier nicht hin: Nimm erst etwas heraus, bevor du etwas hinzufügst.',
  'Settings.profile.form.section.experience.interfaceLanguageHelp':
    'Diese Einstellungen gelten nur für dich.',
  'content-manager.components.uid.regenerate': 'Adresse neu bilden',
  'content-manager.components.DynamicZone.ComponentPicker-label': 'Wähle einen Abschnitt',
  'content-manager.components.DynamicZone.add-component': 'Text, ein Bild oder anderes hinzufügen',
  'content-manager.components.DynamicZone.error-message': 'In diesem Abschnitt stimmt etwas nicht',
  'content-manager.components.DynamicZone.missing-components':
    '{number, plural, one {# Abschnitt fehlt} other {# Abschnitte fehlen}}',
  'content-manager.components.DynamicZone.extra-components':
    '{number, plural, one {# Abschnitt zu viel} other {# Abschnitte zu viel}}',
  'content-manager.components.DynamicZone.move-down-label': 'Abschnitt nach unten',
  'content-manager.components.DynamicZone.move-up-label': 'Abschnitt nach oben',
  'content-manager.components.DynamicZone.pick-compo': 'Wähle einen Abschnitt',
  'content-manager.components.DynamicZone.required': 'Hier fehlt ein Abschnitt',
  'content-manager.components.DynamicZone.unknown-component':
    'Ein Abschnitt aus einer anderen Version',
  'content-manager.components.RepeatableComponent.error-message': 'Darin stimmt etwas nicht',
  'content-manager.components.empty-repeatable': 'Noch nichts. Drück hier, um etwas hinzuzufügen.',
  'content-manager.components.repeatable.reorder.error':
    'Die Reihenfolge ließ sich nicht ändern; versuch es noch einmal.',
  'content-manager.containers.EditView.add.new-entry': 'Hinzufügen',
  'content-manager.components.RelationInputModal.modal-title': 'Das Gewählte ändern',
  'content-manager.components.RelationInputModal.button-fullpage': 'Zu seinem Formular',
  'content-manager.components.RelationInputModal.confirmation-message':
    'Einige Änderungen sind nicht gespeichert. Wenn du das schließt, gehen sie verloren. Trotzdem schließen?',
  'content-manager.relation.add': 'Auswählen oder neu anlegen',
  'content-manager.relation.error-adding-relation': 'Das ließ sich nicht auswählen.',
  'content-manager.relation.isLoading': 'Die Auswahl wird geladen',
  'content-manager.relation.notAvailable': 'Es gibt nichts zur Auswahl',
  'content-manager.popover.display-relations.label': 'Das Gewählte zeigen',
  'content-manager.ListViewTable.relation-loaded': 'Das Gewählte ist geladen',
  'content-manager.ListViewTable.relation-loading': 'Das Gewählte wird geladen',
  'content-manager.ListViewTable.relation-more': 'Gewählt ist mehr, als hier steht',
  'content-manager.preview.error.invalid-field-path': 'Dieses Feld gibt es im Formular nicht',
  'content-manager.preview.error.different-document': 'Das gehört zu etwas anderem',
  'content-manager.preview.error.relations-not-handled':
    'Was gewählt ist, wird im Formular geändert, nicht hier.',
  'popUpWarning.bodyMessage.contentType.delete.all': 'Das Ausgewählte löschen?',
  'preview.tabs.label': 'Entwurf oder veröffentlicht',
  'i18n.Field.localized': 'In jeder Sprache ein eigener Wert',
  'i18n.Field.not-localized': 'In allen Sprachen gleich',
  'i18n.actions.select-locale': 'Sprache',
  'i18n.actions.delete.label': 'In dieser Sprache löschen ({locale})',
  'i18n.actions.delete.error': 'Die Übersetzung ließ sich nicht löschen.',
  'i18n.Settings.locales.modal.locales.label': 'Sprachen',
  'i18n.CMEditViewLocalePicker.locale.create': 'Fassung auf <bold>{locale}</bold> anlegen',
  'i18n.CMEditViewCopyLocale.copy-text': 'Aus anderer Sprache übernehmen',
  'i18n.CMEditViewCopyLocale.copy-success': 'Übernommen',
  'i18n.CMEditViewCopyLocale.copy-failure': 'Das Übernehmen hat nicht geklappt',
  'i18n.CMEditViewCopyLocale.dialog.body':
    'Was in diesem Formular steht, wird durch das ersetzt, was in der gewählten Sprache steht. Gespeichert wird dabei nichts:',
  'i18n.CMEditViewCopyLocale.dialog.field.label': 'Sprache',
  'i18n.CMEditViewCopyLocale.dialog.field.placeholder': 'Wähle eine Sprache',
  'i18n.CMEditViewBulkLocale.publish-title': 'In mehreren Sprachen veröffentlichen',
  'i18n.CMEditViewBulkLocale.unpublish-title': 'In mehreren Sprachen zurückziehen',
  'i18n.CMEditViewBulkLocale.draft-relation-warning':
    'In manchen Sprachen ist etwas, das gewählt ist, noch ein Entwurf und fehlt auf der Website.',
  'i18n.Settings.list.actions.edit': '{name} bearbeiten',
  'app.component.table.select.one-entry': '{target} auswählen',
  'i18n.CMListView.popover.display-locales.label': 'Sprachen zeigen',
  'i18n.CMListView.popover.display-locales.more': '{locales} und {count} weitere',
  'i18n.Settings.list.actions.publishAdditionalInfos':
    'Veröffentlicht wird in der Sprache der Liste',
  'i18n.Settings.list.actions.unpublishAdditionalInfos':
    'Zurückgezogen wird in der Sprache der Liste',
  'i18n.Settings.list.actions.deleteAdditionalInfos': 'Gelöscht wird in der Sprache der Liste',
  'upload.assets.uploaded':
    '{number, plural, one {# Datei hochgeladen} other {# Dateien hochgeladen}}',
  'upload.asset-details.assetId': 'Nummer',
  'upload.modal.file-details.id': 'Nummer',
  'upload.bulk.select.label': 'Alle Dateien auswählen',
  'upload.checkControl.crop-duplicate': 'Datei kopieren und zuschneiden',
  'upload.checkControl.crop-original': 'Diese Datei zuschneiden',
  'upload.content.isLoading': 'Die Dateien werden geladen.',
  'upload.form.input.description.file-alt':
    'Was auf dem Bild ist, für alle, die das Bild nicht sehen.',
  'upload.header.actions.add-assets': 'Dateien hinzufügen',
  'upload.header.actions.upload-assets': 'Dateien hochladen',
  'upload.header.actions.upload-new-asset': 'Eine Datei hochladen',
  'upload.header.content.assets-empty': 'Keine Dateien',
  'upload.header.content.assets':
    '{numberFolders, plural, one {1 Ordner} other {# Ordner}} - {numberAssets, plural, one {1 Datei} other {# Dateien}}',
  'upload.header.search-results.count':
    '{numberFolders, plural, one {1 Ordner} other {# Ordner}} - {numberAssets, plural, one {1 Datei} other {# Dateien}}',
  'upload.header.search-results.count.assets':
    '{numberAssets, plural, =0 {Keine Datei} one {1 Datei} other {# Dateien}}',
  'upload.input.placeholder': 'Drück hier, um eine Datei zu wählen, oder zieh eine hierher',
  'upload.input.placeholder.icon': 'Datei hier loslassen',
  'upload.list.assets.title': 'Dateien ({count})',
  'upload.list.asset.at.finished': 'Die Dateien sind geladen.',
  'upload.list.assets-empty.title': 'Noch keine Dateien',
  'upload.list.assets-empty.title-withSearch': 'Zu diesen Filtern passt keine Datei',
  'upload.list.assets.empty': 'Lade die ersten Dateien hoch',
  'upload.list.assets.empty-upload': 'Lade die ersten Dateien hoch',
  'upload.list.assets.empty.no-permissions': 'Es gibt keine Dateien.',
  'upload.list.assets.error': 'Die Dateien ließen sich nicht laden.',
  'upload.list.assets.loading-asset': 'Die Datei wird geladen: {path}',
  'upload.list.assets.loading-more': 'Weitere Dateien werden geladen …',
  'upload.list.assets.selected':
    '{numberFolders, plural, one {1 Ordner} other {# Ordner}} - {numberAssets, plural, one {1 Datei} other {# Dateien}}',
  'upload.list.assets.to-upload':
    '{number, plural, =0 {Keine Datei} one {1 Datei} other {# Dateien}} bereit zum Hochladen',
  'upload.list.empty.title': 'Noch keine Dateien',
  'upload.list.empty.description': 'Lade Dateien hoch oder leg einen Ordner an.',
  'upload.list.empty.add-assets': 'Dateien hinzufügen',
  'upload.list.filters.type.document': 'Text oder Tabelle',
  'upload.list.search.empty.description':
    'Zu „{query}“ gibt es keine Datei und keinen Ordner. Versuch es mit anderen Wörtern.',
  'upload.list-assets-select': '{name} auswählen',
  'upload.list.folder.subtitle':
    '{folderCount, plural, one {# Ordner} other {# Ordner}}, {filesCount, plural, one {# Datei} other {# Dateien}}',
  'upload.list.table.row.metadata-missing':
    'Dieser Datei fehlt die Bildunterschrift oder der Alternativtext.',
  'upload.list.bulk-actions.delete.confirm.description.cant-be-undone':
    'Dateien holt nichts zurück. Mit einem Ordner wird alles gelöscht, was darin ist. Was auf der Website zu sehen ist, wird nicht gelöscht: Du erfährst, wo es verwendet wird.',
  'upload.mediaLibraryInput.placeholder':
    'Drück hier, um eine Datei zu wählen, oder zieh eine hierher',
  'upload.modal.folder.elements.count': '{folderCount} Ordner, {assetCount} Dateien',
  'upload.modal.header.browse': 'Dateien hochladen',
  'upload.modal.header.pending-assets': 'Dateien, die warten',
  'upload.modal.remove.success-label': 'Die Datei ist gelöscht.',
  'upload.modal.selected-list.sub-header-subtitle': 'Zieh die Dateien in ihre Reihenfolge',
  'upload.modal.upload-list.footer.button':
    '{number, plural, one {# Datei} other {# Dateien}} hochladen',
  'upload.modal.upload-list.sub-header-subtitle':
    'Sag, was jede zeigt, bevor sie zu den Medien kommt',
  'upload.modal.upload-list.sub-header.button': 'Weitere Dateien hinzufügen',
  'upload.search.label': 'Nach einer Datei suchen',
  'upload.search.placeholder': 'Suchen',
  'upload.tabs.title': 'Wie möchtest du die Dateien hochladen?',
}
