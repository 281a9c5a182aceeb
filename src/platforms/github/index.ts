export { githubChanges } from './changes.ts'
export { type GitHubClient, type GitHubOptions, githubClient } from './client.ts'
export { githubForge } from './forge.ts'
export { githubRecords } from './records.ts'
