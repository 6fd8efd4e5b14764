import { strFromU8, unzipSync } from 'fflate'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { cmi5 } from '#publish/packages/cmi5.ts'
import { scorm12 } from '#publish/packages/scorm-12.ts'
import { scorm2004 } from '#publish/packages/scorm-2004.ts'
import { madeLesson, madePorts } from './made-lesson.ts'

const xmlOf = (text: string) =>
  new new Window().DOMParser().parseFromString(text, 'application/xml') as unknown as Document

async function unpack(publisher: typeof cmi5, manifest: string) {
  const { bytes } = await publisher.publish(madeLesson(), madePorts())
  const files = unzipSync(bytes)
  return { bytes, names: Object.keys(files), text: strFromU8(files[manifest] ?? new Uint8Array()) }
}

describe.each([
  { publisher: scorm12, version: '1.2', attribute: 'adlcp:scormtype="sco"' },
  { publisher: scorm2004, version: '2004 4th Edition', attribute: 'adlcp:scormType="sco"' },
])('what no schema of SCORM $version sees', ({ publisher, version, attribute }) => {
  it('holds: version, spelling, references, titles, and every file named once', async () => {
    const { names, text } = await unpack(publisher, 'imsmanifest.xml')
    const xml = xmlOf(text)
    expect(xml.querySelector('schemaversion')?.textContent).toBe(version)
    // Moodle takes a resource without this, to the letter, for no lesson.
    expect(text).toContain(attribute)
    const resource = xml.querySelector('resource')
    expect(xml.querySelector('item')?.getAttribute('identifierref')).toBe(resource?.getAttribute('identifier'))
    expect(xml.querySelector('organizations')?.getAttribute('default')).toBe(
      xml.querySelector('organization')?.getAttribute('identifier'),
    )
    expect([...xml.querySelectorAll('organization > title, item > title')].map((it) => it.textContent)).toEqual([
      'Khai thử <b>& “nộp”</b> hồ sơ',
      'Khai thử <b>& “nộp”</b> hồ sơ',
    ])
    const listed = [...xml.querySelectorAll('file')].map((it) => it.getAttribute('href'))
    expect(listed).toContain(resource?.getAttribute('href'))
    expect(['imsmanifest.xml', ...listed].sort()).toEqual([...names].sort())
  })
})

it('cmi5.xml stands at the root and opens a file that is there', async () => {
  const { names, text } = await unpack(cmi5, 'cmi5.xml')
  const xml = xmlOf(text)
  expect(names).toEqual(['cmi5.xml', xml.querySelector('au > url')?.textContent])
  expect(xml.querySelector('au')?.getAttribute('id')).toBe(
    'https://dan-loi.example/xapi/tours/cong-thu/khai-thu/practice',
  )
})

it.each([scorm12, scorm2004, cmi5])('$id: the same lesson gives the same bytes', async (publisher) => {
  const make = async () => (await publisher.publish(madeLesson(), madePorts())).bytes
  expect(await make()).toEqual(await make())
})

it.each([scorm12, scorm2004, cmi5])('$id: cancelled, nothing comes of it', async (publisher) => {
  const stop = new AbortController()
  const ports = madePorts({ signal: stop.signal, onProgress: () => stop.abort() })
  await expect(publisher.publish(madeLesson(), ports)).rejects.toBe(stop.signal.reason)
})

it('only a cmi5 package may send anything, as SCORM calls the page around it', async () => {
  const policy = async (publisher: typeof cmi5) => {
    const { bytes } = await publisher.publish(madeLesson(), madePorts())
    return /connect-src ((?:&#39;|[^;])+);/.exec(strFromU8(unzipSync(bytes)['index.html'] ?? new Uint8Array()))?.[1]
  }
  expect(await policy(scorm12)).toMatch(/none/)
  expect(await policy(scorm2004)).toMatch(/none/)
  expect(await policy(cmi5)).toMatch(/^https: http:/)
})
