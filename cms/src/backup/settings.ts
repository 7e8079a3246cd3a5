import {
  readCommandSettings,
  SettingsError,
  SettingsReading,
  type CommandSettings,
} from '../commandSettings'
import { BackupFailure } from './failure'

/** @throws {BackupFailure} with a sentence for each variable that can't be used */
export function loadSettings(): CommandSettings {
  try {
    const reading = new SettingsReading()
    const settings = readCommandSettings(reading)
    reading.end()
    return settings
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    throw new BackupFailure(error.message)
  }
}
