/** What the explorer loads of the stations: columns, and details in shards. Its own, for nobody else to rely on. */
import type { AtlasData } from '../../src/model/atlas-data.ts'
import { shardSize } from '../../src/model/station-file.ts'
import { stationFile } from '../../src/logic/records/station-file.ts'
import { toFeature } from '../../src/model/station.ts'
import { toJson } from '../../src/logic/files/json.ts'
import { otherNames } from '../gazetteer/other-names.ts'
import { publishedHead } from '../../src/logic/files/published-head.ts'

/** Their content by their path under `data/`, one after another: a large atlas has many. */
export function* explorerFiles(
  data: AtlasData,
): Generator<[path: string, content: string | Uint8Array]> {
  const { info, stations } = data
  const head = publishedHead(info)
  const { words, numbers } = stationFile(head, data, otherNames(data))
  yield ['explorer/stations.json', toJson(words)]
  yield ['explorer/stations.bin', numbers]
  for (let shard = 0; shard * shardSize < stations.length; shard += 1) {
    const its = stations.slice(shard * shardSize, (shard + 1) * shardSize)
    yield [
      `explorer/details/${shard}.json`,
      toJson({ ...head, features: its.map((station) => toFeature(station)) }),
    ]
  }
}
