/** How a picture's map shows places: on the flat map or on the globe. */
import type { Projection } from '../../model/view.ts'
import { flatView } from './image-flat.ts'
import { globeView } from './image-globe.ts'
import type { ImageView, ViewQuestion } from './image-view-types.ts'

export const imageView = (
  question: ViewQuestion & { readonly projection: Projection },
): ImageView => (question.projection === 'globe' ? globeView(question) : flatView(question))
