import type { Operation } from './operation.ts'

const roleVersions = ['2022-04-01']
const permissionVersions = ['2022-04-01', '2018-07-01']

/** What the caller may do here, and the roles behind it, for whoever checks before they start. */
export const rightsOperations: readonly Operation[] = [
  ...(['workspace', 'registry'] as const).map(
    (at): Operation => ({
      ...{ method: 'GET', at, path: '/providers/Microsoft.Authorization/permissions', versions: permissionVersions },
      handle: (_, { settings }) => ({
        status: 200,
        body: { value: [{ actions: ['*'], notActions: settings.notActions, dataActions: [], notDataActions: [] }] },
      }),
    }),
  ),
  {
    method: 'GET',
    path: '/providers/Microsoft.Authorization/roleAssignments',
    versions: roleVersions,
    query: ['$filter'],
    handle: (_, { names, app }) => ({
      status: 200,
      body: {
        value: [
          {
            id: `${names.scope}/providers/Microsoft.Authorization/roleAssignments/00000000-0000-4000-8000-000000000001`,
            name: '00000000-0000-4000-8000-000000000001',
            type: 'Microsoft.Authorization/roleAssignments',
            properties: {
              // AzureML Data Scientist, as Azure's list of built-in roles numbers it.
              roleDefinitionId: `/subscriptions/${names.subscription}/providers/Microsoft.Authorization/roleDefinitions/f6c7c914-8db3-469d-8ca1-694a8f32e121`,
              principalId: app.object,
              principalType: 'ServicePrincipal',
              scope: names.scope,
            },
          },
        ],
      },
    }),
  },
]
