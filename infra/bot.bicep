// Second of two: the bot itself, its registration with Teams, and who is told when something is wrong. Run again to
// upgrade or go back: only imageTag changes.
// az deployment group create --resource-group <group> --template-file infra/bot.bicep --parameters infra/bot.bicepparam
targetScope = 'resourceGroup'

@description('The same as in platform.bicep.')
@allowed(['swedencentral', 'northeurope', 'westeurope', 'germanywestcentral', 'francecentral'])
param location string = 'swedencentral'

@minLength(3)
@maxLength(11)
param name string = 'idelotsen'

@description('Application (client) id of the app registration. It never changes: cards are bound to it.')
param appId string

@description('Tag of the image in the registry.')
param imageTag string

@description('Object ids of the first coordinators, comma separated.')
param coordinators string

@description('Partner tenants: tenantId=Organisation,…')
param partnerTenants string = ''

param privacyUrl string

@description('Whom people can turn to: name, telephone, e-mail.')
param contact string

@description('Who is told when something is wrong.')
param alertEmail string

@description('More than one needs nothing further: the processes share the database.')
@minValue(1)
@maxValue(5)
param mostReplicas int = 2

var unique = uniqueString(resourceGroup().id)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: '${name}-identity'
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: '${name}${unique}'
}

// Holds mongodb-uri, the address of the database with its password (Azure DocumentDB or MongoDB Atlas, in the EU).
resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: '${name}-${take(unique, 10)}'
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: '${name}-logs'
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    environmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 3978
        allowInsecure: false
      }
      registries: [
        {
          server: registry.properties.loginServer
          identity: identity.id
        }
      ]
      secrets: [
        {
          name: 'mongodb-uri'
          identity: identity.id
          keyVaultUrl: '${vault.properties.vaultUri}secrets/mongodb-uri'
        }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'bot'
          image: '${registry.properties.loginServer}/idelotsen:${imageTag}'
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: [
            { name: 'MICROSOFT_APP_ID', value: appId }
            { name: 'MICROSOFT_APP_TYPE', value: 'SingleTenant' }
            { name: 'MICROSOFT_APP_FEDERATED_CLIENT_ID', value: identity.properties.clientId }
            { name: 'HOME_TENANT_ID', value: tenant().tenantId }
            { name: 'COORDINATORS', value: coordinators }
            { name: 'PARTNER_TENANTS', value: partnerTenants }
            { name: 'PRIVACY_URL', value: privacyUrl }
            { name: 'CONTACT', value: contact }
            { name: 'PUBLIC_URL', value: 'https://${name}.${environment.properties.defaultDomain}' }
            { name: 'MONGODB_URI', secretRef: 'mongodb-uri' }
          ]
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/healthz', port: 3978 }
              periodSeconds: 2
              failureThreshold: 30
            }
            {
              type: 'Liveness'
              httpGet: { path: '/healthz', port: 3978 }
              periodSeconds: 30
              failureThreshold: 3
            }
            {
              type: 'Readiness'
              httpGet: { path: '/readyz', port: 3978 }
              periodSeconds: 5
              failureThreshold: 2
            }
          ]
        }
      ]
      // Never none: what is to be said in Teams is said by a process that runs, also when nobody writes.
      scale: {
        minReplicas: 1
        maxReplicas: mostReplicas
        rules: [
          {
            name: 'http'
            http: { metadata: { concurrentRequests: '50' } }
          }
        ]
      }
    }
  }
}

// In West Europe and not 'global', so that messages are handled within the EU.
resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-${take(unique, 6)}'
  location: 'westeurope'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: 'Idélotsen'
    endpoint: 'https://${app.properties.configuration.ingress.fqdn}/api/messages'
    msaAppId: appId
    msaAppType: 'SingleTenant'
    msaAppTenantId: tenant().tenantId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'westeurope'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      acceptedTerms: true
    }
  }
}

resource told 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-told'
  location: 'global'
  properties: {
    groupShortName: 'idelotsen'
    enabled: true
    emailReceivers: [
      {
        name: 'administrator'
        emailAddress: alertEmail
        useCommonAlertSchema: true
      }
    ]
  }
}

// What the log says, one JSON object a line (src/log.ts).
var lines = 'ContainerAppConsoleLogs_CL | where ContainerAppName_s == "${name}" | extend line = parse_json(Log_s)'

var alarms = [
  {
    name: 'errors'
    says: 'The bot has logged an error.'
    severity: 2
    query: '${lines} | where tostring(line.level) == "error"'
    minutes: 15
  }
  {
    name: 'not-authenticated'
    says: 'Callers are refused in numbers: somebody is trying, or the identity has been changed.'
    severity: 2
    query: '${lines} | where tostring(line.event) == "not-authenticated" | summarize refused = count() | where refused > 50'
    minutes: 15
  }
  {
    name: 'definitions-outdated'
    says: 'The period of the definitions has ended: a coordinator is to bring the new ones.'
    severity: 3
    query: '${lines} | where tostring(line.event) == "definitions-outdated"'
    minutes: 60
  }
]

resource alarm 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [
  for one in alarms: {
    name: '${name}-${one.name}'
    location: location
    properties: {
      displayName: '${name}: ${one.name}'
      description: one.says
      enabled: true
      severity: one.severity
      scopes: [logs.id]
      evaluationFrequency: 'PT${one.minutes}M'
      windowSize: 'PT${one.minutes}M'
      // The table comes with the first line of the log.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: one.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
          }
        ]
      }
      actions: {
        actionGroups: [told.id]
      }
    }
  }
]

resource restarts 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-restarts'
  location: 'global'
  properties: {
    description: 'The bot is restarted again and again.'
    enabled: true
    severity: 1
    scopes: [app.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'restarts'
          metricName: 'RestartCount'
          metricNamespace: 'Microsoft.App/containerApps'
          operator: 'GreaterThan'
          threshold: 2
          timeAggregation: 'Maximum'
        }
      ]
    }
    actions: [
      {
        actionGroupId: told.id
      }
    ]
  }
}

output publicUrl string = 'https://${app.properties.configuration.ingress.fqdn}'
