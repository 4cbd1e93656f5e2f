import { expect, it } from 'vitest'
import { fillPage } from './fill-page.ts'

const slots = {
  language: 'en',
  title: 'Rock & “roll”',
  description: 'Said "so" of <b>',
  stations: 3,
  skip: 'Skip',
  head: '<meta name="more">',
  content: '<p>It costs $& and $1, says {{title}}.</p>',
}

it('escapes texts, and takes content as it stands', () => {
  const shell = '<title>{{title}}</title><meta content="{{description}}"><body>{{content}}</body>'
  expect(fillPage(shell, slots)).toBe(
    '<title>Rock &amp; “roll”</title><meta content="Said &quot;so&quot; of &lt;b>">' +
      '<body><p>It costs $& and $1, says {{title}}.</p></body>',
  )
})

it('publishes no comment of an entry page, and none of its line breaks', () => {
  const shell = '<html>\n  <!-- For\n who edits. -->\n  <head>\n  <meta\n    name="a"\n  />'
  expect(fillPage(shell, slots)).toBe('<html><head><meta name="a" />')
})

it('refuses a slot that nothing fills', () => {
  expect(() => fillPage('<p>{{titel}}</p>', slots)).toThrow(
    'Nothing fills {{titel}}; expected one of language, title,',
  )
})
