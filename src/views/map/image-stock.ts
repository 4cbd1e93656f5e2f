/** Keeps the map supplied with the pictures that its scene names, each drawn once. */
import type { MapLibreMap } from 'maplibre-gl'
import { clusterDrawing } from '../../logic/map/cluster-drawing.ts'
import { clusterRadius } from '../../logic/map/cluster.ts'
import { haloWidth, markReach } from '../../logic/map/look.ts'
import { palette, type MarkColour } from '../../logic/map/map-colours.ts'
import type { MapScene } from '../../logic/map/map-scene-types.ts'
import { markDrawing } from '../../logic/map/mark-drawing.ts'
import { ringDrawing, selectionRings } from '../../logic/map/selection-rings.ts'
import type { Theme } from '../../model/view.ts'
import { clusterImage, hatchImage, markImage, ringImage } from './image-name.ts'
import { imageRatio, paintHatch, paintThing } from './paint-image.ts'

type Picture = { name: string; paint: () => ImageData }

/** Above this many, pictures that the scene does not name are dropped. */
const mostImages = 600

/** Half a pixel is kept free around everything. */
const edge = 0.5

type Look = { readonly theme: Theme; readonly colours: readonly MarkColour[] }

const picturesOf = (scene: MapScene, { theme, ...look }: Look): Picture[] => {
  const colours = palette(theme, look.colours)
  return [
    { name: hatchImage(theme), paint: () => paintHatch(colours) },
    ...scene.marks.map((mark) => ({
      name: markImage(mark, theme),
      paint: () => {
        const { value } = mark
        return paintThing({ paths: markDrawing(mark), reach: markReach + 1, value }, colours)
      },
    })),
    ...scene.clusters.map((cluster) => ({
      name: clusterImage(cluster, theme),
      paint: () => {
        const { count } = cluster
        const reach = clusterRadius(count) + haloWidth + edge
        return paintThing({ paths: clusterDrawing(cluster), reach, count }, colours)
      },
    })),
    ...selectionRings(scene).map(({ radius }) => ({
      name: ringImage(radius, theme),
      paint: () => paintThing({ paths: ringDrawing(radius), reach: radius + 3 }, colours),
    })),
  ]
}

const dropOthers = (map: MapLibreMap, needed: ReadonlySet<string>): void => {
  const present = map.listImages()
  if (present.length <= mostImages) return
  for (const name of present) if (!needed.has(name)) map.removeImage(name)
}

/** Pictures drawn in one step. */
const inOneStep = 12

/**
 * Part by part, as the first scene has most of its pictures still to be drawn; all of it before the features
 * that name the pictures are handed to the map.
 */
export function* supplyPictures(
  map: MapLibreMap,
  scene: MapScene,
  look: Look,
): Generator<undefined, void> {
  const pictures = picturesOf(scene, look)
  dropOthers(map, new Set(pictures.map(({ name }) => name)))
  let drawn = 0
  for (const { name, paint } of pictures) {
    if (map.hasImage(name)) continue
    map.addImage(name, paint(), { pixelRatio: imageRatio })
    drawn += 1
    if (drawn % inOneStep === 0) yield
  }
}
