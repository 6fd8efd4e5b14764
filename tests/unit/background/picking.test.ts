import { expect, test } from 'vitest'
import { answerPicking } from '#background/answer-picking.ts'
import type { Notice } from '#schema/message.ts'
import { asker } from './fake-ports.ts'

function open() {
  const told: Notice[] = []
  return { told, ...answerPicking({ notify: (notice) => void told.push(notice) }) }
}

test('what is said where somebody points is passed on for the tab it came from, whatever it says of itself', async () => {
  const { told, ...answers } = open()
  await answers['pick-tell']({ type: 'pick-tell', said: { state: 'over' } }, asker(7))
  await answers['preview-tell']({ type: 'preview-tell', said: 'next' }, asker(8))
  expect(told).toEqual([
    { type: 'pick-told', tab: 7, said: { state: 'over' } },
    { type: 'preview-told', tab: 8, said: 'next' },
  ])
})

test('a private window is never pointed at, nor is what belongs to no tab', async () => {
  const { told, ...answers } = open()
  await answers['pick-tell']({ type: 'pick-tell', said: { state: 'taken' } }, { ...asker(7), incognito: true })
  await answers['pick-tell']({ type: 'pick-tell', said: { state: 'taken' } }, asker(null))
  expect(told).toEqual([])
})
