// The table of fields: nothing of the reporter travels, what is personal lies sealed.
import { describe, expect, it } from 'vitest'
import { fields, type Field } from '../../src/domain/field.ts'

const names = (holds: (field: Field) => boolean) => fields.filter(holds).map((field) => field.name)

describe('fields of an entry', () => {
  it('are declared once each, with a basis', () => {
    expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length)
    expect(fields).toHaveLength(45)
    expect(names((field) => !field.basis)).toEqual([])
  })

  it('let nothing about the reporter travel, neither name nor function nor source', () => {
    expect(names((field) => /^(reporter[A-Z]|source$)/.test(field.name) && field.travels === 'never')).toEqual([
      'source',
      'reporterName',
      'reporterFunction',
    ])
    expect(names((field) => /^(reporter[A-Z]|source$)/.test(field.name))).toHaveLength(3)
  })

  it('let only four texts travel, each written for the authority', () => {
    expect(names((field) => field.travels === 'own-text')).toEqual([
      'outgoingDescription',
      'causesText',
      'limiting',
      'preventive',
    ])
  })

  it('keep every sealed field in the home unless it is such a text', () => {
    expect(names((field) => field.sealed && ['always', 'coded'].includes(field.travels))).toEqual([])
  })

  it('always let the statutory part travel, the reporter and the raw description apart', () => {
    expect(names((field) => field.part === 'rejestr' && field.travels === 'never')).toEqual([
      'reporterName',
      'description',
    ])
    expect(names((field) => field.part !== 'rejestr' && field.travels === 'always')).toEqual([])
  })

  it('seal free texts, names, exact times, rooms and whatever points at the reporter', () => {
    expect(names((field) => field.sealed)).toEqual([
      'reporterName',
      'reporterFunction',
      'eventTime',
      'learnedAt',
      'placeDetail',
      'description',
      'outgoingDescription',
      'immediateText',
      'conditionText',
      'residentPseudonym',
      'residentName',
      'bodyDetail',
      'causesText',
      'limiting',
      'preventive',
      'measureReason',
      'feedback',
      'declineReason',
      'amendReason',
    ])
  })
})
