// How the people of the demo sign in: one known password, one account per role to try. Only ever true of a demo database.
import { roleNames, type Role } from '../domain/role.ts'

export const demoPassword = 'demo demo demo'

/** Also the id of the machine client that acts as the person. */
export const signInNameOf = (key: string) => `demo-${key}`

/** One account per role: of the first home, its authority, the voivode and the observer. */
export const demoAccounts: readonly { role: Role; signInName: string }[] = roleNames.map((role) => ({
  role,
  signInName: signInNameOf(role),
}))
