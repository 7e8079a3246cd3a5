import { Button, Dialog, Flex, Typography } from '@strapi/design-system'
import { Page } from '@strapi/strapi/admin'
import { useRef } from 'react'
import type { AccountFactor } from '../../secondFactor/contract'
import { useLanguage } from '../languages/useWords'
import { PlainList } from '../PlainList'
import { Section } from '../Section'
import { useTelling } from '../useTelling'
import { useWhen } from '../useWhen'
import { OwnPage } from '../OwnPage'
import { NotLoaded } from '../NotLoaded'
import { useAccountFactorsQuery, useResetFactorMutation } from './accounts'
import { stepStyle } from './style'
import { secondStepWordsOf } from './words'

const useTexts = () => secondStepWordsOf(useLanguage())

/** Who has a second step, for administrators, who reset that of others. */
export function AccountsPage() {
  const texts = useTexts()
  return (
    <OwnPage title={texts.title} subtitle={texts.accounts.subtitle}>
      <style>{stepStyle}</style>
      <div className="second-step">
        <Content />
      </div>
    </OwnPage>
  )
}

function Content() {
  const texts = useTexts()
  const { data, error, refetch } = useAccountFactorsQuery(undefined, {
    refetchOnMountOrArgChange: true,
  })
  if (data) return <Accounts accounts={data.accounts} />
  if (!error) return <Page.Loading />
  // Who may see the link need not be an administrator: a role of the branch's own can have that right.
  return 'status' in error && error.status === 403 ? (
    <NotLoaded said={texts.accounts.refused} />
  ) : (
    <NotLoaded said={texts.failed} onRetry={() => void refetch()} />
  )
}

function Accounts({ accounts }: { accounts: AccountFactor[] }) {
  const texts = useTexts()
  const list = useRef<HTMLDivElement>(null)
  return (
    <div ref={list} tabIndex={-1}>
      <Section title={texts.accounts.list}>
        <Typography>{texts.what}</Typography>
        <PlainList>
          {accounts.map((account) => (
            <Account
              key={account.id}
              account={account}
              // The button that was pressed is gone.
              onReset={() => list.current?.focus()}
            />
          ))}
        </PlainList>
      </Section>
    </div>
  )
}

function Account({ account, onReset }: { account: AccountFactor; onReset: () => void }) {
  const texts = useTexts()
  const when = useWhen()
  const { name, email, isOn, since, isRequired, isOwn } = account
  return (
    <Flex justifyContent="space-between" alignItems="center" gap={3} wrap="wrap">
      <Flex direction="column" alignItems="flex-start" maxWidth="100%">
        <Typography fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
          {name === '' ? email : name}
        </Typography>
        {name !== '' && <Fact>{email}</Fact>}
        {isOn && since !== null && <Fact>{texts.accounts.on(when(since))}</Fact>}
        {!isOn && <Fact>{isRequired ? texts.accounts.offButRequired : texts.accounts.off}</Fact>}
        {isRequired && <Fact>{texts.accounts.isRequired}</Fact>}
        {isOwn && isOn && <Fact>{texts.accounts.own}</Fact>}
      </Flex>
      {isOn && !isOwn && <Reset account={account} onReset={onReset} />}
    </Flex>
  )
}

function Fact({ children }: { children: string }) {
  return (
    <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  )
}

/** The dialog stands outside of the page, and of its styles. */
const high = { minHeight: '4.4rem' }

function Reset({ account, onReset }: { account: AccountFactor; onReset: () => void }) {
  const texts = useTexts()
  const { accounts } = texts
  const tell = useTelling(texts.failed)
  const [reset, { isLoading }] = useResetFactorMutation()
  const name = account.name === '' ? account.email : account.name

  async function confirm() {
    if (await tell(reset(account.id), () => accounts.done(name))) onReset()
  }
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button
          variant="danger-light"
          size="L"
          loading={isLoading}
          aria-label={accounts.resetOf(name)}
        >
          {accounts.reset}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{accounts.ask(name)}</Dialog.Header>
        <Dialog.Body>
          <Typography>{accounts.askLead}</Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" size="L" fullWidth style={high}>
              {accounts.no}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="danger" size="L" fullWidth style={high} onClick={() => void confirm()}>
              {accounts.yes}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  )
}
