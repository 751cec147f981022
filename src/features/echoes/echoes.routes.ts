import { type AnyRoute, get, linkPost, post, publicGet } from '#src/platform/http/route.ts';
import { answerEcho, showEcho } from './answer-echo.ts';
import { answerEchoOfRequest, settingStaff, showEchoOfRequest } from './echo-of-request.ts';
import { paths } from './echoes.links.ts';

export const echoRoutes: AnyRoute[] = [
  publicGet(paths.echo, showEcho),
  linkPost(paths.echo, answerEcho),
  get(paths.ofRequest, settingStaff, showEchoOfRequest),
  post(paths.ofRequest, settingStaff, answerEchoOfRequest),
];
