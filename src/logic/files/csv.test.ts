import { csvParseRows } from 'd3'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { toCsv, toSpreadsheetCsv } from './csv.ts'

it('writes CRLF, quotes only what needs it, joins lists and leaves unknown cells empty', () => {
  expect(
    toCsv([
      ['id', 'list', 'n'],
      ['a,b', ['x', 'y'], 5],
      ['say "hi"', [], null],
      ['two\nlines', ['z'], true],
    ]),
  ).toBe('id,list,n\r\n"a,b",x;y,5\r\n"say ""hi""",,\r\n"two\nlines",z,true\r\n')
})

it('keeps a value exact that a spreadsheet might take for a formula', () => {
  expect(toCsv([['=1+1', '+5', '-5', '@x']])).toBe('=1+1,+5,-5,@x\r\n')
})

it('begins for table programs with a mark, and guards what they would run', () => {
  const texts = ['=1+1', '+cmd', '-x', '@SUM(A1)', '\t=1', '＝1', '-5', '+1.5', 'a=b', '']
  expect(toSpreadsheetCsv([texts, [-5, 5, true, null, ['-x', 'y'], ['y', '-x']]])).toBe(
    "\uFEFF'=1+1,'+cmd,'-x,'@SUM(A1),'\t=1,'＝1,-5,+1.5,a=b,\r\n-5,5,true,,'-x;y,y;-x\r\n",
  )
})

const awkward = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^["',;\r\n =+@-]*$/),
  fc.constantFrom('福州市公安局', '“110 Overseas”', 'a\r\nb', '"', ',', '\n', ' '),
)

it('is read back as it was, whatever the text', () => {
  const rows = fc.array(fc.array(awkward, { minLength: 2, maxLength: 5 }), { minLength: 1 })
  fc.assert(
    fc.property(rows, (texts) => {
      expect(csvParseRows(toCsv(texts))).toEqual(texts)
    }),
  )
})
