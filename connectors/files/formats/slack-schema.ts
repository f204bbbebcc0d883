import { z } from 'zod';

const profileSchema = z.object({
  real_name: z.string().nullish(),
  display_name: z.string().nullish(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
});

/** A user as an export's users.json has him; docs.slack.dev/reference/objects/user-object. */
export const slackUserSchema = z.object({
  id: z.string(),
  name: z.string().nullish(),
  real_name: z.string().nullish(),
  profile: profileSchema.nullish(),
  is_bot: z.boolean().nullish(),
  is_restricted: z.boolean().nullish(),
  is_ultra_restricted: z.boolean().nullish(),
  is_stranger: z.boolean().nullish(),
});
export type SlackUser = z.infer<typeof slackUserSchema>;

export const slackMessageSchema = z.object({
  type: z.literal('message'),
  subtype: z.string().nullish(),
  user: z.string().nullish(),
  username: z.string().nullish(),
  bot_id: z.string().nullish(),
  text: z.string().nullish(),
  ts: z.string().regex(/^\d{9,11}\.\d+$/),
  thread_ts: z.string().nullish(),
  user_profile: profileSchema.nullish(),
});
export type SlackMessage = z.infer<typeof slackMessageSchema>;
