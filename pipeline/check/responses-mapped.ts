/** Every act of a host state is read as one step, and every host country lies in one region. */
import { hostActors, stepsOf } from '../../src/logic/responses/response-steps.ts'
import type { Responses } from '../../src/model/atlas-info.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

export function responsesMapped({ data }: CheckInput): Problem[] {
  const { responses } = data.info
  const ofResponses = responses ? [...acts(data, responses), ...columns(responses)] : []
  return [...ofResponses, ...regions(data)]
}

function acts({ events }: CheckInput['data'], responses: Responses): Problem[] {
  const hosts = hostActors(responses)
  const topics = new Set([responses.topic, ...responses.apart])
  return events
    .filter(({ actor, about }) => hosts.has(actor) && topics.has(about))
    .flatMap((event) => {
      const steps = stepsOf(event, responses.steps).map(({ id }) => id)
      if (steps.length === 1) return []
      const { id, actor, category, stance } = event
      return [
        {
          file: 'events.json',
          record: id,
          field: 'category',
          found: `${[actor, category, stance].filter(Boolean).join(', ')}: ${steps.join(', ') || 'no step'}`,
          expected: 'one step among the responses of atlas.json',
        },
      ]
    })
}

function columns(responses: Responses): Problem[] {
  const ids = [...responses.steps, ...responses.answers].map(({ id }) => id)
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i)
  const problem = { file: 'atlas.json', record: '' }
  const headline = responses.steps.some(({ id }) => id === responses.headline)
    ? []
    : [{ field: 'responses.headline', found: `"${responses.headline}"`, expected: 'a step' }]
  return [
    ...twice.map((id) => ({
      field: 'responses.steps',
      found: `"${id}" twice`,
      expected: 'an id of its own for each step and answer',
    })),
    ...headline,
  ].map((found) => ({ ...problem, ...found }))
}

/** Regions may be left out altogether; then nothing can be filtered by them. */
function regions({ countries, info }: CheckInput['data']): Problem[] {
  if (info.regions.length === 0) return []
  return countries.flatMap(({ code }) => {
    const found = info.regions.filter((region) => region.countries.includes(code))
    if (found.length === 1) return []
    return [
      {
        file: 'atlas.json',
        record: '',
        field: 'regions',
        found: `${code} in ${found.map(({ id }) => id).join(', ') || 'none'}`,
        expected: 'each host country in one region',
      },
    ]
  })
}
