import { describe, expect, it } from 'vitest'
import { isFromHere } from './origin'

const siteUrl = 'https://branch.example'

describe('a form is from here', () => {
  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'same-origin', origin: 'null' },
    { origin: siteUrl },
    { 'sec-fetch-site': 'none', origin: siteUrl },
    { referer: `${siteUrl}/get-involved` },
  ])('by %j', (headers) => {
    expect(isFromHere(new Headers(headers), siteUrl)).toBe(true)
  })
})

describe('a form is from elsewhere', () => {
  it.each<Record<string, string>>([
    {},
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: siteUrl },
    { 'sec-fetch-site': 'cross-site', origin: siteUrl },
    { origin: 'https://evil.example' },
    { origin: 'https://branch.example.evil.example' },
    { origin: 'http://branch.example' },
    { origin: 'null' },
    { origin: 'null', referer: `${siteUrl}/` },
    { 'sec-fetch-site': 'none' },
    { referer: 'https://evil.example/?https://branch.example/' },
  ])('by %j', (headers) => {
    expect(isFromHere(new Headers(headers), siteUrl)).toBe(false)
  })
})
