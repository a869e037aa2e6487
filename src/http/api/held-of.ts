// Which gathering belongs to which side of the door. Decides nothing; the use cases do not know each other.
import type { Gather } from '../../register/common/held.ts'
import { heldInAuthority } from '../../register/authority/held.ts'
import { heldInHome } from '../../register/home/held.ts'
import type { KeepingSide } from '../../domain/keeper.ts'

export const heldOf: Record<KeepingSide, Gather> = { home: heldInHome, authority: heldInAuthority }
