import { z } from 'zod';

const id = z.union([z.number(), z.string()]);

const commentSchema = z.object({
  id: id.nullish(),
  author_id: id.nullish(),
  plain_body: z.string().nullish(),
  body: z.string().nullish(),
  public: z.boolean().nullish(),
  created_at: z.string().nullish(),
});

const userSchema = z.object({
  id,
  name: z.string().nullish(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
  role: z.string().nullish(),
});

const ticketSchema = z.object({
  id,
  subject: z.string().nullish(),
  description: z.string().nullish(),
  created_at: z.string().nullish(),
  requester_id: id.nullish(),
  submitter_id: id.nullish(),
  assignee_id: id.nullish(),
  requester: userSchema.partial().nullish(),
  tags: z.array(z.string()).nullish(),
  via: z.object({ channel: z.union([z.string(), z.number()]).nullish() }).nullish(),
  comments: z.array(commentSchema).nullish(),
});

/** A ticket with its comments in it, as the incremental exports have them, or apart: `{ticket, comments, users}`. */
export const zendeskSchema = z.union([
  z.object({ ticket: ticketSchema, comments: z.array(commentSchema).nullish(), users: z.array(userSchema).nullish() }),
  z.object({ tickets: z.array(z.unknown()), users: z.array(userSchema).nullish() }),
  ticketSchema.extend({ comments: z.array(commentSchema), users: z.array(userSchema).nullish() }),
]);

export const ticketWithCommentsSchema = ticketSchema.extend({ users: z.array(userSchema).nullish() });
export type ZendeskTicket = z.infer<typeof ticketSchema>;
export type ZendeskComment = z.infer<typeof commentSchema>;
export type ZendeskUser = z.infer<typeof userSchema>;
