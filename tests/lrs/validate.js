/** Reads statements (a JSON list) from its input and writes what the validator says of each: a list of lists of faults. */
import { createRequire } from 'node:module'
import { text } from 'node:stream/consumers'

const load = createRequire(import.meta.url)
const { statement } = load('@learninglocker/xapi-validation/dist/factory')
/** @type {unknown[]} */
const statements = JSON.parse(await text(process.stdin))
console.log(JSON.stringify(statements.map((it) => statement(it, ['statement']).map(String))))
