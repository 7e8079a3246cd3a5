import { Box, Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useState, type FormEvent } from 'react'
import type { NewMenuLink, PageMenu, PageMenus } from '../../editing/contract'
import { defaultLanguage } from '../../content/languages'
import { languageName } from '../../languages'
import { usePutIntoMenuMutation } from '../asking'
import { DialogFoot } from '../DialogFoot'
import { messageOf } from '../refusal'
import { Trouble } from '../Trouble'
import type { Typed } from '../typed'
import { useLanguage, useWordsOf } from '../languages/useWords'

interface Props {
  /** Document id. */
  page: string
  of: PageMenus
  menu: PageMenu
  /** What it is called there, by language. */
  typed: Typed<NewMenuLink['words']>
  isPublished: boolean
  onClose: () => void
}

/** As many letters as the words of a link may have. */
const longest = 80

/** Shows a menu with a page at its end, and asks what it is called there: by its title, if by nothing else. */
export function PutDialog(props: Props) {
  const { page, of, typed, isPublished, onClose } = props
  const { menu, links, fullIn } = props.menu
  const { page: texts } = useWordsOf('menus')
  const language = useLanguage()
  const { toggleNotification } = useNotification()
  const [put, { isLoading }] = usePutIntoMenuMutation()
  const { fields: words } = typed
  const [refusal, setRefusal] = useState<string | null>(null)
  const title = of.languages.find(({ locale }) => locale === defaultLanguage)?.title ?? ''
  const called = words[defaultLanguage]?.trim() || title
  const name = (locale: keyof NewMenuLink['words']) => languageName(locale, language)
  const hintIn = ({ locale, title: own }: PageMenus['languages'][number]) => {
    if (fullIn.includes(locale)) return texts.noRoom
    return own === null ? texts.untranslated(name(defaultLanguage)) : texts.byTitle
  }
  const isOnlyOne = of.languages.length === 1

  async function confirm(event: FormEvent) {
    event.preventDefault()
    // In React's eyes this stands inside the form of the page, which is not to be saved with it.
    event.stopPropagation()
    const result = await put({ page, menu, words, language })
    if ('error' in result) {
      setRefusal(messageOf(result.error, texts.failed))
      return
    }
    toggleNotification({ type: 'success', message: texts.isPut[menu](called) })
    typed.forget()
    onClose()
  }

  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <Modal.Header closeLabel={texts.close}>
          <Modal.Title>{texts.put[menu]}</Modal.Title>
        </Modal.Header>
        {/* Without a box of its own, so that the dialog scrolls what is between its head and foot. */}
        <form style={{ display: 'contents' }} onSubmit={(event) => void confirm(event)}>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Box background="neutral100" padding={4} hasRadius>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {texts.so[menu]}
                </Typography>
                <Flex tag="ol" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
                  {links.map((label, index) => (
                    <li key={index}>
                      <Typography lang={defaultLanguage}>{label}</Typography>
                    </li>
                  ))}
                  <li>
                    <Typography fontWeight="bold" lang={defaultLanguage}>
                      {called}
                    </Typography>
                    <Typography textColor="neutral600">{` – ${texts.isNew}`}</Typography>
                  </li>
                </Flex>
              </Box>
              {of.languages.map(({ locale, title: own }) => (
                <Field.Root
                  key={locale}
                  name={`words-${locale}`}
                  hint={hintIn({ locale, title: own })}
                >
                  <Field.Label>{isOnlyOne ? texts.words : texts.wordsIn(name(locale))}</Field.Label>
                  <TextInput
                    lang={locale}
                    maxLength={longest}
                    placeholder={own ?? ''}
                    value={words[locale] ?? ''}
                    onChange={({ target }: { target: HTMLInputElement }) =>
                      typed.change({ [locale]: target.value })
                    }
                  />
                  <Field.Hint />
                </Field.Root>
              ))}
              <Trouble said={refusal} />
            </Flex>
          </Modal.Body>
          <DialogFoot said={isPublished ? texts.atOnce : texts.onceThere}>
            <Button type="submit" loading={isLoading}>
              {texts.confirmPut}
            </Button>
          </DialogFoot>
        </form>
      </Modal.Content>
    </Modal.Root>
  )
}
