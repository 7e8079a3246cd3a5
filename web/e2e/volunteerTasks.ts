import { afterAll, beforeAll, describe } from 'vitest'
import { NewEditor, type Device } from './newEditor'
import { tellsWhenItMeets } from './volunteerDates'
import { looksAfterPages } from './volunteerPages'
import { looksAfterTheSite } from './volunteerSite'

/**
 * What somebody does on the first evening who was just made an Editor, and read no guide. Each task
 * begins on Home, and takes so many presses and fields at most.
 */
export function newEditorManages(device: Device): void {
  describe(`a new Editor, on a ${device}`, () => {
    let editor: NewEditor

    beforeAll(async () => {
      editor = await NewEditor.on(device, 'tasks')
    })
    afterAll(() => editor.leave())

    tellsWhenItMeets(device, () => editor)
    looksAfterPages(device, () => editor)
    looksAfterTheSite(device, () => editor)
  })
}
