import { getFetchClient } from '@strapi/strapi/admin'
import type {
  Confirming,
  NewFactor,
  OwnSecondFactor,
  Passed,
  Passing,
  RecoveryCodes,
  SettingUp,
  WithCode,
} from '../../secondFactor/contract'

// What is asked here works outside of Strapi's providers too, where the second step is asked for.

const prefix = '/second-factor'

export async function readOwn(): Promise<OwnSecondFactor> {
  return (await getFetchClient().get<OwnSecondFactor>(prefix)).data
}

/** Has a code mailed to the account's address. */
export async function mailProof(): Promise<void> {
  await getFetchClient().post(`${prefix}/proofs`)
}

export function beginSettingUp(asked: SettingUp): Promise<NewFactor> {
  return post('setups', asked)
}

export async function turnOn(asked: Confirming): Promise<RecoveryCodes> {
  return (await getFetchClient().put<RecoveryCodes>(prefix, asked)).data
}

export function pass(asked: Passing): Promise<Passed> {
  return post('passes', asked)
}

export function makeRecoveryCodes(asked: WithCode): Promise<RecoveryCodes> {
  return post('recovery-codes', asked)
}

export async function turnOff(asked: WithCode): Promise<void> {
  await post('ends', asked)
}

async function post<Answer>(path: string, asked: object): Promise<Answer> {
  return (await getFetchClient().post<Answer>(`${prefix}/${path}`, asked)).data
}
