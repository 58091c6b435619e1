// What infra/bot.bicep wants to know. Nothing here is secret; a region fills in its own.
using './bot.bicep'

param appId = readEnvironmentVariable('MICROSOFT_APP_ID')
param imageTag = readEnvironmentVariable('IMAGE_TAG')
param coordinators = readEnvironmentVariable('COORDINATORS')
param partnerTenants = readEnvironmentVariable('PARTNER_TENANTS', '')
param privacyUrl = readEnvironmentVariable('PRIVACY_URL')
param contact = readEnvironmentVariable('CONTACT')
param alertEmail = readEnvironmentVariable('ALERT_EMAIL')
