import type { ComponentType } from 'react';
import type { ConversationView } from '#core/api/contract.ts';
import { ZendeskFrame } from '../zendesk-frame/ZendeskFrame.tsx';

/**
 * The places where people work, in which a conversation can be seen. One so far; the HubSpot card, the Outlook pane and
 * the Slack digest are further lines here, and with a second one a switch between them stands above.
 */
export const places: readonly [ComponentType<{ conversation: ConversationView }>] = [ZendeskFrame];
