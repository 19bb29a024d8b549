import { READ, type Source } from './source';

/** Sources of the rules about messages to buyers. Keys sorted. */
export const messages = {
  'feedback-policy': {
    title: 'Selling policies: ratings, feedback and reviews (amazon.it)',
    url: 'https://sellercentral.amazon.it/gp/help/external/G1701',
    read: READ,
    kind: 'amazon',
  },
  'message-attachments': {
    title: 'Attachments in Buyer-Seller Messaging (amazon.sg)',
    url: 'https://sellercentral.amazon.sg/gp/help/external/help.html?itemID=200389080',
    read: READ,
    kind: 'amazon',
  },
  'message-digest': {
    title: 'zonmaster.com on non-compliant messages (2021)',
    url: 'https://blog.zonmaster.com/2021/amazon-ai-identifies-non-compliant-emails',
    read: READ,
    kind: 'report',
  },
  'message-forum': {
    title: 'Seller forums (UK): what messages may hold',
    url: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/0280ebb5-103d-41c8-a3a8-42d13097c519',
    read: READ,
    kind: 'report',
  },
  'message-guide': {
    title: 'cloudcommercegroup.com on the communication guidelines (November 2020)',
    url: 'https://guide.cloudcommercegroup.com/en/articles/4480212-ccp-amazon-communication-guidelines-update',
    read: READ,
    kind: 'report',
  },
  'message-help': {
    title: 'Buyer-Seller Messaging: important messages',
    url: 'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=200383320',
    read: READ,
    kind: 'amazon',
  },
  'message-links': {
    title: 'ecomengine.com on what messages may include',
    url: 'https://www.ecomengine.com/help/what-can-i-include-in-my-emails',
    read: READ,
    kind: 'report',
  },
  'message-report': {
    title: 'junglescout.com on the communication guidelines',
    url: 'https://www.junglescout.com/blog/amazon-updates-communication-guidelines/',
    read: READ,
    kind: 'report',
  },
  'message-update': {
    title: 'zonsupport.com on messaging (September 2020)',
    url: 'https://www.zonsupport.com/amazon-messaging-update-sep-2020/',
    read: READ,
    kind: 'report',
  },
  'messaging-api': {
    title: 'Messaging API model of the Selling Partner API',
    url: 'https://github.com/amzn/selling-partner-api-models/blob/main/models/messaging-api-model/messaging.json',
    read: READ,
    kind: 'amazon',
  },
} as const satisfies Record<string, Source>;
