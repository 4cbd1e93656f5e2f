import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'

export const statusWithoutSpeaker: DeskRule = {
  id: 'status-without-speaker',
  severity: 'warning',
  why: 'A status after the first report is something that somebody said or did; without an event or a remark no reader can see who.',
  advice: 'Give the entry the id of its event, or a remark that begins with who says so.',
  find,
}

/** What a list reports first is told by `firstReported`. */
function find({ data }: DeskInput): Spot[] {
  return data.stations.flatMap(({ id, statusHistory }) =>
    statusHistory.flatMap(({ status, eventId, remark }, index) =>
      index === 0 || eventId !== undefined || remark !== undefined
        ? []
        : [
            {
              ...{ file: 'stations.geojson', record: id, field: `statusHistory.${index}` },
              found: `"${status}" without an event or a remark`,
            },
          ],
    ),
  )
}
