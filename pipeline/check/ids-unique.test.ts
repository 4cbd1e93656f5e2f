import * as v from 'valibot'
import { expect, it } from 'vitest'
import { AboutSection } from '../../src/model/about.ts'
import { anAtlas } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import { idsUnique } from './ids-unique.ts'

it('finds an id that two stations share', () => {
  const atlas = anAtlas().station('fr-paris-1').station('fr-paris-1')
  expect(findings(idsUnique, atlas)).toEqual([
    'fr-paris-1 id: "fr-paris-1", which stations.geojson has as id',
  ])
})

it('finds a source whose earlier id is the id of another source', () => {
  const atlas = anAtlas()
    .source('le-monde')
    .source('le-monde-2', { aliases: ['le-monde'] })
  expect(findings(idsUnique, atlas)).toEqual([
    'le-monde aliases: "le-monde", which sources.json has as id',
  ])
})

it('finds an id that a figure shares with an event', () => {
  const atlas = anAtlas().event('Inquiry', '2022-10').figure('ev-inquiry', 1)
  expect(findings(idsUnique, atlas)).toEqual([
    'ev-inquiry id: "ev-inquiry", which events.json has as id',
  ])
})

it('finds an id that two parts of the page about the atlas share, or that the page has anyhow', () => {
  const section = (id: string) => v.parse(AboutSection, { id, title: 'A', paragraphs: ['b'] })
  const about = ['what', 'fr-paris-1', 'what', 'licence'].map(section)
  expect(findings(idsUnique, anAtlas().station('fr-paris-1'), { about })).toEqual([
    'what id: "what", which about.json has as id',
    'licence id: "licence", which the page has as an id of its own',
  ])
})
