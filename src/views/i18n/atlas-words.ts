/** The messages of the interface in the words of the atlas, which has nouns of its own. */
import type { AtlasInfo } from '../../model/atlas-info.ts'
import en from './messages/en.json'
import type { Messages } from './formatter.ts'

export const messagesOf = ({ words }: Pick<AtlasInfo, 'words'>): Messages => ({ ...en, ...words })
