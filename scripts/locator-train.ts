import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Answered, answerExamples } from './locator/answer-examples.ts'
import { extractExamples } from './locator/extract-examples.ts'
import { fitModel, type Taught } from './locator/fit-model.ts'
import { hashOf } from './locator/mutate-page.ts'
import { teaches } from './locator/read-pairs.ts'
import { scoreAnswers, tableOf } from './locator/score-answers.ts'

/**
 * `npm run locator:train -- DIR`: learns src/locator/model.json from the teaching services of a folder of page pairs,
 * and says how it does on services it has not seen: three folds among the teaching ones; with `--dev` also on the others.
 */
const dir = process.argv[2]
if (!dir) throw new Error('npm run locator:train -- DIR: a folder of page pairs')
const examples = await extractExamples(resolve(dir))
const train = examples.filter((it) => teaches(it.service))
const folds = [0, 1, 2].flatMap((fold) => {
  const held = (it: Taught) => hashOf(`cross ${it.service}`) % 3 === fold
  return answerExamples(fitModel(train.filter((it) => !held(it))), train.filter(held))
})
show('train, cross-validated', folds)
const model = fitModel(train)
const others = examples.filter((it) => !teaches(it.service))
if (process.argv.includes('--dev')) show('dev, never trained on', answerExamples(model, others))
const file = resolve(import.meta.dirname, '../src/locator/model.json')
writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`)

function show(title: string, answers: Answered[]): void {
  for (const kind of ['real', 'cut', 'mutant', 'mutant-cut', 'form', 'form-cut'])
    console.log(tableOf(`${title}: ${kind}`, scoreAnswers(answers.filter((it) => it.kind === kind))))
}
