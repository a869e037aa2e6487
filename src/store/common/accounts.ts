// Everything of accounts that the store can read and write, gathered from its parts. Common to both planes; holds no content of the register.
import { appointmentReads, appointmentWrites } from './appointments.ts'
import { credentialReads, credentialWrites } from './credentials.ts'
import { organisationReads, organisationWrites } from './organisations.ts'
import { peopleReads, peopleWrites } from './people.ts'

export const reads = { ...peopleReads, ...appointmentReads, ...organisationReads, ...credentialReads }
export const writes = { ...peopleWrites, ...appointmentWrites, ...organisationWrites, ...credentialWrites }
