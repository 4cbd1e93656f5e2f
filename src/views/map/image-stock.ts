/** Keeps the map supplied with the pictures that its scene names, each drawn once. */
import type { LinkedCityColour, MapScene } from '../../logic/map/map-scene-types.ts'
import { clusterSignature, markSignature, ringParts, ringSignature } from './image-signature.ts'
import { hatchImage } from './layers.ts'
import { mapColours, type MapTheme } from './map-colours.ts'
import { imageRatio, paintCluster, paintHatch, paintMark, paintRing } from './paint-image.ts'
import { selectionRings } from './scene-features.ts'

/** The part of the map that holds pictures. */
export type ImageShelf = {
  hasImage(name: string): boolean
  addImage(name: string, image: ImageData, options: { pixelRatio: number }): void
  removeImage(name: string): void
  listImages(): string[]
}

type Picture = { name: string; paint: () => ImageData }

/** Above this many, pictures that the scene does not name are dropped. */
const mostImages = 600

const colourIn = (colours: readonly LinkedCityColour[], id: string, theme: MapTheme): string =>
  colours.find((colour) => colour.id === id)?.[theme] ?? mapColours(theme).quiet

const picturesOf = (
  scene: MapScene,
  linked: readonly LinkedCityColour[],
  theme: MapTheme,
): Picture[] => {
  const colours = mapColours(theme)
  const colourOf = (id: string): string => colourIn(linked, id, theme)
  return [
    { name: hatchImage(theme), paint: () => paintHatch(colours) },
    ...scene.marks.map((mark) => ({
      name: markSignature(mark, theme),
      paint: () => paintMark(mark, colourOf(mark.linkedCity), colours),
    })),
    ...scene.clusters.map((cluster) => ({
      name: clusterSignature(cluster, theme),
      paint: () => {
        const parts = ringParts(cluster).map((part) => ({
          ...part,
          colour: colourOf(part.linkedCity),
        }))
        return paintCluster({ count: cluster.count, parts }, colours)
      },
    })),
    ...selectionRings(scene).map(({ radius }) => ({
      name: ringSignature(radius, theme),
      paint: () => paintRing(radius, colours),
    })),
  ]
}

const dropOthers = (shelf: ImageShelf, needed: ReadonlySet<string>): void => {
  const present = shelf.listImages()
  if (present.length <= mostImages) return
  for (const name of present) if (!needed.has(name)) shelf.removeImage(name)
}

/** Pictures drawn in one step. */
const inOneStep = 12

export type ImageStock = {
  supply(scene: MapScene, theme: MapTheme): void
  /** The same part by part: the first scene has most of its pictures still to be drawn. */
  supplyInSteps(scene: MapScene, theme: MapTheme): Generator<undefined, void>
}

/** To be supplied before the features that name the pictures are handed to the map. */
export const createImageStock = (
  shelf: ImageShelf,
  linked: readonly LinkedCityColour[],
): ImageStock => {
  function* supplyInSteps(scene: MapScene, theme: MapTheme): Generator<undefined, void> {
    const pictures = picturesOf(scene, linked, theme)
    dropOthers(shelf, new Set(pictures.map(({ name }) => name)))
    let drawn = 0
    for (const { name, paint } of pictures) {
      if (shelf.hasImage(name)) continue
      shelf.addImage(name, paint(), { pixelRatio: imageRatio })
      drawn += 1
      if (drawn % inOneStep === 0) yield
    }
  }
  return {
    supplyInSteps,
    supply: (scene, theme) => {
      const steps = supplyInSteps(scene, theme)
      while (steps.next().done !== true) continue
    },
  }
}
